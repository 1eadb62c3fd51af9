package accordo.annotate;

import accordo.text.Language;
import accordo.text.Resources;
import java.util.Properties;
import java.util.Set;

/**
 * What a language pack's {@code annotators.properties} says.
 *
 * @param tokenizer {@code english}, or {@code european}: the same lexer without the fusions of
 *     English
 * @param elisions words that lose their vowel before an apostrophe and stand as tokens of their own
 * @param clitics pronouns that follow a verb after a hyphen and stand as tokens of their own
 * @param contractions class-path table of contractions, or null
 * @param enclitics class-path table of verbs written as one word with their pronouns, or null
 * @param pronouns pronouns that are written as one word with a verb before them, split by rule
 * @param times names of days that reported clauses may follow, without determiner
 * @param datives pronouns that are never direct objects, whatever the parser calls them
 * @param relativeNumbers the relative pronoun of subjects and objects alike, and how verbs and
 *     nouns in the plural end, or null
 * @param ordinalDot whether a full stop after a number may mark an ordinal
 * @param ner class path of the name model
 * @param tagger class path of the part-of-speech model
 * @param parser class path of the dependency model, or null
 * @param lemmas class path of the morfologik dictionary, or null
 */
record AnnotatorSettings(
    String tokenizer,
    Set<String> elisions,
    Set<String> clitics,
    String contractions,
    String enclitics,
    Set<String> pronouns,
    Set<String> times,
    Set<String> datives,
    RelativeNumbers relativeNumbers,
    boolean ordinalDot,
    String ner,
    String tagger,
    String parser,
    String lemmas) {

  static AnnotatorSettings of(Language language) {
    String path = language.pack() + "annotators.properties";
    Properties p = Resources.properties(path);
    return new AnnotatorSettings(
        need(p, "tokenizer", path),
        words(p, "elisions"),
        words(p, "clitics"),
        p.getProperty("contractions"),
        p.getProperty("enclitics"),
        words(p, "pronouns"),
        words(p, "times"),
        words(p, "datives"),
        relativeNumbers(p.getProperty("relativeNumbers")),
        Boolean.parseBoolean(p.getProperty("ordinalDot", "false")),
        need(p, "ner", path),
        need(p, "tagger", path),
        p.getProperty("parser"),
        p.getProperty("lemmas"));
  }

  private static RelativeNumbers relativeNumbers(String value) {
    String[] words = value == null ? new String[0] : value.strip().split(" +");
    return words.length < 3 ? null : new RelativeNumbers(words[0], words[1], words[2]);
  }

  private static Set<String> words(Properties p, String key) {
    String value = p.getProperty(key, "").strip();
    return value.isEmpty() ? Set.of() : Set.of(value.split(" +"));
  }

  private static String need(Properties p, String key, String path) {
    String value = p.getProperty(key);
    if (value == null) {
      throw new IllegalStateException(path + ": missing key '" + key + "'");
    }
    return value;
  }
}
