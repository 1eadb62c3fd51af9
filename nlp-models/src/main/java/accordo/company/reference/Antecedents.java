package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds the company that one reference stands for. */
final class Antecedents {
  private static final int FARTHEST_DETERMINER = 3;
  private static final int FARTHEST_BACK = 4;
  private static final int FARTHEST_COUNTRYMAN = 12;

  /** Where the tree tells who acts beside what refers. */
  private static final Set<Language> CO_ARGUMENTS = EnumSet.of(Language.EN, Language.FR);

  /** Where a new paragraph takes up the topic of the article again. */
  private static final Set<Language> TOPIC_RETURNS =
      EnumSet.of(Language.EN, Language.ES, Language.DE);

  /** Where "with X the company" sets X beside the one that acts. */
  private static final Set<Language> BESIDE_ACTOR = EnumSet.of(Language.IT, Language.ES);

  private static final Set<String> GERMAN_RELATIVES =
      Set.of("der", "die", "das", "den", "dem", "deren", "dessen", "denen");

  private final Document document;
  private final Cast cast;
  private final IntFunction<List<Mention>> references;
  private final List<Mention> resolved;
  private final Set<String> bystanders;

  /**
   * @param references what a sentence refers to without naming it
   * @param resolved the references of the sentence itself that stand before
   * @param bystanders nouns for people whose employers are not spoken of ("analyst")
   */
  Antecedents(
      Document document,
      Cast cast,
      IntFunction<List<Mention>> references,
      List<Mention> resolved,
      Set<String> bystanders) {
    this.resolved = resolved;
    this.bystanders = bystanders;
    this.references = references;
    this.document = document;
    this.cast = cast;
  }

  /**
   * The first company named earlier in the sentence, else that of the sentences before; where they
   * name several, the one that the article is about.
   *
   * @param country ISO code of where it has to be from, or null
   */
  List<String> before(Sentence sentence, int at, String country) {
    return before(sentence, at, country, Set.of());
  }

  /**
   * The same.
   *
   * @param others who cannot be meant
   */
  List<String> before(Sentence sentence, int at, String country, Set<String> others) {
    List<Mention> here = companies(sentence, at);
    List<String> first = here.isEmpty() ? List.of() : here.get(0).names();
    Set<String> excluded = new LinkedHashSet<>(others);
    List<String> actor =
        CO_ARGUMENTS.contains(document.language()) && !here.isEmpty()
            ? CoArguments.actor(sentence, at, here)
            : List.of();
    excluded.addAll(actor);
    if (document.language() == Language.EN) {
      excluded.addAll(ContactClauses.described(sentence, at, here));
    }
    if (actor.isEmpty() && !here.isEmpty() && isComplement(sentence, at)) {
      excluded.addAll(here.get(here.size() - 1).names());
    }
    if (document.language() == Language.DE || document.language() == Language.HU) {
      excluded.addAll(inClause(sentence, at));
    } else if (BESIDE_ACTOR.contains(document.language())) {
      // "Con X l'azienda tratta": who stands beside the actor is another.
      boolean fronted = startsWithParticiple(sentence);
      here.stream()
          .filter(m -> isComplement(sentence, m.from()))
          .filter(m -> fronted || isSameClause(sentence, m.to(), at))
          .forEach(m -> excluded.addAll(m.names()));
    }
    List<Mention> candidates = new ArrayList<>(here);
    candidates.removeIf(m -> excluded.containsAll(m.names()));
    if (country != null) {
      return countryman(sentence, candidates, excluded, country);
    }
    if (!candidates.isEmpty()) {
      return candidates.get(0).names();
    }
    List<String> earlier = earlier(sentence, excluded);
    // "X has a mill and sold it": who acts is not what is sold.
    boolean itself = document.language() == Language.EN && actor.equals(first);
    return earlier.isEmpty() && document.language() != Language.DE && !itself ? first : earlier;
  }

  /** "Comprata da X nel 2004, l'azienda …": who did something to it is another. */
  private static boolean startsWithParticiple(Sentence sentence) {
    return sentence.token(0).pos() == Pos.VERB
        && sentence.token(0).readings().stream().anyMatch(r -> r.tense() == Reading.Tense.PAST);
  }

  /** The company named last before. */
  List<String> last(Sentence sentence, int at) {
    List<Mention> here = companies(sentence, at);
    for (int s = sentence.index() - 1; here.isEmpty() && s >= sentence.index() - 2 && s >= 0; s--) {
      Sentence before = document.sentences().get(s);
      here = companies(before, before.size());
    }
    return here.isEmpty() ? List.of() : here.get(here.size() - 1).names();
  }

  private Set<String> inClause(Sentence sentence, int at) {
    Set<String> names = new LinkedHashSet<>();
    if (document.language() == Language.HU) {
      companies(sentence, sentence.size()).stream()
          .filter(m -> m.from() > at && isSameStatement(sentence, at, m.from()))
          .forEach(m -> names.addAll(m.names()));
    }
    // "Die Wolfsburger steckten Geld in das Start-up": who acts is not what he acts on.
    resolved.stream()
        .filter(m -> m.sentence() == sentence.index() && m.names().size() == 1)
        .filter(m -> m.to() <= at && isSameClause(sentence, m.to(), at))
        .forEach(m -> names.addAll(m.names()));
    for (Mention mention : companies(sentence, at)) {
      if (isSameClause(sentence, mention.to(), at) || isRelative(sentence, mention.to(), at)) {
        names.addAll(mention.names());
      }
    }
    return names;
  }

