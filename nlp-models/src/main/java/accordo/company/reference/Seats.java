package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.Origins;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where an article says that its companies are from, "Germany's Renk", "Leeds-based Dales Travel",
 * "Harrow Forge of Sheffield": who is said so once is meant by "the Sheffield company" later.
 */
final class Seats {
  private static final int FARTHEST_BEFORE = 6;
  private static final int LONGEST_PLACE = 3;
  private static final List<String> SUFFIXES = List.of("-based", "-listed", "-headquartered");

  /** The words for the place of a company, and the country that they name. */
  private record Seat(List<String> names, int sentence, int end, Set<String> places) {}

  private final ReferenceLexicon lexicon;
  private final Origins origins;
  private final List<Seat> seats = new ArrayList<>();

  Seats(Document document, Cast cast, ReferenceLexicon lexicon, Origins origins) {
    this.lexicon = lexicon;
    this.origins = origins;
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY) {
        Sentence sentence = document.sentences().get(mention.sentence());
        Set<String> places = new LinkedHashSet<>(before(sentence, mention.from(), cast));
        places.addAll(after(sentence, mention.to(), cast));
        if (!places.isEmpty()) {
          seats.add(new Seat(mention.names(), mention.sentence(), mention.to(), places));
        }
      }
    }
  }

  /** The places that a phrase names before its noun: "the [Sheffield] company". */
  Set<String> before(Sentence sentence, int noun, Cast cast) {
    Set<String> places = new LinkedHashSet<>();
    for (int i = noun - 1; i >= Math.max(0, noun - FARTHEST_BEFORE); i--) {
      Token token = sentence.token(i);
      boolean apostrophe = token.lower().matches("['’]s?");
      if (lexicon.determiners().contains(token.lower()) || isNamed(sentence, i, cast)) {
        break;
      }
      if (!token.isWord() && !apostrophe || lexicon.genitives().contains(token.lower())) {
        break;
      }
      if (token.isCapitalised() && i > 0) {
        add(token, places);
      }
    }
    return places;
  }

  /** "of Sheffield", ", based in Sheffield". */
  private Set<String> after(Sentence sentence, int to, Cast cast) {
    Set<String> places = new LinkedHashSet<>();
    int i = to;
    if (i + 2 < sentence.size() && sentence.token(i).form().equals(",")) {
      i++;
      if (!lexicon.based().contains(sentence.token(i).lower())) {
        return places;
      }
      i++;
    }
    if (i >= sentence.size() || !lexicon.places().contains(sentence.token(i).lower())) {
      return places;
    }
    for (int j = i + 1; j < sentence.size() && j <= i + LONGEST_PLACE; j++) {
      Token token = sentence.token(j);
      boolean determiner = lexicon.determiners().contains(token.lower());
      if (!determiner && (!token.isCapitalised() || isNamed(sentence, j, cast))) {
        break;
      }
      if (!determiner) {
        add(token, places);
      }
    }
    return places;
  }

  private void add(Token token, Set<String> places) {
    String word = token.lower();
    String suffix = SUFFIXES.stream().filter(word::endsWith).findFirst().orElse("");
    String place = word.substring(0, word.length() - suffix.length());
    places.add(place);
    String country = origins.ofPlace(token, place);
    if (country != null) {
      places.add(country);
    }
  }

  private static boolean isNamed(Sentence sentence, int token, Cast cast) {
    return cast.in(sentence.index()).stream().anyMatch(m -> m.covers(token));
  }

  /**
   * The company said last before the token to be from one of the places; empty if there is none.
   */
  List<String> find(Sentence sentence, int at, Set<String> places) {
    List<String> latest = List.of();
    for (Seat seat : seats) {
      boolean earlier =
          seat.sentence() < sentence.index()
              || seat.sentence() == sentence.index() && seat.end() <= at;
      if (earlier && seat.places().stream().anyMatch(places::contains)) {
        latest = seat.names();
      }
    }
    return latest;
  }

  /** The companies that are said to be from elsewhere. */
  Set<String> others(Set<String> places) {
    Set<String> names = new LinkedHashSet<>();
    seats.stream()
        .filter(seat -> seat.places().stream().noneMatch(places::contains))
        .forEach(seat -> names.addAll(seat.names()));
    return names;
  }
}
