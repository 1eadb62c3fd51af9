package accordo.company.naming;

import accordo.annotate.Document;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.NameForms;
import accordo.company.span.NameSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bases that several inflected forms of an article have in common, though it never writes them
 * bare: "a Delmost" and "a Delmosszal" are both of "Delmos".
 */
final class SharedStems {
  private static final int SHORTEST = 4;

  private final Map<String, Set<String>> formsByBase = new HashMap<>();

  SharedStems(Document document, List<NameSpan> spans, CaseEndings endings) {
    for (NameSpan span : spans) {
      String words = span.words(document);
      for (CaseEndings.Stem stem : endings.stems(words)) {
        if (stem.base().length() >= SHORTEST) {
          formsByBase
              .computeIfAbsent(NameForms.key(stem.base()), k -> new HashSet<>())
              .add(NameForms.key(words));
        }
      }
    }
  }

  /**
   * Whether more than one form of the article may be inflected from the base, and none from the
   * form itself, as "Synergonnak" from "Synergon", which is no form of "Synerg".
   */
  boolean has(String base, String form) {
    return formsByBase.getOrDefault(NameForms.key(base), Set.of()).size() > 1
        && !formsByBase.containsKey(NameForms.key(form));
  }
}
