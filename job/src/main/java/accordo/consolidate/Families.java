package accordo.consolidate;

import accordo.deal.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles are copies of one another: nearly the same text, or the same sentence of the deal,
 * word for word. A family of copies is one witness. Families are numbered as they begin.
 */
final class Families {
  /** Shorter sentences ("The deal was announced") may well be written twice. */
  private static final int LEAST_WORDS = 9;

  /** A sentence in a language. */
  private record Written(String language, String sentence) {}

  /** By article: its family. */
  private final Map<String, Integer> byArticle = new HashMap<>();

  /** By sentence: the family that wrote it. */
  private final Map<Written, Integer> bySentence = new HashMap<>();

  /** The first mention of each family. */
  private final List<DealMention> firsts = new ArrayList<>();

  /** The family of each mention. */
  private final int[] families;

  private Families(List<DealMention> byDate) {
    families = new int[byDate.size()];
    for (int i = 0; i < families.length; i++) {
      families[i] = take(byDate.get(i));
    }
  }

  /** The families of articles; the mentions are in the order of their dates. */
  static Families of(List<DealMention> byDate) {
    return new Families(byDate);
  }

  /** How many there are. */
  int size() {
    return firsts.size();
  }

  /** The family of a mention, by its place in the order of dates. */
  int of(int mention) {
    return families[mention];
  }

  /** The earliest article of a family. */
  String head(int family) {
    return firsts.get(family).source().articleId();
  }

  private int take(DealMention mention) {
    String article = mention.source().articleId();
    List<Written> sentences = sentences(mention);
    Integer family = byArticle.get(article);
    for (int i = 0; family == null && i < sentences.size(); i++) {
      family = bySentence.get(sentences.get(i));
    }
    if (family == null) {
      family = copied(mention);
    }
    if (family == firsts.size()) {
      firsts.add(mention);
    }
    byArticle.put(article, family);
    for (Written sentence : sentences) {
      bySentence.putIfAbsent(sentence, family);
    }
    return family;
  }

  /** The family that wrote nearly the same; a new one where there is none. */
  private int copied(DealMention mention) {
    for (int i = 0; i < firsts.size(); i++) {
      DealMention first = firsts.get(i);
      if (first.source().language().equals(mention.source().language())
          && Sketch.areAlike(first.sketch(), mention.sketch())) {
        return i;
      }
    }
    return firsts.size();
  }

  /** Sorted, so that of several families the same is found whatever came first. */
  private static List<Written> sentences(DealMention mention) {
    List<Written> sentences = new ArrayList<>(2);
    for (Evidence evidence : mention.deal().evidence()) {
      Written sentence = new Written(mention.source().language(), evidence.sentence());
      if (!sentences.contains(sentence) && isLong(evidence.sentence())) {
        sentences.add(sentence);
      }
    }
    if (sentences.size() > 1) {
      sentences.sort(Comparator.comparing(Written::sentence));
    }
    return sentences;
  }

  private static boolean isLong(String sentence) {
    int space = -1;
    for (int words = 1; words < LEAST_WORDS; words++) {
      space = sentence.indexOf(' ', space + 1);
      if (space < 0) {
        return false;
      }
    }
    return true;
  }
}
