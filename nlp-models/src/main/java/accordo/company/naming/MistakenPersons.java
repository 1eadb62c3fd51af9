package accordo.company.naming;

import accordo.annotate.Document;
import accordo.company.lexicon.NameForms;
import accordo.company.span.NameSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives companies the short forms that the tagger takes for persons: where "Dorsan Pharma" is a
 * company, "Dorsan" is no man, unless somebody else bears the name.
 */
final class MistakenPersons {
  private final Document document;
  private final List<NameSpan> persons;
  private final Map<String, String> fullNames;

  MistakenPersons(Document document, List<NameSpan> persons, Map<String, String> fullNames) {
    this.document = document;
    this.persons = persons;
    this.fullNames = fullNames;
  }

  /** Adds to the companies the persons whose full name is a company's. */
  void addTo(List<NameGroup> companies) {
    Map<String, NameGroup> byKey = new HashMap<>();
    companies.forEach(group -> byKey.put(group.key(), group));
    for (NameSpan person : persons) {
      String words = person.words(document);
      NameGroup company = byKey.get(NameForms.key(fullNames.get(words)));
      if (company != null) {
        company.add(person, words);
      }
    }
  }
}
