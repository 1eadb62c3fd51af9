package accordo.company;

import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a language pack, and the lists shared by all, know about the names of organisations. */
final class CompanyLexicon {
  private static final String SHARED = "accordo/company/";

  private final CompanyRegister register;
  private final TermSet bodies;
  private final TermSet bodyNouns;
  private final Set<String> openers;
  private final TermSet bodyAdjectives;
  private final TermSet companyNouns;
  private final TermSet before;
  private final TermSet after;
  private final TermSet beside;
  private final TermSet nationalities;
  private final TermSet honorifics;
  private final TermSet positions;
  private final TermSet others;
  private final Homelands homelands;
  private final Set<String> determiners;
  private final Set<String> possessiveClosers;
  private final KnownStarts knownStarts;
  private final Set<String> noNames;
  private final Set<String> outlets;
  private final Set<String> tails;
  private final Set<String> nouns;
  private final Set<String> firmWords;
  private final Set<String> trades;
  private final Set<String> institutions;
  private final PersonWords personWords;
  private final ThingNames thingNames;
  private final Origins origins;
  private final Set<String> places = keys(SHARED + "places.txt");
  private final Set<String> firstNames = keys(SHARED + "first-names.txt");
  private final Set<String> noCompanies = keys(SHARED + "no-companies.txt");
  private final Set<String> heads = keys(SHARED + "heads.txt");
  private final Set<String> titles = keys(SHARED + "titles.txt");

  CompanyLexicon(Language language, CompanyRegister register) {
    this.register = register;
    String pack = "accordo/lang/" + language.code() + "/";
    List<String> bodies = new ArrayList<>(Resources.lines(pack + "bodies.txt"));
    bodies.addAll(Resources.lines(SHARED + "bodies.txt"));
    this.bodies = new TermSet(bodies);
    this.bodyNouns = optional(pack + "naming/body-nouns.txt");
    this.bodyAdjectives = optional(pack + "naming/body-adjectives.txt");
    this.companyNouns = TermSet.read(pack + "classes/COMPANY_NOUN.txt");
    this.before = optional(pack + "naming/before.txt");
    this.after = optional(pack + "naming/after.txt");
    this.beside = optional(pack + "naming/beside.txt");
    this.nationalities = optional(pack + "naming/nationalities.txt");
    this.homelands = new Homelands(language);
    this.origins = new Origins(language);
    this.positions = optional(pack + "speech/titles/executive.txt");
    this.honorifics = optional(pack + "naming/honorifics.txt");
    this.others = optional(pack + "naming/others.txt");
    this.determiners = Set.copyOf(Resources.lines(pack + "naming/determiners.txt"));
    this.knownStarts = new KnownStarts(register, new CaseEndings(language));
    this.possessiveClosers = PossessiveNames.closers(language);
    this.noNames = optionalKeys(pack + "naming/no-names.txt");
    String openers = pack + "naming/openers.txt";
    this.openers = Resources.exists(openers) ? Set.copyOf(Resources.lines(openers)) : Set.of();
    this.outlets = keys(pack + "outlets.txt");
    this.tails = keys(pack + "generic-tails.txt");
    this.tails.addAll(keys(SHARED + "tails.txt"));
    this.firmWords = optionalKeys(pack + "naming/firm-words.txt");
    this.trades = optionalKeys(pack + "naming/trades.txt");
    this.institutions = optionalKeys(pack + "naming/institutions.txt");
    this.nouns = keys(pack + "classes/COMPANY_NOUN.txt");
    this.personWords = new PersonWords(language);
    this.thingNames = new ThingNames(language);
  }

  /** Not every language has all kinds of clues. */
  private static TermSet optional(String path) {
    return Resources.exists(path) ? TermSet.read(path) : new TermSet(List.of());
  }

  private static Set<String> optionalKeys(String path) {
    return Resources.exists(path) ? keys(path) : Set.of();
  }

  private static Set<String> keys(String path) {
    Set<String> keys = new HashSet<>();
    Resources.lines(path).forEach(l -> keys.add(NameForms.fold(l)));
    return keys;
  }

  /** Words that make a name a ministry, court, university … */
  TermSet bodies() {
    return bodies;
  }

  /** Whether a word opens sentences and no names ("with"). */
  boolean isOpener(String word) {
    return openers.contains(word);
  }

  /** Nouns that denote a government, ministry or armed force, in small letters too. */
  TermSet bodyNouns() {
    return bodyNouns;
  }

