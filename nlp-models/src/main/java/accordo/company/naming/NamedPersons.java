package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * First and last names of those who are named in full. What the tagger alone takes for a person
 * says nothing of a part of it: "Deccan Doosan Hydrogen" makes nobody of "Deccan".
 */
final class NamedPersons {
  private NamedPersons() {}

  static Set<String> words(Document document, List<NameSpan> spans, CompanyLexicon lexicon) {
    Set<String> words = new HashSet<>();
    for (NameSpan span : spans) {
      if (span.tag() == NameTag.PER && span.size() > 1 && isPerson(document, span, lexicon)) {
        for (String word : NameForms.fold(span.words(document)).split(" ")) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static boolean isPerson(Document document, NameSpan span, CompanyLexicon lexicon) {
    Sentence sentence = document.sentences().get(span.sentence());
    boolean last = document.has(Trait.FAMILY_NAME_FIRST);
    return lexicon.isFirstName(sentence.token(last ? span.to() - 1 : span.from()).form())
        || lexicon.personWords().mark(sentence, span.from(), span.to());
  }
}
