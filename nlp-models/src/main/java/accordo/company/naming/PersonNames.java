package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each mention of a person the fullest name that the article has for him or her, without its
 * case ending: Hungarian "Kiss Eszterrel" is "Kiss Eszter".
 */
final class PersonNames {
  private final Document document;
  private final List<NameSpan> persons;
  private final CaseEndings endings;
  private final CompanyLexicon lexicon;

  public PersonNames(
      Document document, List<NameSpan> persons, CaseEndings endings, CompanyLexicon lexicon) {
    this.document = document;
    this.persons = persons;
    this.endings = endings;
    this.lexicon = lexicon;
  }

  /** From each written form to the full name. */
  Map<String, String> fullNames() {
    Map<String, String> full = new HashMap<>();
    for (NameSpan span : persons) {
      String form = base(span);
      String best = form;
      for (NameSpan other : persons) {
        String candidate = base(other);
        if (candidate.length() > best.length() && shares(form, candidate)) {
          best = candidate;
        }
      }
      full.put(span.words(document), best);
    }
    return full;
  }

  /** The name as it would stand alone: its last word is a given name with a case ending. */
  private String base(NameSpan span) {
    String name = span.words(document);
    int last = name.lastIndexOf(' ') + 1;
    if (!document.has(Trait.CASE_ENDINGS) || lexicon.isFirstName(name.substring(last))) {
      return name;
    }
    return endings.stems(name.substring(last)).stream()
        .map(CaseEndings.Stem::base)
        .filter(lexicon::isFirstName)
        .findFirst()
        .map(given -> name.substring(0, last) + given)
        .orElse(name);
  }

  /** "Vas Ágnessel": with the family name, where the tagger takes it for an adjective. */
  NameSpan whole(NameSpan person) {
    Sentence sentence = document.sentences().get(person.sentence());
    boolean given =
        document.has(Trait.FAMILY_NAME_FIRST)
            && person.size() == 1
            && person.from() > 0
            && lexicon.isFirstName(base(person));
    Token before = given ? sentence.token(person.from() - 1) : null;
    return given && before.isWord() && before.isCapitalised() && before.pos() == Pos.PROPN
        ? new NameSpan(person.sentence(), person.from() - 1, person.to(), person.tag())
        : person;
  }

  /** Whether every word of the short form stands in the long one. */
  private static boolean shares(String form, String candidate) {
    List<String> words = List.of(candidate.split("\\s+"));
    return words.containsAll(List.of(form.split("\\s+")));
  }
}
