package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.Gazetteer;
import accordo.company.lexicon.Homelands;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the companies of one article are from, as the article says ("l'olandese TenneT", "X,
 * società di Locarno") or the gazetteer knows.
 */
final class Homes {
  private static final int LONGEST = 5;
  private static final int LONGEST_APPOSITION = 9;
  private static final int LEAST_IN_COMMON = 4;

  private final Document document;
  private final Homelands homelands;
  private final Set<String> genitives;
  private final Map<String, Set<String>> adjectives = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();

  Homes(Document document, Cast cast, Homelands homelands, Set<String> genitives) {
    this.document = document;
    this.homelands = homelands;
    this.genitives = genitives;
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY) {
        Sentence sentence = document.sentences().get(mention.sentence());
        readBefore(sentence, mention);
        readAfter(sentence, mention);
      }
    }
  }

  /** "la danese X", "gli svizzeri della X", "il gruppo danese dei mobili X". */
  private void readBefore(Sentence sentence, Mention mention) {
    boolean owned = false;
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - LONGEST); i--) {
      Token token = sentence.token(i);
      if (!token.isWord() || token.hasCapital() || isOnlyVerb(token)) {
        return;
      }
      owned |= genitives.contains(token.lower());
      String adjective = homelands.adjective(token);
      // "il mercato italiano di X" says nothing of X.
      if (adjective != null && (!owned || i > 0 && sentence.token(i - 1).pos() == Pos.DET)) {
        add(adjectives, mention, adjective);
      }
    }
  }

  /** "X, società danese di Aarhus" and "X di Aarhus". */
  private void readAfter(Sentence sentence, Mention mention) {
    int end = Math.min(sentence.size(), mention.to() + LONGEST_APPOSITION);
    boolean apposed =
        mention.to() < sentence.size() && sentence.token(mention.to()).form().equals(",");
    int start = apposed ? mention.to() + 1 : mention.to();
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      boolean place = i > start && isPlaceAfterGenitive(sentence, i);
      if (place) {
        add(places, mention, token.lower());
      }
      if (!token.isWord() || !apposed && i > start || isOnlyVerb(token)) {
        return;
      }
      String adjective = apposed ? homelands.adjective(token) : null;
      if (adjective != null) {
        add(adjectives, mention, adjective);
      }
    }
  }

  private boolean isPlaceAfterGenitive(Sentence sentence, int at) {
    return sentence.token(at).isCapitalised() && genitives.contains(sentence.token(at - 1).lower());
  }

  private static void add(Map<String, Set<String>> to, Mention mention, String word) {
    to.computeIfAbsent(mention.names().get(0), n -> new HashSet<>()).add(word);
  }

  private static boolean isOnlyVerb(Token token) {
    return token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /** Where the article says that a company is at home, else where everybody knows. */
  private Set<String> places(String company) {
    Set<String> said = places.get(company);
    return said == null ? homelands.seats(company) : said;
  }

  /** How well the adjective suits the company: below 0 it speaks of another one. */
  int suits(String company, String adjective) {
    Set<String> said = adjectives.getOrDefault(company, Set.of());
    if (said.contains(adjective)) {
      return 4;
    }
    if (places(company).stream().anyMatch(p -> isAlike(p, adjective))) {
      return 3;
    }
    Set<String> wanted = homelands.countries(adjective);
    if (!said.isEmpty() && said.stream().allMatch(homelands::isDomestic)) {
      return homelands.isDomestic(adjective) ? 0 : -1;
    }
    if (said.stream().anyMatch(a -> shareAny(homelands.countries(a), wanted))) {
      return 1;
    }
    String known = country(company);
    if (said.isEmpty() && homelands.isDomestic(adjective)) {
      // At home firms are named without it: whoever is not known to be foreign may be meant.
      return known.isEmpty() || wanted.contains(known) ? 1 : -1;
    }
    if (said.isEmpty() && wanted.contains(known)) {
      return 2;
    }
    return said.isEmpty() && known.isEmpty() ? 0 : -1;
  }

  /** By the gazetteer, which may lack the "Group" of a name. */
  private static String country(String company) {
    int end = company.lastIndexOf(' ');
    return Gazetteer.shared()
        .find(company)
        .or(() -> Gazetteer.shared().find(end < 0 ? company : company.substring(0, end)))
        .map(Gazetteer.Entry::country)
        .orElse("");
  }

  /** How well the place suits the company. */
  int isAt(String company, String place) {
    Set<String> said = places(company);
    if (said.contains(place)) {
      return 4;
    }
    boolean alike =
        adjectives.getOrDefault(company, Set.of()).stream().anyMatch(a -> isAlike(place, a));
    return alike ? 3 : said.isEmpty() ? 0 : -1;
  }

  /** "Padova" and "padovano". */
  private static boolean isAlike(String place, String adjective) {
    return place.length() >= LEAST_IN_COMMON
        && adjective.startsWith(place.substring(0, LEAST_IN_COMMON));
  }

  private static boolean shareAny(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
