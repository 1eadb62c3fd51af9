package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.argument.Possession.Possessed;
import accordo.frame.clause.Clauses;
import accordo.frame.clause.Mentions;
import accordo.frame.clause.RelativePronouns;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads slots off case endings and postpositions, in a language whose word order is free: an
 * accusative is the object, a bare name the subject unless it owns the noun that follows it.
 *
 * <p>The owner of the trigger noun stands in slot {@code poss}, that of the object in {@code
 * owner}, that of a noun in another case in {@code owner-sub} and the like, and any of these in
 * {@code owner-any}.
 */
public final class CaseArguments {
  private static final double MARKED = 0.97;
  private static final double BARE = 0.9;
  private static final double OWNER = 0.85;
  private static final double INHERITED = 0.7;
  private static final int FARTHEST_NOUN = 3;

  /** How a verb ends whose object is definite, and no participle: "gyártja", "üzemelteti". */
  private static final Pattern FINITE = Pattern.compile("\\p{L}{2}([^n]i|ják|j[aá]|ik)$");

  private static final String SUBJECT = "subject";
  private static final String PARENT = "parent";
  private static final String ANY_OWNER = "owner-any";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final TermSet companyNouns;
  private final TriggerHit hit;
  private final Possession possession;
  private final int from;
  private final int to;

