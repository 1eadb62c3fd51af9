package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.InflectedTerms;
import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * States that act: "Qatar signed for 24 jets from X" names a customer, "X's plant in Qatar" a
 * place. Their names are lines of {@code references/states.txt} of the language pack.
 */
public final class States {
  private static final Set<String> ACTORS = Set.of("dat", "abl", "ins");
  private static final Set<Pos> BEFORE_VERBS = EnumSet.of(Pos.VERB, Pos.NUM, Pos.ADV);

  private final TermSet names;

  /** What stands between a company and its place. */
  private final Set<String> prepositions;

  /** Where names bear cases and sentences have no trees: "Bulgáriának"; or null. */
  private final InflectedTerms inflected;

  public States(Language language) {
    String pack = language.pack() + "references/";
    this.names = TermSet.readIfPresent(pack + "states.txt");
    this.prepositions = Set.copyOf(Resources.linesIfPresent(pack + "places.txt"));
    this.inflected =
        language.has(Trait.CASE_ENDINGS) ? InflectedTerms.read(language, "states.txt") : null;
  }

  /** How many states the sentence names that may act; told by its words alone. */
  public int mostIn(Sentence sentence) {
    int most = 0;
    for (Token token : sentence.tokens()) {
      int at = token.index();
      if (lengthAt(sentence, at) > 0
          || inflected != null && token.hasCapital() && inflected.at(sentence, at) != null) {
        most++;
      }
    }
    return most;
  }

  /** How many words from the token on name a state that may act, or 0: "in Qatar" does not. */
  private int lengthAt(Sentence sentence, int at) {
    boolean named = sentence.token(at).hasCapital() && !(at > 0 && isPlace(sentence, at - 1));
    return named ? names.matchAt(sentence, at) : 0;
  }

  private boolean isPlace(Sentence sentence, int preposition) {
    return prepositions.contains(sentence.token(preposition).lower());
  }

  /**
   * The states that are subjects of verbs in a parsed sentence, outside of other mentions; not
   * those after which a company is called: "Qatar" of Qatar Airways.
   */
  public List<Mention> in(Document document, Sentence sentence, List<Mention> others, Cast cast) {
    List<Mention> found = new ArrayList<>();
    if (inflected != null) {
      addInflected(document, sentence, others, found);
    }
    for (int i = 0; sentence.isParsed() && i < sentence.size(); i++) {
      int length = lengthAt(sentence, i);
      int from = i;
      int to = i + length;
      if (length > 0
          && others.stream().noneMatch(m -> m.from() < to && from < m.to())
          && !namesCompany(document.words(sentence, from, to), cast)
          && acts(sentence, from, to)) {
        List<String> name = List.of(document.words(sentence, from, to));
        found.add(new Mention(sentence.index(), from, to, name, Mention.Kind.BODY, null));
        i = to - 1;
      }
    }
    return found;
  }

  private static boolean namesCompany(String state, Cast cast) {
    return cast.companies().stream().anyMatch(c -> c.name().startsWith(state + " "));
  }

  /** Who acts, orders and pays; "Bulgáriában" and "Bulgária bankja" are places. */
  private void addInflected(
      Document document, Sentence sentence, List<Mention> others, List<Mention> found) {
    for (int i = 0; i < sentence.size(); i++) {
      InflectedTerms.Match match =
          sentence.token(i).hasCapital() ? inflected.at(sentence, i) : null;
      int from = i;
      int to = match == null ? i : i + match.length();
      boolean free =
          match != null && others.stream().noneMatch(m -> m.from() < to && from < m.to());
      if (free && (match.marker() == null ? isSubject(sentence, to) : isActor(match.marker()))) {
        String name = match.marker() == null ? document.words(sentence, from, to) : null;
        name = name == null ? capitalised(match.term()) : name;
        found.add(
            new Mention(
                sentence.index(), from, to, List.of(name), Mention.Kind.BODY, match.marker()));
        i = to - 1;
      }
    }
  }

  private static boolean isActor(String marker) {
    return ACTORS.contains(marker);
  }

  private static boolean isSubject(Sentence sentence, int next) {
    return next < sentence.size() && BEFORE_VERBS.contains(sentence.token(next).pos());
  }

  private static String capitalised(String term) {
    StringBuilder name = new StringBuilder();
    for (String word : term.split(" ")) {
      name.append(name.isEmpty() ? "" : " ");
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  private static boolean hasVerb(Sentence sentence, int from) {
    return sentence.tokens().stream().anyMatch(t -> t.index() >= from && t.pos() == Pos.VERB);
  }

  private static boolean acts(Sentence sentence, int from, int to) {
    if (from > 0 && sentence.token(from - 1).pos() == Pos.ADP || !hasVerb(sentence, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean subject = token.relation().equals("nsubj") && token.head() >= to;
      if (subject && sentence.token(token.head()).pos() == Pos.VERB) {
        return true;
      }
    }
    return false;
  }
}
