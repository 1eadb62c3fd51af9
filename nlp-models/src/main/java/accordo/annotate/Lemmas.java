package accordo.annotate;

import accordo.text.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Dictionary readings of word forms, from a morfologik dictionary of LanguageTool. A language
 * without dictionary (null path) reads each word as itself.
 */
final class Lemmas {
  private static final Pattern PAST =
      Pattern.compile("[+]past|^V.* (psim|ppa|impa)|^V.(IS|P)|^VER.*:(PRT|KJ2)|^PA2");
  private static final Pattern CONDITIONAL = Pattern.compile(":cond|^V.* con |^V.IC");
  private static final Pattern FUTURE = Pattern.compile("[+]fut|^V.* futu|^V.IF");
  private static final int CACHE_LIMIT = 200_000;
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_MODIFIER = 3;

  private final ThreadLocal<DictionaryLookup> lookup;
  private final Locale locale;
  private final boolean compounds;
  private final UnknownVerbs unknownVerbs;
  private final ConcurrentMap<String, List<Reading>> cache = new ConcurrentHashMap<>();

  /**
   * @param unknownVerbs reads verbs where nouns are capitalised and compounded, as in German, or
   *     null
   */
  Lemmas(String dictionaryPath, Locale locale, UnknownVerbs unknownVerbs) {
    this.locale = locale;
    this.compounds = unknownVerbs != null;
    this.unknownVerbs = unknownVerbs;
    Dictionary dictionary = dictionaryPath == null ? null : load(dictionaryPath);
    this.lookup =
        dictionary == null ? null : ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  private static Dictionary load(String path) {
    String info = path.substring(0, path.length() - ".dict".length()) + ".info";
    try (InputStream dict = Resources.open(path);
        InputStream metadata = Resources.open(info)) {
      return Dictionary.read(dict, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dictionary " + path, e);
    }
  }

  List<Reading> readings(String form) {
    List<Reading> known = cache.get(form);
    if (known != null) {
      return known;
    }
    List<Reading> found = List.copyOf(find(form));
    if (cache.size() < CACHE_LIMIT) {
      cache.put(form, found);
    }
    return found;
  }

  boolean hasDictionary() {
    return lookup != null;
  }

  /** Whether the dictionary has it as a verb. */
  boolean isVerb(String lemma) {
    List<Reading> readings = new ArrayList<>(2);
    if (lookup != null) {
      look(lemma, readings);
    }
    return readings.stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private List<Reading> find(String form) {
    List<Reading> readings = new ArrayList<>(2);
    String lower = form.toLowerCase(locale);
    if (lookup != null) {
      look(form, readings);
      boolean noun = compounds && readings.stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN);
      if (!lower.equals(form) && !noun) {
        look(lower, readings);
      }
      if (compounds) {
        addVerbsOfParticiples(readings);
        addCompound(form, readings);
        if (readings.isEmpty() && lower.equals(form)) {
          readings.addAll(unknownVerbs.readings(form, this::verbs));
        }
      }
    }
    if (readings.isEmpty()) {
      readings.add(new Reading(lower, Reading.Kind.UNKNOWN));
    }
    return readings;
  }

  private List<Reading> verbs(String form) {
    List<Reading> readings = new ArrayList<>(2);
    look(form, readings);
    addVerbsOfParticiples(readings);
    return readings;
  }

  /** The attribute "übernommene" is a form of "übernommen", and that one of "übernehmen". */
  private void addVerbsOfParticiples(List<Reading> readings) {
    for (Reading reading : List.copyOf(readings)) {
      if (reading.kind() == Reading.Kind.VERB) {
        List<Reading> bases = new ArrayList<>(2);
        look(reading.lemma(), bases);
        bases.removeIf(b -> b.lemma().equals(reading.lemma()) || readings.contains(b));
        readings.addAll(bases);
      }
    }
  }

  /** A compound that the dictionary lacks is inflected like its last part. */
  private void addCompound(String form, List<Reading> readings) {
    boolean capitalised = Character.isUpperCase(form.charAt(0));
    if (!capitalised || readings.stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN)) {
      return;
    }
    for (int i = SHORTEST_MODIFIER; i <= form.length() - SHORTEST_HEAD; i++) {
      String modifier = form.substring(0, i).toLowerCase(locale);
      List<Reading> heads = new ArrayList<>(2);
      look(Character.toUpperCase(form.charAt(i)) + form.substring(i + 1), heads);
      for (Reading head : heads) {
        if (head.kind() == Reading.Kind.NOUN) {
          readings.add(new Reading(modifier + head.lemma(), Reading.Kind.OTHER));
        }
      }
      if (!readings.isEmpty()) {
        return;
      }
    }
  }

  private void look(String form, List<Reading> into) {
    for (WordData word : lookup.get().lookup(form)) {
      Reading reading =
          new Reading(
              word.getStem().toString().toLowerCase(locale),
              kind(word.getTag()),
              tense(word.getTag()));
      if (!into.contains(reading)) {
        into.add(reading);
      }
    }
  }

  /** The tag sets are Italian, French, Spanish (EAGLES) and German, in this order. */
  private static Reading.Tense tense(CharSequence tag) {
    String t = tag == null ? "" : tag.toString();
    if (PAST.matcher(t).find()) {
      return Reading.Tense.PAST;
    }
    if (CONDITIONAL.matcher(t).find()) {
      return Reading.Tense.CONDITIONAL;
    }
    return FUTURE.matcher(t).find() ? Reading.Tense.FUTURE : Reading.Tense.OTHER;
  }

  /**
   * All shipped tag sets start verbs with V (German participles with PA), nouns with N, SUB; names
   * are neither.
   */
  private static Reading.Kind kind(CharSequence tag) {
    String t = tag == null ? "" : tag.toString();
    if (t.startsWith("NNP") || t.startsWith("NP") || t.startsWith("EIG")) {
      return Reading.Kind.OTHER;
    }
    if (t.startsWith("V") || t.startsWith("PA") || t.startsWith("AUX")) {
      return Reading.Kind.VERB;
    }
    if (t.startsWith("N") || t.startsWith("S")) {
      return Reading.Kind.NOUN;
    }
    return t.startsWith("A") || t.startsWith("J") ? Reading.Kind.ADJECTIVE : Reading.Kind.OTHER;
  }
}
