package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The words of a language pack's {@code speech} folder. */
final class SpeechLexicon {
  private final String folder;
  private final TermSet verbs;
  private final TermSet bare;
  private final TermSet connectives;
  private final TermSet before;
  private final TermSet view;
  private final TermSet after;
  private final TermSet own;
  private final TermSet voices;
  private final TermSet thus;
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
  private final Set<String> stems = new HashSet<>();
  private final BareClause bareClause;
  private final String insideMarks;
  private final boolean titlesFollowNames;
  private final boolean verblessClauses;
  private final List<String> addresseeEndings;
  private final TitleLexicon titles;

  SpeechLexicon(Language language) {
    this.folder = "accordo/lang/" + language.code() + "/speech/";
    this.verbs = TermSet.read(folder + "verbs.txt");
    this.bare = TermSet.read(folder + "bare.txt");
    this.connectives = TermSet.read(folder + "that.txt");
    this.before = TermSet.read(folder + "according-to.txt");
    this.view = TermSet.read(folder + "in-the-view-of.txt");
    this.after = TermSet.read(folder + "according-after.txt");
    this.own = TermSet.read(folder + "in-his-view.txt");
    this.thus = TermSet.read(folder + "thus.txt");
    this.voices = TermSet.read(folder + "voices.txt");
    this.firstPerson = TermSet.read(folder + "first-person.txt");
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
    Properties settings = settings();
    this.bareClause = BareClause.valueOf(settings.getProperty("bareClause"));
    this.titlesFollowNames = Boolean.parseBoolean(settings.getProperty("titlesFollowNames"));
    String endings = settings.getProperty("addresseeEndings", "");
    this.addresseeEndings = endings.isEmpty() ? List.of() : List.of(endings.split(","));
    this.verblessClauses = Boolean.parseBoolean(settings.getProperty("verblessClauses"));
    this.insideMarks = settings.getProperty("insideMarks", "");
    addSeparated(language);
  }

  private Properties settings() {
    Properties settings = new Properties();
    try (BufferedReader in = Resources.reader(folder + "speech.properties")) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + "speech.properties", e);
    }
    return settings;
  }

  private Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    Resources.lines(folder + file).forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
    return words;
  }

  /** What is left of verbs with a separable prefix: "teilen" of "mitteilen". */
  private void addSeparated(Language language) {
    String path = "accordo/lang/" + language.code() + "/separable-particles.txt";
    if (Resources.exists(path)) {
      List<String> particles = Resources.lines(path);
      for (String verb : Resources.lines(folder + "verbs.txt")) {
        particles.stream()
            .filter(verb::startsWith)
            .forEach(p -> stems.add(verb.substring(p.length())));
      }
    }
  }

  /** Whether the token may be a verb of speech, for all that is known before it is tagged. */
  boolean mayBeCue(Sentence sentence, int at) {
    return verbAt(sentence, at) > 0
        || before.matchAt(sentence, at) > 0
        || view.matchAt(sentence, at) > 0
        || own.matchAt(sentence, at) > 0
        || after.matchAt(sentence, at) > 0
        || isStem(sentence.token(at));
  }

  private boolean isStem(Token token) {
    for (Reading reading : token.readings()) {
      if (stems.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens the verb of speech at this place has; 0 for none. */
  int verbAt(Sentence sentence, int at) {
    return verbs.matchAt(sentence, at);
  }

  /** Whether the verb takes a clause or an infinitive without connective. */
  boolean takesBareClause(Sentence sentence, int at) {
    return bare.matchAt(sentence, at) > 0;
  }

  int connectiveAt(Sentence sentence, int at) {
    return connectives.matchAt(sentence, at);
  }

  int beforeSpeakerAt(Sentence sentence, int at) {
    return before.matchAt(sentence, at);
  }

  /** Prepositions that attribute words only where a person follows: French "pour". */
  int viewAt(Sentence sentence, int at) {
    return view.matchAt(sentence, at);
  }

  int afterSpeakerAt(Sentence sentence, int at) {
    return after.matchAt(sentence, at);
  }

  /** "in his view", Hungarian "szerinte". */
  int ownViewAt(Sentence sentence, int at) {
    return own.matchAt(sentence, at);
  }

  /** "thus", "those are the words of": what opens the sentence after a quotation. */
  int thusAt(Sentence sentence, int at) {
    return thus.matchAt(sentence, at);
  }

  /** "the board", "the statement": what speaks for its company. */
  boolean isVoice(Sentence sentence, int at) {
    return voices.matchAt(sentence, at) > 0;
  }

  boolean isNegation(Token token) {
    return negations.contains(token.lower());
  }

  boolean isClitic(Token token) {
    return clitics.contains(token.lower());
  }

  /** Auxiliaries, adverbs and the like that stand before a verb. */
  boolean isPartOfVerb(Token token) {
    return token.pos() == Pos.AUX || token.pos() == Pos.ADV || isClitic(token) || isNegation(token);
  }

  boolean isPersonPronoun(Token token) {
    return persons.contains(token.lower());
  }

  /** "we", "our": who speaks so, speaks for himself. */
  boolean isFirstPerson(Sentence sentence) {
    return firstPerson.occursIn(sentence, 0, sentence.size());
  }

  /** "as" in "…, as X said". */
  boolean isAs(Token token) {
    return as.contains(token.lower());
  }

  /** Conjunctions that turn to another subject after a comma: "while". */
  boolean isContrast(Token token) {
    return contrasts.contains(token.lower());
  }

  /** Whether a determiner of several stands before the token: "gli analisti" are nobody named. */
  boolean isPlural(Sentence sentence, int at) {
    return at > 0 && plurals.contains(sentence.token(at - 1).lower());
  }

  /** Whether an indefinite article stands before the token: "an analyst" is nobody named. */
  boolean isIndefinite(Sentence sentence, int at) {
    return at > 0 && indefinites.contains(sentence.token(at - 1).lower());
  }

  /** "it", "they": a company or several. */
  boolean isCompanyPronoun(Token token) {
    return companyPronouns.contains(token.lower());
  }

  boolean isRelative(Token token) {
    return relatives.contains(token.lower());
  }

  /** The token after a relative pronoun with its article, "cui", "il quale"; or 0. */
  int afterRelative(Sentence sentence, int at) {
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

  boolean isHonorific(Token token) {
    return isHonorific(token.lower());
  }

  boolean isHonorific(String word) {
    return honorifics.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Prepositions between a position and its employer: "at". */
  boolean isEmployerPreposition(Token token) {
    return isEmployerPreposition(token.form());
  }

  boolean isEmployerPreposition(String word) {
    return employerPrepositions.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether words of this kind stand before a position and belong to it. */
  boolean isTitleModifier(Pos pos) {
    return titleModifiers.contains(pos.name().toLowerCase(Locale.ROOT));
  }

  BareClause bareClause() {
    return bareClause;
  }

  /** Whether a position stands after a name without a comma. */
  boolean titlesFollowNames() {
    return titlesFollowNames;
  }

  /** Whether the word bears the ending of who is spoken to: "a Hírlapnak elmondta". */
  boolean isAddressee(String word) {
    return addresseeEndings.stream().anyMatch(word::endsWith);
  }

  /** Whether a clause may do without "is". */
  boolean clausesNeedNoVerb() {
    return verblessClauses;
  }

  /** Marks by which a cue inside quotation marks is set off. */
  String insideMarks() {
    return insideMarks;
  }

  TitleLexicon titles() {
    return titles;
  }
}
