package accordo.index;

import accordo.consolidate.DealRecord;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import accordo.consolidate.SourcedQuote;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The running text of a record by language: headlines, sentences of evidence, quotes. */
final class DealTexts {
  private final Map<String, String> languages = new HashMap<>();
  private final Map<String, Set<String>> texts = new HashMap<>();

  private DealTexts() {}

  /** By text field; each text once, however many fields it proves. */
  static Map<String, Set<String>> of(DealRecord deal) {
    DealTexts collected = new DealTexts();
    for (Source source : deal.sources()) {
      collected.languages.put(source.articleId(), source.language());
      collected.add(source.articleId(), source.title());
    }
    for (SourcedEvidence proof : deal.evidence()) {
      collected.add(proof.articleId(), proof.evidence().sentence());
    }
    for (SourcedQuote quote : deal.quotes()) {
      collected.addUnlessTold(quote.articleId(), quote.quote().text());
    }
    return collected.texts;
  }

  private void add(String articleId, String text) {
    of(articleId).add(text);
  }

  /** Most quotes stand in a sentence that is evidence. */
  private void addUnlessTold(String articleId, String text) {
    Set<String> told = of(articleId);
    if (told.stream().noneMatch(t -> t.contains(text))) {
      told.add(text);
    }
  }

  private Set<String> of(String articleId) {
    String language = languages.get(articleId);
    return texts.computeIfAbsent(IndexFields.text(language), f -> new LinkedHashSet<>());
  }
}
