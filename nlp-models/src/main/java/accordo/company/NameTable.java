package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.text.Language;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups candidate names by their base form. */
final class NameTable {
  private static final int SURE_ENDING = 2;
  private static final int SHORTEST_BASE = 4;

  private final Document document;
  private final CaseEndings endings;
  private final Map<String, NameGroup> groups = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  NameTable(Document document, List<NameSpan> spans, CaseEndings endings, NameClues clues) {
    this.document = document;
    this.endings = endings;
    Set<String> persons = wordsOfPersons(spans);
    for (NameSpan span : spans) {
      known.add(NameForms.key(span.words(document)));
    }
    for (NameSpan span : spans) {
      String base = base(span.words(document), span.tag());
      String key = NameForms.key(base);
      if (!key.isEmpty()) {
        NameGroup group = groups.computeIfAbsent(key, NameGroup::new);
        group.add(span, base);
        boolean person = persons.contains(key) || clues.isPerson(span);
        group.addClues(clues.company(span), person ? 1 : 0);
        if (clues.isOther(span)) {
          group.markOther();
        }
      }
    }
  }

  /** First and last names of those who are named in full. */
  private Set<String> wordsOfPersons(List<NameSpan> spans) {
    Set<String> words = new HashSet<>();
    for (NameSpan span : spans) {
      if (span.tag() == NameTag.PER && span.to() - span.from() > 1) {
        for (String word : NameForms.fold(span.words(document)).split(" ")) {
          words.add(word);
        }
      }
    }
    return words;
  }

  Collection<NameGroup> groups() {
    return groups.values();
  }

  private String base(String words, NameTag tag) {
    String owner = firstPart(words);
    if (owner != null) {
      return owner;
    }
    String first = null;
    for (CaseEndings.Stem stem : endings.stems(words)) {
      String key = NameForms.key(stem.base());
      if (known.contains(key) || Gazetteer.shared().find(stem.base()).isPresent()) {
        return stem.base();
      }
      if (first == null && isSure(words, stem, tag)) {
        first = stem.base();
      }
    }
    return first == null ? words : first;
  }

  /** The well-known company of "Siemens-Managerin", or null. */
  private String firstPart(String words) {
    int hyphen = document.language() == Language.DE ? words.lastIndexOf('-') : -1;
    boolean part =
        hyphen > 1
            && !words.contains(" ")
            && Gazetteer.shared().find(words).isEmpty()
            && Gazetteer.shared().find(words.substring(0, hyphen)).isPresent();
    return part ? words.substring(0, hyphen) : null;
  }

  /** Without the base elsewhere in the article, only a long ending of a Hungarian name counts. */
  private boolean isSure(String words, CaseEndings.Stem stem, NameTag tag) {
    if (words.startsWith(stem.base() + "-")) {
      return true;
    }
    return document.language() == Language.HU
        && (tag == NameTag.ORG || tag == NameTag.LOC)
        && !Gazetteer.shared().find(words).isPresent()
        && (words.length() - stem.base().length() >= SURE_ENDING || !words.startsWith(stem.base()))
        && stem.base().length() >= SHORTEST_BASE
        && !isDoubtful(words, stem, tag);
  }

  /** "Capital" is no "Capi" in the instrumental, which would be "Capival"; nor "Orlen" "on Orl". */
  private static boolean isDoubtful(String words, CaseEndings.Stem stem, NameTag tag) {
    String ending = words.substring(Math.min(words.length(), stem.base().length()));
    char last = stem.base().charAt(stem.base().length() - 1);
    boolean doubled = ending.length() > 2 && "val vel".contains(ending) || ending.charAt(0) == last;
    return switch (stem.grammaticalCase()) {
      case "ins" -> tag == NameTag.LOC || !doubled;
      case "sup" -> tag != NameTag.LOC && words.startsWith(stem.base());
      case "acc" -> ending.equals("at") || ending.equals("et");
      default -> false;
    };
  }
}
