package accordo.company.reference;

import accordo.annotate.Dateline;
import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.Gazetteer;
import accordo.company.lexicon.NameForms;
import accordo.company.lexicon.Origins;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the companies of one article are from, in languages that call people and firms by their
 * town: "der Münchner Hersteller X", "X aus Coburg", "COBURG (dpa) - X …". Endings that make a town
 * an adjective stand in {@code references/town-endings.txt} of the language pack.
 */
public final class Towns {
  private static final int LONGEST_PHRASE = 6;
  private static final int SHORTEST_TOWN = 3;
  private static final int SHORTEST_CUT = 2;
  private static final int SHORTEST_NAMED = 5;

  private final Document document;
  private final Origins origins;
  private final ReferenceLexicon lexicon;
  private final Set<String> endings;
  private final Map<String, Set<String>> towns = new HashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Set<String>> datelines = new HashMap<>();

  Towns(
      Document document,
      Cast cast,
      Origins origins,
      ReferenceLexicon lexicon,
      Set<String> endings) {
    this.document = document;
    this.origins = origins;
    this.lexicon = lexicon;
    this.endings = endings;
    int sentenceOfLast = -1;
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY) {
        Sentence sentence = document.sentences().get(mention.sentence());
        String name = mention.names().get(0);
        readBefore(sentence, mention.from(), name);
        readName(name);
        readAfter(sentence, mention.to(), name);
        if (mention.sentence() != sentenceOfLast) {
          readDateline(sentence, name);
        }
        sentenceOfLast = mention.sentence();
      }
    }
  }

  /** The endings of a language's adjectives of towns; empty where towns make none. */
  static Set<String> endings(Language language) {
    String path = language.pack() + "references/town-endings.txt";
    return Set.copyOf(Resources.linesIfPresent(path));
  }

  /** "Lindauer Kältetechnik", "Molkerei Ammerland": who is called after his town. */
  private void readName(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
    for (String word : words) {
      if (words.length > 1 && word.length() >= SHORTEST_NAMED) {
        add(towns, name, word);
      }
    }
  }

  /** "der schwedische Konzern X", "die Herforder X". */
  private void readBefore(Sentence sentence, int from, String name) {
    for (int i = from - 1; i >= Math.max(0, from - LONGEST_PHRASE); i--) {
      Token token = sentence.token(i);
      if (!token.isWord() || !isInPhrase(token)) {
        return;
      }
      String country = origins.of(token);
      if (country != null) {
        add(countries, name, country);
      }
      String town = town(token, endings);
      if (town != null) {
        add(towns, name, town);
      }
    }
  }

  private static boolean isInPhrase(Token token) {
    return token.isCapitalised() || token.pos() == Pos.ADJ || token.pos() == Pos.NOUN;
  }

  /** "X aus Coburg", "X, Coburg,". */
  private void readAfter(Sentence sentence, int to, String name) {
    if (to + 1 >= sentence.size()) {
      return;
    }
    int at = to + 1;
    boolean from = lexicon.places().contains(sentence.token(to).lower());
    while (from && at < sentence.size() && sentence.token(at).pos() == Pos.DET) {
      at++;
    }
    boolean apposed =
        sentence.token(to).form().equals(",")
            && at + 1 < sentence.size()
            && sentence.token(at).pos() == Pos.PROPN
            && sentence.token(at + 1).form().equals(",");
    if ((from || apposed) && at < sentence.size() && sentence.token(at).isCapitalised()) {
      addPlace(towns, name, sentence.token(at));
    }
  }

  private void addPlace(Map<String, Set<String>> to, String name, Token token) {
    if (token.isWord() && token.form().length() >= SHORTEST_TOWN) {
      add(to, name, token.lower());
      String country = origins.of(token);
      if (country != null && to == towns) {
        add(countries, name, country);
      }
    }
  }

  private void readDateline(Sentence sentence, String name) {
    int end = Dateline.endOfPlace(sentence);
    for (int i = 0; i < end && !sentence.token(i).form().equals("("); i++) {
      addPlace(datelines, name, sentence.token(i));
    }
  }

  private static void add(Map<String, Set<String>> to, String name, String word) {
    to.computeIfAbsent(name, n -> new HashSet<>()).add(word);
  }

  /** The town whose adjective the token is, as far as the ending leaves it; or null. */
  static String town(Token token, Set<String> endings) {
    if (token.isCapitalised()) {
      for (String ending : endings) {
        int length = token.lower().length() - ending.length();
        if (length >= SHORTEST_TOWN && token.lower().endsWith(ending)) {
          return token.lower().substring(0, length);
        }
      }
    }
    return null;
  }

  /** Whether the article names the town as the home of a company. */
  boolean isHome(String town) {
    return towns.values().stream().anyMatch(said -> has(said, town))
        || datelines.values().stream().anyMatch(said -> has(said, town));
  }

  /**
   * How well a company suits: 4 and 3 where the article says so, 2 by its country, 0 where nothing
   * is known, below that where it is from elsewhere.
   */
  int suits(String company, String town, String country) {
    if (town != null && has(towns.getOrDefault(company, Set.of()), town)) {
      return 4;
    }
    if (town != null && has(datelines.getOrDefault(company, Set.of()), town)) {
      return 3;
    }
    Set<String> said = countries.getOrDefault(company, Set.of());
    String known = Gazetteer.shared().find(company).map(Gazetteer.Entry::country).orElse("");
    boolean open = said.isEmpty() && known.isEmpty();
    if (country == null || open) {
      return 0;
    }
    return said.contains(country) || said.isEmpty() && known.equals(country) ? 2 : -1;
  }

  /** "münch" of "Münchner" and "münchen", "zürch" of "Zürcher" and "zürich". */
  private static boolean has(Set<String> places, String adjective) {
    String town = NameForms.fold(adjective);
    for (String said : places) {
      String place = NameForms.fold(said);
      int common = 0;
      int most = Math.min(place.length(), town.length());
      while (common < most && place.charAt(common) == town.charAt(common)) {
        common++;
      }
      if (common >= SHORTEST_TOWN && common >= most - SHORTEST_CUT + (most < 5 ? 1 : 0)) {
        return true;
      }
    }
    return false;
  }
}
