package accordo.frame.pack;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The function words of a language, from {@code grammar.yaml}.
 *
 * @param genitive prepositions that count as the slot {@code of}
 * @param agent prepositions that mark who acts in a passive, the slot {@code agent}
 * @param markers from a written preposition or postposition, of one or more words, to the name of
 *     its slot
 * @param negation words that negate
 * @param and words that coordinate
 * @param relative relative pronouns
 * @param support light verbs whose subject is a party of the deal noun that is their object
 * @param partner slots of the other party of a contract ("with"), which a second subject fills too
 * @param between slots of the two that an agreement is between
 * @param passive auxiliaries of the passive
 * @param flatPassive auxiliaries of the passive that the parser does not tell from others
 * @param reflexive pronouns of verbs such as "aggiudicarsi", whose perfect looks like a passive; as
 *     the first word of a verb trigger they ask for one
 * @param unaccusative verbs whose participle has the subject that the verb has ("nascere")
 * @param clitics pronouns before a verb that stand for a prepositional phrase, with its slot
 * @param objectMarkers prepositions that may mark a direct object (Spanish "a")
 * @param locative prepositions and cases of places
 * @param trailing prepositions and genitive articles that open what follows the noun of an object
 * @param genitives articles with which a noun phrase goes on after its noun, where others end it
 * @param future auxiliaries and verbs of plan
 * @param receiving verbs whose subject, with a reflexive, gets what their infinitive gives
 * @param causing verbs whose subject has their infinitive done by another ("faire usiner par X")
 * @param gathering verbs whose present participle tells the members of a group ("réunissant X")
 * @param holding verbs of having ("the stake that X holds")
 * @param remaining verbs of being that a passive participle or a name completes ("restera confié
 *     à", "its supplier remains X")
 * @param dative prepositions of who gets something ("prêter à X l'intention de")
 * @param rivalry verbs whose object is the loser: "beat X to win Y" is not won by X
 * @param verbFinal whether an object may stand before its verb
 * @param headFirst whether a noun stands before what belongs to it
 * @param remotePreterite whether the simple past is the tense of what is long past
 * @param possessives determiners that stand for an owner
 * @param proDrop whether a clause may leave its subject to be understood
 * @param firstPerson endings of verbs of which "we" is the subject
 * @param objectPronouns pronouns before a verb that are its object
 * @param accusatives pronouns before a verb that take up what has been told as its object, with the
 *     determiners that agree with them
 * @param resumed pronouns after a verb that take up a thing told before as its object, with the
 *     tags of nouns that agree with them
 * @param possessed endings of possessed nouns with their case, in a language whose cases do the
 *     work of prepositions; else empty
 * @param inflected endings of nouns in any case of such a language
 * @param placed endings of nouns in cases of places and settings
 * @param uninflected nouns that only look inflected
 * @param unpossessed stems of nouns that only look possessed
 * @param contrasting words that set a clause against the one before, whose verb it may leave out
 * @param finite finite verbs that the tagger takes for nouns or adjectives
 * @param contracted prepositions at the start of a sentence with the nouns for agreements that they
 *     govern ("under a contract, X will …")
 * @param partNouns nouns that tell the part of the name after them ("a vevő a Mol"), with the slot
 */
public record Grammar(
    Set<String> genitive,
    Set<String> agent,
    Map<String, String> markers,
    Set<String> negation,
    Set<String> and,
    Set<String> relative,
    Set<String> support,
    Set<String> partner,
    Set<String> between,
    Set<String> passive,
    Set<String> flatPassive,
    Set<String> reflexive,
    Set<String> unaccusative,
    Map<String, String> clitics,
    Set<String> objectMarkers,
    Set<String> locative,
    Set<String> trailing,
    Set<String> genitives,
    Set<String> future,
    Set<String> receiving,
    Set<String> causing,
    Set<String> gathering,
    Set<String> holding,
    Set<String> remaining,
    Set<String> dative,
    Set<String> rivalry,
    boolean verbFinal,
    boolean headFirst,
    boolean remotePreterite,
    Set<String> possessives,
    boolean proDrop,
    Set<String> firstPerson,
    Set<String> objectPronouns,
    Map<String, Set<String>> accusatives,
    Map<String, Set<String>> resumed,
    Map<String, String> possessed,
    Set<String> inflected,
    Set<String> placed,
    Set<String> uninflected,
    Set<String> unpossessed,
    Set<String> contrasting,
    Set<String> finite,
    Map<String, Set<String>> contracted,
    Map<String, String> partNouns) {
  /** How many words may stand before the last one of a marker ("on behalf of"). */
  private static final int LONGEST_MARKER = 3;

  static Grammar load(Language language) {
    String path = language.pack() + "grammar.yaml";
    try (Reader in = Resources.reader(path)) {
      YamlNode root = YamlNode.read(path, in);
      Map<String, YamlNode> map = root.map();
      return new Grammar(
          set(map, "of"),
          set(map, "agent"),
          pairs(map, "markers"),
          set(map, "negation"),
          set(map, "and"),
          set(map, "relative"),
          set(map, "support"),
          set(map, "partner"),
          set(map, "between"),
          set(map, "passive"),
          set(map, "flat-passive"),
          set(map, "reflexive"),
          set(map, "unaccusative"),
          pairs(map, "clitics"),
          set(map, "object-markers"),
          set(map, "locative"),
          set(map, "trailing"),
          set(map, "genitives"),
          set(map, "future"),
          set(map, "receiving"),
          set(map, "causing"),
          set(map, "gathering"),
          set(map, "holding"),
          set(map, "remaining"),
          set(map, "dative"),
          set(map, "rivalry"),
          language.has(Trait.VERB_FINAL),
          language.has(Trait.HEAD_FIRST),
          language.has(Trait.REMOTE_PRETERITE),
          set(map, "possessives"),
          language.has(Trait.PRO_DROP),
          set(map, "first-person"),
          set(map, "object-pronouns"),
          sets(map, "accusatives"),
          sets(map, "resumed"),
          pairs(map, "possessed"),
          set(map, "inflected"),
          set(map, "placed"),
          set(map, "uninflected"),
          set(map, "unpossessed"),
          set(map, "contrasting"),
          set(map, "finite"),
          sets(map, "contracted"),
          pairs(map, "part-nouns"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static Set<String> set(Map<String, YamlNode> map, String key) {
    YamlNode node = map.get(key);
    return node == null ? Set.of() : new HashSet<>(node.texts());
  }

  private static Map<String, String> pairs(Map<String, YamlNode> map, String key) {
    Map<String, String> pairs = new HashMap<>();
    if (map.containsKey(key)) {
      map.get(key).map().forEach((form, value) -> pairs.put(form, value.text()));
    }
    return pairs;
  }

  private static Map<String, Set<String>> sets(Map<String, YamlNode> map, String key) {
    Map<String, Set<String>> sets = new HashMap<>();
    if (map.containsKey(key)) {
      map.get(key).map().forEach((form, node) -> sets.put(form, new HashSet<>(node.texts())));
    }
    return sets;
  }

  /** Whether case endings tell the parties' parts. */
  public boolean hasCases() {
    return !possessed.isEmpty();
  }

  public boolean isRelative(Token token) {
    return relative.contains(token.lower()) || token.tag().startsWith("W");
  }

  /** The preposition that ends at the token, with the words before it that belong to it. */
  public String prepositionAt(Sentence sentence, int token) {
    String longest = sentence.token(token).lower();
    StringBuilder phrase = new StringBuilder(longest);
    for (int i = token - 1; i >= Math.max(0, token - LONGEST_MARKER); i--) {
      phrase.insert(0, sentence.token(i).lower() + " ");
      if (markers.containsKey(phrase.toString())) {
        longest = phrase.toString();
      }
    }
    return longest;
  }

  /** The slot names of a preposition as written: its base form, {@code of}, {@code agent}. */
  public List<String> slots(String preposition) {
    String base = markers.getOrDefault(preposition, preposition);
    List<String> slots = new java.util.ArrayList<>(List.of(base));
    if (genitive.contains(base)) {
      slots.add("of");
    }
    if (agent.contains(base)) {
      slots.add("agent");
    }
    return slots;
  }
}
