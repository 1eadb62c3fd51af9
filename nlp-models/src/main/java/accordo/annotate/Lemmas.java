package accordo.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Dictionary readings of word forms, from a morfologik dictionary of LanguageTool. A language
 * without dictionary (null path) reads each word as itself.
 */
final class Lemmas {
  private static final int CACHE_LIMIT = 200_000;

  private final ThreadLocal<DictionaryLookup> lookup;
  private final Locale locale;
  private final ConcurrentMap<String, List<Reading>> cache = new ConcurrentHashMap<>();

  Lemmas(String dictionaryPath, Locale locale) {
    this.locale = locale;
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

  boolean isVerb(String lemma) {
    return readings(lemma).stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private List<Reading> find(String form) {
    List<Reading> readings = new ArrayList<>(2);
    String lower = form.toLowerCase(locale);
    if (lookup != null) {
      look(form, readings);
      if (!lower.equals(form)) {
        look(lower, readings);
      }
    }
    if (readings.isEmpty()) {
      readings.add(new Reading(lower, Reading.Kind.UNKNOWN));
    }
    return readings;
  }

  private void look(String form, List<Reading> into) {
    for (WordData word : lookup.get().lookup(form)) {
      Reading reading =
          new Reading(word.getStem().toString().toLowerCase(locale), kind(word.getTag()));
      if (!into.contains(reading)) {
        into.add(reading);
      }
    }
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
