package accordo.company;

import accordo.annotate.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each mention of a person the fullest name that the article has for him or her. */
final class PersonNames {
  private final Document document;
  private final List<NameSpan> persons;

  PersonNames(Document document, List<NameSpan> persons) {
    this.document = document;
    this.persons = persons;
  }

  /** From each written form to the full name. */
  Map<String, String> fullNames() {
    Map<String, String> full = new HashMap<>();
    for (NameSpan span : persons) {
      String form = span.words(document);
      String best = form;
      for (NameSpan other : persons) {
        String candidate = other.words(document);
        if (candidate.length() > best.length() && shares(form, candidate)) {
          best = candidate;
        }
      }
      full.put(form, best);
    }
    return full;
  }

  /** Whether every word of the short form stands in the long one. */
  private static boolean shares(String form, String candidate) {
    List<String> words = List.of(candidate.split("\\s+"));
    return words.containsAll(List.of(form.split("\\s+")));
  }
}
