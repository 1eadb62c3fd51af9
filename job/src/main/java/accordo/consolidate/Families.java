package accordo.consolidate;

import accordo.deal.Evidence;
import java.util.ArrayList;
import java.util.Collections;
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

  /** By article: its family. */
  private final Map<String, Integer> byArticle = new HashMap<>();

  /** By language and sentence: the family that wrote it. */
  private final Map<String, Map<String, Integer>> bySentence = new HashMap<>(4);

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
    Map<String, Integer> written =
        bySentence.computeIfAbsent(mention.source().language(), l -> new HashMap<>());
    List<String> sentences = sentences(mention);
    Integer family = byArticle.get(article);
    for (int i = 0; family == null && i < sentences.size(); i++) {
      family = written.get(sentences.get(i));
    }
    if (family == null) {
      family = copied(mention);
    }
    if (family == firsts.size()) {
      firsts.add(mention);
    }
    byArticle.put(article, family);
    for (String sentence : sentences) {
      written.putIfAbsent(sentence, family);
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
  private static List<String> sentences(DealMention mention) {
    List<String> sentences = new ArrayList<>(2);
    for (Evidence evidence : mention.deal().evidence()) {
      String sentence = evidence.sentence();
      if (!sentences.contains(sentence) && isLong(sentence)) {
        sentences.add(sentence);
      }
    }
    Collections.sort(sentences);
    return sentences;
  }

  private static boolean isLong(String sentence) {
    int words = 1;
    for (int space = sentence.indexOf(' '); space >= 0; space = sentence.indexOf(' ', space + 1)) {
      words++;
    }
    return words >= LEAST_WORDS;
  }
}