  /** What follows a name that ends in a possessive, and cannot be owned. */
  Set<String> possessiveClosers() {
    return possessiveClosers;
  }

  /** Those of them that are adjectives after a noun ("la società comune"). */
  TermSet bodyAdjectives() {
    return bodyAdjectives;
  }

  /** Nouns that denote any company ("chipmaker"). */
  TermSet companyNouns() {
    return companyNouns;
  }

  /** Phrases that a company's name follows ("chief executive of"). */
  TermSet before() {
    return before;
  }

  /** Phrases that follow a company's name ("'s shares"). */
  TermSet after() {
    return after;
  }

  /** Prepositions that partners follow ("with"). */
  TermSet beside() {
    return beside;
  }

  /** Whether the token is an adjective of a place ("comasca"). */
  boolean isNational(Sentence sentence, int at) {
    return nationalities.matchAt(sentence, at) > 0
        || homelands.adjective(sentence.token(at)) != null;
  }

  /** Tells names of things. */
  ThingNames thingNames() {
    return thingNames;
  }

  /** Words that say from where a company is. */
  Origins origins() {
    return origins;
  }

  /** Whether a person's position stands at the token ("direttore"). */
  boolean isPosition(Sentence sentence, int at) {
    return positions.matchAt(sentence, at) > 0;
  }

  TermSet honorifics() {
    return honorifics;
  }

  /** What reports put beside the names of persons. */
  PersonWords personWords() {
    return personWords;
  }

  /** Phrases that the name of something else follows ("the drug", "plant in"). */
  TermSet others() {
    return others;
  }

  Set<String> determiners() {
    return determiners;
  }

  /** Whether the name is that of an agency or outlet that signs off, rather than acts. */
  boolean isOutlet(String name) {
    return outlets.contains(NameForms.fold(name));
  }

  /** Whether the name is a standard's, index's or union's, which taggers take for a company's. */
  boolean isNoCompany(String name) {
    return noCompanies.contains(NameForms.fold(name));
  }

  /** Whether the language writes the word with a capital though it is no name ("Monday"). */
  boolean isNoName(String word) {
    return noNames.contains(NameForms.fold(word));
  }

  boolean isPlace(String name) {
    return places.contains(NameForms.fold(name));
  }

  /** "Claire-Lise" is one of two others. */
  boolean isFirstName(String word) {
    String folded = NameForms.fold(word);
    int hyphen = word.indexOf('-') > 0 ? folded.indexOf(' ') : -1;
    return firstNames.contains(folded)
        || hyphen > 0
            && firstNames.contains(folded.substring(0, hyphen))
            && firstNames.contains(folded.substring(hyphen + 1));
  }

  /** Whether a word at the end of a name may be left out in short forms ("Group", "Motors"). */
  boolean isGenericTail(String word) {
    return tails.contains(NameForms.fold(word)) || NameForms.isLegalForm(word);
  }

  /** Whether the name is known as a company's, to us or the user. */
  boolean isWellKnown(String name) {
    return Gazetteer.shared().find(name).isPresent() || register.isListed(name);
  }

  /** The words that well-known names start with. */
  KnownStarts knownStarts() {
    return knownStarts;
  }

  /** Whether some company of the user's registers has the name. */
  boolean isRegistered(String name) {
    return register.isRegistered(name);
  }

  /** Whether the word, with a capital, begins names of companies ("Banca", "Laboratorios"). */
  boolean isHead(String word) {
    return heads.contains(NameForms.fold(word));
  }

  /** Whether the word begins names whose other words have no capitals ("Office national"). */
  boolean isInstitution(String word) {
    return institutions.contains(NameForms.fold(word));
  }

  /** Whether the word is compounded with names of companies only: "-Konzern". */
  boolean isFirmWord(String word) {
    return firmWords.contains(NameForms.fold(word));
  }

  /** Whether names of firms end in the word, which sentences speak of too ("Reisen"). */
  boolean isTrade(String word) {
    return trades.contains(NameForms.fold(word));
  }

  /** Whether the word belongs to the name of a position ("Officer", "Head"). */
  boolean isTitle(String word) {
    return titles.contains(NameForms.fold(word));
  }

  /** Whether the word alone denotes any company ("bank", "airline"), never one by name. */
  boolean isCommonNoun(String word) {
    return nouns.contains(word.toLowerCase(Locale.ROOT));
  }
}
