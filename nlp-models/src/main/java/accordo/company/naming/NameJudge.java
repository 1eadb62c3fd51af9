package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import accordo.company.span.Capitals;
import accordo.company.span.NameSpan;
import accordo.company.span.NamedArticles;
import accordo.text.Trait;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides what a name stands for, from all its occurrences. */
final class NameJudge {
  /** What a name is. */
  enum Verdict {
    COMPANY,
    BODY,
    /** Not known; a company if a deal makes it a party. */
    CANDIDATE,
    NONE
  }

  private static final int OFTEN = 3;

  private static final int FULL = 2;
  private static final Pattern MODEL = Pattern.compile("\\p{L}{1,3} ?\\d{2,4}\\p{L}{0,3}");

  private final Document document;
  private final CompanyLexicon lexicon;
  private final Set<String> promoted;
  private final Protagonists protagonists;
  private final OpenNames names;
  private final PlaceNames places;
  private final NamedBodies bodies;

  /**
   * @param promoted keys of names that deals have shown to be companies'
   */
  NameJudge(Document document, CompanyLexicon lexicon, Set<String> promoted) {
    this.document = document;
    this.lexicon = lexicon;
    this.promoted = promoted;
    this.protagonists = new Protagonists(document);
    this.names = new OpenNames(document, lexicon);
    this.places = new PlaceNames(document, lexicon);
    this.bodies = new NamedBodies(document, lexicon);
  }

  Verdict verdict(NameGroup group) {
    if (group.key().length() < 2) {
      return Verdict.NONE;
    }
    if (isAnyForm(group, lexicon::isOutlet)) {
      return promoted.contains(group.key()) ? Verdict.COMPANY : Verdict.CANDIDATE;
    }
    boolean known = isWellKnown(group);
    if (!known && NameForms.isLegalForm(group.key()) && group.companyClues() < NameClues.STRONG) {
      return Verdict.NONE;
    }
    if (!known && !isBranch(group) && bodies.has(group) && !isNamedPerson(group)) {
      return Verdict.BODY;
    }
    if (group.hasLegalForm()) {
      return Verdict.COMPANY;
    }
    if (isAnyForm(group, f -> lexicon.isNoCompany(f) || lexicon.isNoName(f))
        || isPerson(group) && !isFirmOfPerson(group)) {
      return Verdict.NONE;
    }
    if (!known && isModel(group)) {
      return Verdict.NONE;
    }
    if (!known && places.is(group)) {
      return Verdict.NONE;
    }
    if (known || promoted.contains(group.key())) {
      return Verdict.COMPANY;
    }
    if (isCommonNoun(group) || (group.isOther() && !isBranch(group) && group.companyClues() == 0)) {
      return Verdict.NONE;
    }
    if (ThingNames.isThing(document, group, lexicon)) {
      return Verdict.NONE;
    }
    if (isDescription(group)) {
      String[] words = group.keyWords();
      boolean noun = lexicon.isCommonNoun(words[words.length - 1]);
      return group.count(NameTag.ORG) > 0 && !noun ? Verdict.CANDIDATE : Verdict.NONE;
    }
    if (isCompany(group)) {
      return Verdict.COMPANY;
    }
    if (!isOpen(group) || names.isPerson(group)) {
      return Verdict.NONE;
    }
    return protagonists.has(group) || names.isCompany(group) ? Verdict.COMPANY : Verdict.CANDIDATE;
  }

  /** "E190", "A350": what is called by a letter and a number is made by somebody. */
  private static boolean isModel(NameGroup group) {
    return MODEL.matcher(group.key()).matches();
  }

  /** Names that are also a first name's or place's need more than the gazetteer. */
  private boolean isWellKnown(NameGroup group) {
    boolean ambiguous =
        isAnyForm(group, f -> lexicon.isFirstName(f) || lexicon.isPlace(f))
            && group.count(NameTag.ORG) + group.companyClues() == 0
            && !isOftenAlone(group);
    return !ambiguous && isAnyForm(group, lexicon::isWellKnown);
  }

  /** Reports call nobody by his first name alone: "Leonardo" is the firm. */
  private static boolean isOftenAlone(NameGroup group) {
    return group.personClues() == 0
        && group.count(NameTag.LOC) == 0
        && group.spans().stream().allMatch(s -> s.size() == 1);
  }

  private boolean isCompany(NameGroup group) {
    int org = group.count(NameTag.ORG);
    int clues = group.companyClues();
    if (isAnyForm(group, lexicon::isPlace) && !names.hasArticle(group)) {
      return group.isApposed() || org > group.count(NameTag.LOC) + 1 && clues > NameClues.STRONG;
    }
    if (clues >= NameClues.STRONG || hasCompanyTail(group)) {
      return true;
    }
    if (org > 0 && org + clues >= Math.max(group.count(NameTag.LOC), group.count(NameTag.PER))) {
      return true;
    }
    return clues > 0
            && (group.keyWords().length == 1
                || group.count(NameTag.PER) == 0
                || !document.has(Trait.FAMILY_NAME_FIRST)
                    && !lexicon.isFirstName(givenName(group.keyWords())))
        || group.kinds() > 1 && group.spans().size() >= OFTEN && group.keyWords().length == 1;
  }

