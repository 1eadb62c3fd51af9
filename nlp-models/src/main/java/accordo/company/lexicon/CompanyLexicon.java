package accordo.company.lexicon;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.text.Language;
import java.util.Locale;
import java.util.Set;

/** What a language pack, and the lists shared by all, know about the names of organisations. */
public final class CompanyLexicon {
  private final CompanyRegister register;
  private final BodyWords bodies;
  private final CluePhrases clues;
  private final NameLinks links;
  private final FirmArticles firmArticles;
  private final Set<String> openers;
  private final TermSet companyNouns;
  private final TermSet nationalities;
  private final TermSet positions;
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
  private final InstitutionWords institutions;
  private final PersonWords personWords;
  private final TermSet thingNouns;
  private final TermSet nounEnds;
  private final TermSet headEnds;
  private final Set<String> beforeTowns;
  private final Set<String> rowJoints;
  private final Set<String> ordinals;
  private final Origins origins;
  private final Set<String> places = PackLists.shared("places.txt");
  private final Set<String> noCompanies = PackLists.shared("no-companies.txt");
  private final Set<String> heads = PackLists.shared("heads.txt");
  private final Set<String> titles = PackLists.shared("titles.txt");

  public CompanyLexicon(Language language, CompanyRegister register) {
    this.register = register;
    PackLists pack = new PackLists(language);
    this.bodies = new BodyWords(pack);
    this.clues = new CluePhrases(pack);
    this.companyNouns = pack.terms("classes/COMPANY_NOUN.txt");
    this.nationalities = pack.terms("naming/nationalities.txt");
    this.homelands = new Homelands(language);
    this.origins = new Origins(language);
    this.positions = pack.terms("speech/titles/executive.txt");
    this.determiners = pack.words("naming/determiners.txt");
    this.knownStarts = new KnownStarts(register, CaseEndings.of(language));
    this.possessiveClosers = pack.words("naming/after-possessive.txt");
    this.noNames = pack.keys("naming/no-names.txt");
    this.openers = pack.words("naming/openers.txt");
    this.outlets = pack.keys("outlets.txt");
    this.tails = pack.keys("generic-tails.txt");
    this.tails.addAll(PackLists.shared("tails.txt"));
    this.firmWords = pack.keys("naming/firm-words.txt");
    this.trades = pack.keys("naming/trades.txt");
    this.institutions = new InstitutionWords(pack);
    this.nouns = pack.keys("classes/COMPANY_NOUN.txt");
    this.links = new NameLinks(pack);
    this.firmArticles = new FirmArticles(pack);
    this.personWords = new PersonWords(language);
    this.thingNouns = pack.terms("naming/things-after.txt");
    this.nounEnds = pack.terms("naming/noun-ends.txt");
    this.headEnds = pack.terms("naming/head-ends.txt");
    this.beforeTowns = pack.words("naming/before-towns.txt");
    this.rowJoints = pack.words("naming/row-joints.txt");
    this.ordinals = pack.words("naming/ordinals.txt");
  }

  /** Words of ministries, courts, universities and the like. */
  public BodyWords bodies() {
    return bodies;
  }

  /** Phrases that say what the name beside them is. */
  public CluePhrases clues() {
    return clues;
  }

  /** Words that join the parts of a name. */
  public NameLinks links() {
    return links;
  }

  /** Whether a word opens sentences and no names ("with"). */
  public boolean isOpener(String word) {
    return openers.contains(word);
  }

  /** What follows a name that ends in a possessive, and cannot be owned. */
  public Set<String> possessiveClosers() {
    return possessiveClosers;
  }

  /** Nouns that denote any company ("chipmaker"). */
  public TermSet companyNouns() {
    return companyNouns;
  }

  /** Whether the token is an adjective of a place ("comasca"). */
  public boolean isNational(Sentence sentence, int at) {
    return nationalities.matchAt(sentence, at) > 0
        || homelands.adjective(sentence.token(at)) != null;
  }