  /** Who is named later in a sentence has not been meant before, unless a colon starts anew. */
  private static boolean isSameStatement(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(t -> t.form().equals(":") || t.form().equals(";") || t.form().equals("–"));
  }

  private List<String> earlier(Sentence sentence, Set<String> excluded) {
    boolean returns = startsParagraph(sentence) || cast.focus(document).isInterview();
    List<String> topic = returns ? main(sentence, excluded) : List.of();
    if (!topic.isEmpty()) {
      return topic;
    }
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - FARTHEST_BACK); s--) {
      Sentence before = document.sentences().get(s);
      if (cast.focus(document).isDigest(sentence) && before.paragraph() != sentence.paragraph()) {
        return List.of();
      }
      Set<List<String>> there = spokenOf(before, excluded);
      List<String> main = main(sentence, excluded);
      boolean several = there.size() > 1 && !main.isEmpty() && document.language() == Language.IT;
      if (there.size() == 1 || !there.isEmpty() && !there.contains(main) && !several) {
        return there.iterator().next();
      } else if (!there.isEmpty()) {
        return main;
      }
    }
    return List.of();
  }

  private List<String> main(Sentence sentence, Set<String> excluded) {
    return cast.focus(document)
        .main(sentence.index(), excluded)
        .map(Mention::names)
        .orElse(List.of());
  }

  /** Whether the topic of the article is taken up again, as where a paragraph starts. */
  private boolean startsParagraph(Sentence sentence) {
    return TOPIC_RETURNS.contains(document.language())
        && !cast.focus(document).isDigest(sentence)
        && sentence.index() > 0
        && document.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }

  /** Whom a sentence names and whom it refers to, in order. */
  private Set<List<String>> spokenOf(Sentence sentence, Set<String> excluded) {
    List<Mention> mentions = new ArrayList<>(companies(sentence, sentence.size()));
    references.apply(sentence.index()).stream()
        .filter(m -> m.names().size() == 1 && !isComplement(sentence, m.from()))
        .forEach(mentions::add);
    mentions.sort(Comparator.comparingInt(Mention::from));
    Set<List<String>> names = new LinkedHashSet<>();
    mentions.stream().map(Mention::names).filter(n -> !excluded.containsAll(n)).forEach(names::add);
    return names;
  }

  private List<String> countryman(
      Sentence sentence, List<Mention> here, Set<String> excluded, String country) {
    List<Mention> candidates = new ArrayList<>(here);
    int last = Math.max(0, sentence.index() - FARTHEST_COUNTRYMAN);
    for (int s = sentence.index() - 1; s >= last; s--) {
      Sentence before = document.sentences().get(s);
      candidates.addAll(companies(before, before.size()));
    }
    candidates.removeIf(m -> excluded.containsAll(m.names()));
    Countrymen countrymen = new Countrymen(candidates, country);
    List<String> near =
        document.language() == Language.DE
            ? countrymen.near(sentence, cast.focus(document).main(sentence.index(), excluded))
            : List.of();
    return near.isEmpty() ? countrymen.nearest() : near;
  }

  private List<Mention> companies(Sentence sentence, int end) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : cast.in(sentence.index())) {
      if (mention.kind() == Mention.Kind.COMPANY
          && mention.to() <= end
          && !isBystander(sentence, mention)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** "an analyst with Hutton", "Citigroup analyst Delacourt". */
  private boolean isBystander(Sentence sentence, Mention mention) {
    int before = mention.from() - 2;
    int after = mention.to();
    return before >= 0 && bystanders.contains(sentence.token(before).lower())
        || after < sentence.size() && bystanders.contains(sentence.token(after).lower());
  }

  /** "a Tőkealap, amely befektetett a társaságba": the head of a relative clause is in it, too. */
  private boolean isRelative(Sentence sentence, int comma, int at) {
    return comma + 1 < at
        && sentence.token(comma).form().equals(",")
        && (document.language() == Language.HU
            ? sentence.token(comma + 1).lower().matches("a?mely.*|aki.*")
            : GERMAN_RELATIVES.contains(sentence.token(comma + 1).lower()))
        && isSameClause(sentence, comma + 1, at);
  }

  /** Who is named in a clause is not described anew in it; German sets off all its clauses. */
  static boolean isSameClause(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(t -> t.isWord() || Character.isDigit(t.form().charAt(0)));
  }

  /**
   * What a preposition governs is hardly the clause's subject, the last one named: "Nokia sells it
   * to the group".
   */
  private static boolean isComplement(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_DETERMINER); i--) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.ADP && !token.is("mark")) {
        return true;
      }
      if (token.pos() != Pos.DET && token.pos() != Pos.ADJ) {
        return false;
      }
    }
    return false;
  }
}
