package accordo.consolidate;

import accordo.deal.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which articles are copies of one another: nearly the same text, or the same sentence of the deal,
 * word for word. A family of copies is one witness.
 */
final class Families {
  /** Shorter sentences ("The deal was announced") may well be written twice. */
  private static final int LEAST_WORDS = 9;

  /** By article: the earliest article of its family. */
  private final Map<String, String> heads = new HashMap<>();

  /** By language and sentence: the family that wrote it. */
  private final Map<String, String> bySentence = new HashMap<>();

  private final List<DealMention> firsts = new ArrayList<>();

  private Families() {}

  /** The families of articles; the mentions are in the order of their dates. */
  static Families of(List<DealMention> byDate) {
    Families families = new Families();
    byDate.forEach(families::add);
    return families;
  }

  /** The earliest article with nearly the same text. */
  String of(String articleId) {
    return heads.get(articleId);
  }

  private void add(DealMention mention) {
    String article = mention.source().articleId();
    Set<String> sentences = sentences(mention);
    String head = heads.get(article);
    if (head == null) {
      head =
          sentences.stream()
              .map(bySentence::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(() -> copied(mention));
    }
    if (head == null) {
      head = article;
      firsts.add(mention);
    }
    heads.put(article, head);
    for (String sentence : sentences) {
      bySentence.putIfAbsent(sentence, head);
    }
  }

  private String copied(DealMention mention) {
    return firsts.stream()
        .filter(f -> f.source().language().equals(mention.source().language()))
        .filter(f -> Sketch.areAlike(f.sketch(), mention.sketch()))
        .map(f -> f.source().articleId())
        .findFirst()
        .orElse(null);
  }

  /** Sorted, so that of several families the same is found whatever came first. */
  private static Set<String> sentences(DealMention mention) {
    Set<String> sentences = new TreeSet<>();
    for (Evidence evidence : mention.deal().evidence()) {
      String sentence = evidence.sentence();
      if (sentence.chars().filter(c -> c == ' ').count() >= LEAST_WORDS - 1) {
        sentences.add(mention.source().language() + ":" + sentence);
      }
    }
    return sentences;
  }
}