  /** Nouns after which a name is that of a thing ("language"). */
  public TermSet thingNouns() {
    return thingNouns;
  }

  /** Ends of compound nouns that dictionaries lack ("-module"). */
  public TermSet nounEnds() {
    return nounEnds;
  }

  /** Ends of compound nouns that begin names of companies ("-brauerei"). */
  public TermSet headEnds() {
    return headEnds;
  }

  /** Whether the word stands right before towns, and hardly before firms ("nach"). */
  public boolean standsBeforeTowns(String word) {
    return beforeTowns.contains(word);
  }

  /** Whether names begin with the word, which counts: "First". */
  public boolean isOrdinal(String word) {
    return ordinals.contains(word);
  }

  /** Whether the word or comma joins names of firms to a row. */
  public boolean joinsRows(String word) {
    return rowJoints.contains(word);
  }

  /** Articles that tell of a firm. */
  public FirmArticles firmArticles() {
    return firmArticles;
  }

  /** Words that say from where a company is. */
  public Origins origins() {
    return origins;
  }

  /** Whether a person's position stands at the token ("direttore"). */
  public boolean isPosition(Sentence sentence, int at) {
    return positions.matchAt(sentence, at) > 0;
  }

  /** What reports put beside the names of persons. */
  public PersonWords personWords() {
    return personWords;
  }

  public Set<String> determiners() {
    return determiners;
  }

  /** Whether the name is that of an agency or outlet that signs off, rather than acts. */
  public boolean isOutlet(String name) {
    return outlets.contains(NameForms.fold(name));
  }

  /** Whether the name is a standard's, index's or union's, which taggers take for a company's. */
  public boolean isNoCompany(String name) {
    return noCompanies.contains(NameForms.fold(name));
  }

  /** Whether the language writes the word with a capital though it is no name ("Monday"). */
  public boolean isNoName(String word) {
    return noNames.contains(NameForms.fold(word));
  }

  public boolean isPlace(String name) {
    return places.contains(NameForms.fold(name));
  }

  /** Whether the word is a first name, or two of them: "Claire-Lise". */
  public boolean isFirstName(String word) {
    return FirstNames.contains(word);
  }

  /** Whether a word at the end of a name may be left out in short forms ("Group", "Motors"). */
  public boolean isGenericTail(String word) {
    return tails.contains(NameForms.fold(word)) || NameForms.isLegalForm(word);
  }

  /** Whether the name is known as a company's, to us or the user. */
  public boolean isWellKnown(String name) {
    return Gazetteer.shared().find(name).isPresent() || register.isListed(name);
  }

  /** The words that well-known names start with. */
  public KnownStarts knownStarts() {
    return knownStarts;
  }

  /** Whether some company of the user's registers has the name. */
  public boolean isRegistered(String name) {
    return register.isRegistered(name);
  }

  /** Whether the word, with a capital, begins names of companies ("Banca", "Laboratorios"). */
  public boolean isHead(String word) {
    return heads.contains(NameForms.fold(word));
  }

  /** Words in the names of institutions. */
  public InstitutionWords institutions() {
    return institutions;
  }

  /** Whether the word is compounded with names of companies only: "-Konzern". */
  public boolean isFirmWord(String word) {
    return firmWords.contains(NameForms.fold(word));
  }

  /** Whether names of firms end in the word, which sentences speak of too ("Reisen"). */
  public boolean isTrade(String word) {
    return trades.contains(NameForms.fold(word));
  }

  /** Whether the word belongs to the name of a position ("Officer", "Head"). */
  public boolean isTitle(String word) {
    return titles.contains(NameForms.fold(word));
  }

  /** Whether the word alone denotes any company ("bank", "airline"), never one by name. */
  public boolean isCommonNoun(String word) {
    return nouns.contains(word.toLowerCase(Locale.ROOT));
  }
}