  private boolean isOpen(NameGroup group) {
    return group.personClues() == 0
        && (group.key().chars().noneMatch(Character::isDigit) || Capitals.isNumbered(group.name()))
        && Character.isUpperCase(group.name().codePointAt(0))
        && !isAnyForm(group, lexicon::isPlace)
        && !lexicon.isFirstName(givenName(group.keyWords()));
  }

  /** "der Modekonzern Hugo Boss": beside a noun for companies what the gazetteer knows. */
  private boolean isFirmOfPerson(NameGroup group) {
    return group.isApposed() && isAnyForm(group, lexicon::isWellKnown);
  }

  /** "Marina Rossi" is no navy. */
  private boolean isNamedPerson(NameGroup group) {
    return group.count(NameTag.PER) > 0
        && group.keyWords().length > 1
        && lexicon.isFirstName(givenName(group.keyWords()));
  }

  /** Hungarians write it last. */
  private String givenName(String[] words) {
    return words[document.has(Trait.FAMILY_NAME_FIRST) ? words.length - 1 : 0];
  }

  /** Clues outweigh the tagger, which takes most unknown names for persons'. */
  private boolean isPerson(NameGroup group) {
    String[] words = group.keyWords();
    boolean full =
        words.length > 1
            && lexicon.isFirstName(givenName(words))
            && !lexicon.isWellKnown(group.key())
            && !(lexicon.isGenericTail(words[words.length - 1]) && !hasPosition(group))
            && group.count(NameTag.PER) > group.count(NameTag.ORG);
    boolean titled =
        group.personClues() > 0
            && words.length == 2
            && lexicon.isFirstName(givenName(words))
            && !lexicon.isWellKnown(group.key())
            && !lexicon.isGenericTail(words[1]);
    int person =
        group.personClues()
            + (full || titled ? (document.has(Trait.NOUN_BEFORE_FIRM) ? FULL : OFTEN) : 0);
    return person > group.companyClues() + group.count(NameTag.ORG);
  }

  /** "Jim Press, vicepresidente", "Jim Press, the vice chairman". */
  private boolean hasPosition(NameGroup group) {
    return group.spans().stream()
        .anyMatch(
            span -> {
              Sentence sentence = document.sentences().get(span.sentence());
              int next = span.to() + 1;
              boolean determiner =
                  next < sentence.size()
                      && lexicon.determiners().contains(sentence.token(next).lower());
              next += determiner ? 1 : 0;
              return next < sentence.size()
                  && sentence.token(span.to()).form().equals(",")
                  && lexicon.isPosition(sentence, next);
            });
  }

  private boolean hasCompanyTail(NameGroup group) {
    String[] words = group.keyWords();
    return words.length > 1
        && group.kinds() > 0
        && (group.count(NameTag.MISC) < group.spans().size()
            || document.has(Trait.FIRMS_TAGGED_AS_MISC))
        && lexicon.isGenericTail(words[words.length - 1]);
  }

  /** "Enel Chile": a well-known company and where its subsidiary is. */
  private boolean isBranch(NameGroup group) {
    int last = group.key().lastIndexOf(' ');
    return last > 0
        && lexicon.isPlace(group.key().substring(last + 1))
        && lexicon.isWellKnown(group.key().substring(0, last));
  }

  private static boolean isAnyForm(NameGroup group, Predicate<String> condition) {
    return group.forms().stream().anyMatch(condition);
  }

  private boolean isCommonNoun(NameGroup group) {
    return group.forms().stream().allMatch(lexicon::isCommonNoun)
        || group.count(NameTag.ORG) + (document.has(Trait.CAPITAL_NOUNS) ? 0 : group.companyClues())
                == 0
            && group.spans().stream().allMatch(this::isCompanyNoun);
  }

  /**
   * "the Lantern", "the Music Store": words of the dictionary under a determiner; but "il
   * Pastificio Amoretti" begins like a firm.
   */
  private boolean isDescription(NameGroup group) {
    String[] words = group.keyWords();
    boolean headed = words.length > 1 && lexicon.isHead(words[0]);
    return !headed
        && group.companyClues() == 0
        && group.spans().stream().allMatch(this::isDescription);
  }

  private boolean isCompanyNoun(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.size() == 1 && lexicon.companyNouns().matchAt(sentence, span.from()) == 1;
  }

  private boolean isDescription(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    int from = span.from();
    if (NamedArticles.isInName(sentence, from)) {
      return false;
    }
    boolean own = lexicon.determiners().contains(sentence.token(from).lower());
    if (!own && (from == 0 || !lexicon.determiners().contains(sentence.token(from - 1).lower()))) {
      return false;
    }
    for (int i = own ? from + 1 : from; i < span.to(); i++) {
      if (!sentence.token(i).isContentWord()) {
        return false;
      }
    }
    return true;
  }
}
