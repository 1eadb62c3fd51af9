package accordo.quote.lexicon;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a language pack's {@code speech} folder. */
public final class SpeechLexicon {
  private final String folder;
  private final TermSet voices;
  private final TermSet firstPerson;
  private final Set<String> negations;
  private final Set<String> clitics;
  private final Set<String> persons;
  private final Set<String> companyPronouns;
  private final Set<String> relatives;
  private final Set<String> as;
  private final Set<String> indefinites;
  private final Set<String> contrasts;
  private final Set<String> plurals;
  private final Set<String> honorifics;
  private final Set<String> employerPrepositions;
  private final Set<String> titleModifiers;
  private final TitleLexicon titles;
  private final SpeechSettings settings;
  private final CueWords cues;

  public SpeechLexicon(Language language) {
    this.folder = language.pack() + "speech/";
    this.voices = TermSet.readIfPresent(folder + "voices.txt");
    this.firstPerson = TermSet.readIfPresent(folder + "first-person.txt");
    this.negations = words("negations.txt");
    this.clitics = words("clitics.txt");
    this.persons = words("pronouns.txt");
    this.companyPronouns = words("company-pronouns.txt");
    this.relatives = words("relatives.txt");
    this.indefinites = words("indefinites.txt");
    this.plurals = Resources.exists(folder + "plurals.txt") ? words("plurals.txt") : Set.of();
    this.as = words("as.txt");
    this.contrasts = words("contrasts.txt");
    this.honorifics = words("honorifics.txt");
    List.copyOf(honorifics).forEach(h -> honorifics.add(h.replaceAll("\\.$", "")));
    this.employerPrepositions = words("employer-prepositions.txt");
    this.titleModifiers = words("titles/modifiers.txt");
    this.titles = new TitleLexicon(folder);
    this.settings = new SpeechSettings(language);
    this.cues = new CueWords(language, folder);
  }

  private Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    Resources.linesIfPresent(folder + file).forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
    return words;
  }

  /** "the board", "the statement": what speaks for its company. */
  public boolean isVoice(Sentence sentence, int at) {
    return voices.matchAt(sentence, at) > 0;
  }

  public boolean isNegation(Token token) {
    return negations.contains(token.lower());
  }

  public boolean isClitic(Token token) {
    return clitics.contains(token.lower());
  }

  /** Auxiliaries, adverbs and the like that stand before a verb. */
  public boolean isPartOfVerb(Token token) {
    return token.pos() == Pos.AUX || token.pos() == Pos.ADV || isClitic(token) || isNegation(token);
  }

  public boolean isPersonPronoun(Token token) {
    return persons.contains(token.lower());
  }

  /** "we", "our": who speaks so, speaks for himself. */
  public boolean isFirstPerson(Sentence sentence) {
    return firstPerson.occursIn(sentence, 0, sentence.size());
  }

  /** "as" in "…, as X said". */
  public boolean isAs(Token token) {
    return as.contains(token.lower());
  }

  /** Conjunctions that turn to another subject after a comma: "while". */
  public boolean isContrast(Token token) {
    return contrasts.contains(token.lower());
  }

  /** Whether a determiner of several stands before the token: "gli analisti" are nobody named. */
  public boolean isPlural(Sentence sentence, int at) {
    return at > 0 && plurals.contains(sentence.token(at - 1).lower());
  }

  /** Whether an indefinite article stands before the token: "an analyst" is nobody named. */
  public boolean isIndefinite(Sentence sentence, int at) {
    return at > 0 && indefinites.contains(sentence.token(at - 1).lower());
  }

  /** "it", "they": a company or several. */
  public boolean isCompanyPronoun(Token token) {
    return companyPronouns.contains(token.lower());
  }

  public boolean isRelative(Token token) {
    return relatives.contains(token.lower());
  }

  /** The token after a relative pronoun with its article, "cui", "il quale"; or 0. */
  public int afterRelative(Sentence sentence, int at) {
    for (int i = at; i < Math.min(sentence.size(), at + 2); i++) {
      if (isRelative(sentence.token(i))) {
        return i + 1;
      }
      if (sentence.token(i).pos() != Pos.DET) {
        return 0;
      }
    }
    return 0;
  }

  public boolean isHonorific(Token token) {
    return isHonorific(token.lower());
  }

  public boolean isHonorific(String word) {
    return honorifics.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Prepositions between a position and its employer: "at". */
  public boolean isEmployerPreposition(Token token) {
    return isEmployerPreposition(token.form());
  }

  public boolean isEmployerPreposition(String word) {
    return employerPrepositions.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether words of this kind stand before a position and belong to it. */
  public boolean isTitleModifier(Pos pos) {
    return titleModifiers.contains(pos.name().toLowerCase(Locale.ROOT));
  }

  /** What tells words that are somebody's. */
  public CueWords cues() {
    return cues;
  }

  /** Habits of the language. */
  public SpeechSettings settings() {
    return settings;
  }

  public TitleLexicon titles() {
    return titles;
  }
}