  private CaseArguments(
      Sentence sentence, TriggerHit hit, Grammar grammar, Mentions mentions, TermSet companyNouns) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.companyNouns = companyNouns;
    this.hit = hit;
    this.possession = new Possession(sentence, grammar, hit);
    boolean finite =
        hit.frame().trigger().verb() && FINITE.matcher(sentence.token(hit.head()).lower()).find();
    this.from = Clauses.start(sentence, hit.from(), grammar, finite);
    int clauseEnd = Clauses.end(sentence, hit.to() - 1, grammar, finite);
    this.to = RelativeContracts.end(sentence, hit, clauseEnd, grammar);
  }

  public static List<Argument> of(
      Sentence sentence, TriggerHit hit, Grammar grammar, Mentions mentions, TermSet companyNouns) {
    return new CaseArguments(sentence, hit, grammar, mentions, companyNouns).read();
  }

  private List<Argument> read() {
    List<Argument> arguments = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      if (mention.from() >= from && mention.to() <= to && !isZero(mention)) {
        addArguments(argument(mention), arguments);
      }
    }
    new Coordination(sentence, hit, grammar, companyNouns).share(arguments);
    TopicSubjects.add(arguments, sentence, hit, from);
    addAntecedent(arguments);
    if (!FirstPerson.isIn(sentence, from, to, grammar)
        && arguments.stream().noneMatch(a -> a.slots().contains(SUBJECT))) {
      addInherited(arguments);
    }
    return arguments;
  }

  /** "a két cég" is one of each side, where a frame tells sides apart. */
  private static void addArguments(Argument argument, List<Argument> arguments) {
    Mention two = argument.mention();
    if (two.kind() != Mention.Kind.REFERENCE || two.names().size() != 2) {
      arguments.add(argument);
      return;
    }
    for (int i = 0; i < 2; i++) {
      List<String> slots = new ArrayList<>(argument.slots());
      slots.add(0, (i == 0 ? "first-" : "second-") + argument.slots().get(0));
      List<String> name = List.of(two.names().get(i));
      Mention one =
          new Mention(two.sentence(), two.from(), two.to(), name, two.kind(), two.marker());
      arguments.add(new Argument(one, slots, argument.weight()));
    }
  }

  private static boolean isZero(Mention mention) {
    return "zero".equals(mention.marker());
  }

  private Argument argument(Mention mention) {
    if (mention.covers(hit.head())) {
      return new Argument(mention, List.of("poss", "of"), OWNER);
    }
    if (Mention.COMPOUND.equals(mention.marker())) {
      return new Argument(mention, List.of(Mention.COMPOUND, "owner"), OWNER);
    }
    if (mention.to() < to && isPostposition(mention.to())) {
      String word = sentence.token(mention.to()).lower();
      return new Argument(mention, grammar.slots(word), MARKED);
    }
    if (belongs(mention)) {
      return new Argument(mention, List.of(PARENT), OWNER);
    }
    if (mention.marker() != null) {
      String slot = mention.marker().equals("acc") ? "object" : mention.marker();
      List<String> slots = isDativeOwner(mention) ? List.of("poss", "of", slot) : List.of(slot);
      return new Argument(mention, slots, MARKED);
    }
    Possessed possessed = possession.after(mention.to());
    return possessed == null ? bare(mention) : owner(mention, possessed);
  }

  /** "a Fiathoz tartozó Iveco": the parent has no part in what its firm does. */
  private boolean belongs(Mention mention) {
    return "all".equals(mention.marker())
        && mention.to() < to
        && sentence.token(mention.to()).lower().equals("tartozó");
  }

  /** "a Shell leányának, a Shell Hungarynak": the name of the owned company follows. */
  private boolean namesOwned(int noun) {
    int article = noun + 2;
    return article < sentence.size()
        && sentence.token(noun + 1).form().equals(",")
        && sentence.token(article).pos() == Pos.DET
        && mentions.all().stream()
            .anyMatch(m -> m.from() > article && m.from() <= article + FARTHEST_NOUN);
  }

  /** "a Volvónak a megvásárlása": an article tells the owner from a recipient. */
  private boolean isDativeOwner(Mention mention) {
    return mention.marker().equals("dat")
        && !hit.frame().trigger().verb()
        && mention.to() < hit.from()
        && hit.from() - mention.to() <= FARTHEST_NOUN
        && sentence.token(mention.to()).pos() == Pos.DET;
  }

  private boolean isPostposition(int token) {
    return grammar.markers().containsKey(sentence.token(token).lower());
  }

  private Argument bare(Mention mention) {
    boolean verb = hit.frame().trigger().verb();
    boolean participle = verb && sentence.token(hit.head()).lower().endsWith("t");
    if (participle && mention.from() == hit.to()) {
      // "a tavaly felvásárolt Infogram"
      return new Argument(mention, List.of("object"), BARE);
    }
    String part = partNoun(mention);
    if (part != null) {
      return new Argument(mention, List.of(part), MARKED);
    }
    if (UnknownPlaces.isPlace(sentence, mention)) {
      return new Argument(mention, List.of("sup"), BARE);
    }
    if (!verb && isApposed(mention)) {
      return new Argument(mention, List.of("appos", SUBJECT), BARE);
    }
    return new Argument(mention, List.of(SUBJECT), BARE);
  }

  /** "a vevő a Mol", "az eladók, a Mol és az OMV": a noun before the name tells its part. */
  private String partNoun(Mention mention) {
    for (int i = mention.from() - 1; i >= Math.max(from, mention.from() - FARTHEST_NOUN); i--) {
      Token token = sentence.token(i);
      String slot = grammar.partNouns().get(token.lower());
      if (slot != null) {
        return slot;
      }
      if (token.pos() != Pos.DET && token.pos() != Pos.ADJ && !token.form().equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** "közös cégük, a Geosol": the name says what the trigger noun is called. */
  private boolean isApposed(Mention mention) {
    if (hit.to() >= mention.from() || !sentence.token(hit.to()).form().equals(",")) {
      return false;
    }
    for (int i = hit.to() + 1; i < mention.from(); i++) {
      Pos pos = sentence.token(i).pos();
      if (pos != Pos.DET && pos != Pos.ADJ) {
        return false;
      }
    }
    return true;
  }

  private Argument owner(Mention mention, Possessed possessed) {
    if (possessed.noun() >= hit.from() && possessed.noun() < hit.to()) {
      List<String> slots = possessed.chained() ? List.of("owner") : List.of("poss", "of");
      return new Argument(mention, slots, possessed.chained() ? OWNER : BARE);
    }
    String ownCase = possessed.grammaticalCase();
    boolean company = companyNouns.matchAt(sentence, possessed.noun()) > 0;
    if (company && namesOwned(possessed.noun())) {
      return new Argument(mention, List.of(PARENT), OWNER);
    }
    if (company && !possessed.chained()) {
      String slot = ownCase.equals("nom") ? SUBJECT : ownCase.equals("acc") ? "object" : ownCase;
      return new Argument(mention, List.of(slot), INHERITED);
    }
    String slot = ownCase.equals("acc") ? "owner" : "owner-" + ownCase;
    return new Argument(mention, List.of(slot, ANY_OWNER), OWNER);
  }

  /** What a relative pronoun at the clause's start stands for: the name right before it. */
  private void addAntecedent(List<Argument> arguments) {
    if (from < 2 || !sentence.token(from - 1).form().equals(",")) {
      return;
    }
    String slot = RelativePronouns.slot(sentence.token(from).lower());
    for (Mention mention : mentions.all()) {
      if (slot != null && mention.to() == from - 1) {
        arguments.add(new Argument(mention, List.of(slot), OWNER));
      }
    }
  }

  /** Hungarian verbs need no pronoun: the subject of the clause before stays. */
  private void addInherited(List<Argument> arguments) {
    List<Mention> all = mentions.all();
    for (int i = all.size() - 1; i >= 0; i--) {
      Mention mention = all.get(i);
      boolean nominative =
          mention.marker() == null && !isPostposition(Math.min(mention.to(), to - 1));
      if (mention.to() <= from
          && nominative
          && mention.kind() != Mention.Kind.PERSON
          && possession.after(mention.to()) == null) {
        arguments.add(new Argument(mention, List.of(SUBJECT), INHERITED));
        return;
      }
    }
    for (Mention mention : all) {
      if (isZero(mention)) {
        arguments.add(new Argument(mention, List.of(SUBJECT), INHERITED));
      }
    }
  }
}
