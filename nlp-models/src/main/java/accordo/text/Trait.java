package accordo.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * What is so in some languages only, or what only pays in some. A language pack lists its traits in
 * {@code traits.txt}, one a line: in small letters, with hyphens ({@code case-endings}).
 */
public enum Trait {
  // How words are built and written
  /** Nouns and names bear case endings: "a Nokiától". */
  CASE_ENDINGS,
  /** Every noun bears a capital. */
  CAPITAL_NOUNS,
  /** Nouns join to one word, names with a hyphen: "das Airbus-Werk". */
  COMPOUND_NOUNS,
  /** A name that a noun follows after a hyphen is still named: "Nokia-szabadalmak". */
  HYPHENED_NOUNS,
  /** A full stop marks decimals, a comma thousands. */
  DECIMAL_POINT,
  /** An article of the plural is also preposition and article in one: "des". */
  FUSED_ARTICLE,
  /** Infinitives and parts of verbs end the clause, after their objects: "nimmt den Zug auf". */
  VERB_FINAL,
  /** A clause may leave its subject to be understood. */
  PRO_DROP,
  /** The simple past is the tense of what is long past. */
  REMOTE_PRETERITE,
  /** Participles with all that depends on them stand before their nouns. */
  ATTRIBUTES_FIRST,

  // What a capital tells
  /** Words within a sentence have hardly ever capitals but in names. */
  CAPITALS_TELL_NAMES,
  /** A word of the dictionary that has a capital is a name's, at the start of a sentence, too. */
  CAPITALS_MEAN_NAMES,
  /** A name is as long as its capitals, be they articles', and ends before a small word. */
  CAPITALS_BOUND_NAMES,
  /** The last word of a name has a capital, whatever the tagger thinks. */
  NAMES_END_IN_CAPITALS,
  /** A word with a capital ends the phrase before it. */
  CAPITALS_END_PHRASES,
  /** A preposition or a verb ends the phrase before it, when an article is looked for. */
  PREPOSITIONS_END_PHRASES,
  /** Headlines have capitals only where sentences have. */
  SENTENCE_CASE_HEADLINES,
  /** Most words of headlines have capitals. */
  TITLE_CASE_HEADLINES,
  /** A capital in a headline tells little. */
  CAPITAL_HEADLINES,

  // How names stand in a sentence
  /** Names say first what they are: "Banco Azteca", "Ministère de la Défense". */
  HEAD_FIRST,
  /** Persons' given names stand after their families'. */
  FAMILY_NAME_FIRST,
  /** What a person is stands right after the name, without a comma. */
  TITLE_AFTER_NAME,
  /** Companies' names have articles, towns' and persons' have none: "a Köbe". */
  ARTICLE_BEFORE_NAMES,
  /** Nouns rarely stand without an article, so that what does is a name. */
  ARTICLES_MARK_NOUNS,
  /** A noun that opens a sentence without an article, before its verb, is a name. */
  BARE_SUBJECTS,
  /** Firms with persons' names follow a noun for firms, persons do not: "la firma Hugo Boss". */
  NOUN_BEFORE_FIRM,
  /** Places make adjectives with capitals: "Pekinger". */
  PLACE_ADJECTIVES,
  /** A name is told from the town that follows it: "la Pamesa di Castellón". */
  TOWN_AFTER_NAME,
  /** Nouns are abbreviated before names: "Ets Durand". */
  ABBREVIATED_NOUNS,
  /** Names are made of plain words. */
  PLAIN_WORD_NAMES,

  // What the name model leaves to do
  /** Names are looked for once tags are known. */
  TAGS_TELL_NAMES,
  /** The tags of a name model span whole names. */
  TAGS_SPAN_NAMES,
  /** The name model ends names too early. */
  NAMES_TAGGED_SHORT,
  /** The name model calls many firms neither person, place nor organisation. */
  FIRMS_TAGGED_AS_MISC,
  /** Who is called a person and stands without title or given name is a firm. */
  BARE_PERSONS_ARE_FIRMS,

  // Whom a pronoun or a noun means
  /** Articles open with whom they are about. */
  OPENS_WITH_TOPIC,
  /** Where a sentence speaks of several, the next one speaks of the topic. */
  TOPIC_BEFORE_OTHERS,
  /** "Its" means the topic where only one other is named. */
  TOPIC_OWNS,
  /** "Its" rather means who acts in the clause than the topic. */
  ACTOR_OWNS,
  /** Every clause names its subject, if only by a pronoun. */
  EXPLICIT_SUBJECTS,
  /** The tree tells who acts beside what refers. */
  CO_ARGUMENTS,
  /** Relative clauses need no pronoun: "the firm X bought". */
  CONTACT_CLAUSES,
  /** Every clause is set off by commas, so that who is named within one is not meant in it. */
  COMMAS_BOUND_CLAUSES,
  /** Who is named in a clause is never described in it again. */
  CLAUSE_MATES_DIFFER,
  /** "With X the company" sets X beside the one that acts. */
  ACTOR_HAS_COMPANY,
  /** A noun does not mean who has a part of his own beside it. */
  OTHER_PARTS,
  /** "The Koreans" are rather near, or the topic, than known to be from there. */
  COUNTRYMEN_NEAR,
  /** "Gli ha venduto": a pronoun's recipient is rather of the sentence before than the topic. */
  LATEST_RECIPIENT,
  /** "Both" may mean a company and a body. */
  PAIRS_WITH_BODIES;

  /**
   * The trait that a line of a language pack names.
   *
   * @param file where the line stands, for the error
   */
  static Trait of(String line, String file) {
    String name = line.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(trait -> trait.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    file + ": there is no trait '" + line + "'; all are in " + Trait.class));
  }
}
