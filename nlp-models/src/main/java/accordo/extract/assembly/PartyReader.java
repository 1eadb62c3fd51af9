package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.frame.FrameHit;
import accordo.frame.argument.FirstPerson;
import accordo.frame.pack.Grammar;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives a deal its parties: those who fill a frame's roles, and whom a clause leaves out. */
final class PartyReader {
  /** A person may buy, sell or invest for himself; otherwise persons are no parties. */
  private static final Set<Role> OPEN_TO_PERSONS =
      EnumSet.of(Role.ACQUIRER, Role.SELLER, Role.BUYER, Role.INVESTOR);

  /** States, universities and clubs are hardly ever bought, merged or founded. */
  private static final Set<Role> CLOSED_TO_BODIES =
      EnumSet.of(Role.TARGET, Role.INVESTEE, Role.NEW_ENTITY);

  /** Who says "we": "abbiamo ceduto il 30%" is said of the speaker's own company. */
  private static final String SELF = "self";

  private static final double PERSON_WEIGHT = 0.8;
  private static final double PERSON_LEAST = 0.9;
  private static final double REFERENCE_WEIGHT = 0.75;
  private static final double UNDERSTOOD_WEIGHT = 0.7;

  private final Proofs proofs;
  private final Grammar grammar;
  private final Focus focus;
  private final Topics topics;

  /** Agreements that stand for those who made them. */
  private final Set<Mention> standIns = new HashSet<>();

  PartyReader(Proofs proofs, Grammar grammar, Focus focus, Topics topics) {
    this.proofs = proofs;
    this.grammar = grammar;
    this.focus = focus;
    this.topics = topics;
  }

  /** Remembers an agreement that stands for its parties. */
  void addStandIn(Mention agreement) {
    standIns.add(agreement);
  }

  /**
   * Adds who fills a role of a frame.
   *
   * @param told the deals told before
   */
  void add(DealDraft draft, FrameHit hit, FrameHit.Filler filler, List<DealDraft> told) {
    Mention mention = filler.mention();
    Evidence proof = proofs.ofParty(mention, hit.frame().id());
    boolean both =
        mention.kind() == Mention.Kind.REFERENCE
            && mention.names().size() > 1
            // "their franchise": which of the two gives it is not told.
            && (hit.fillers().size() == 1 || mention.isPossessive());
    if (standIns.contains(mention) && !draft.type.isMutual()) {
      addSides(draft, mention, proof, told);
      return;
    }
    if (both && !draft.type.isMutual()) {
      return;
    }
    if (mention.kind() == Mention.Kind.REFERENCE
        && filler.role() == Role.NEW_ENTITY
        && hit.frame().completes()) {
      // "The company will be called X" names one that has had no name.
      return;
    }
    if (mention.kind() == Mention.Kind.PERSON
        && (!OPEN_TO_PERSONS.contains(filler.role()) || filler.weight() < PERSON_LEAST)) {
      return;
    }
    boolean closed =
        CLOSED_TO_BODIES.contains(filler.role()) || hit.frame().type() == DealType.MERGER;
    if (mention.kind() == Mention.Kind.BODY && closed) {
      return;
    }
    double weight =
        filler.weight()
            * switch (mention.kind()) {
              case PERSON -> PERSON_WEIGHT;
              case REFERENCE -> REFERENCE_WEIGHT;
              default -> 1.0;
            };
    draft.commercial |=
        mention.kind() != Mention.Kind.PERSON && mention.kind() != Mention.Kind.BODY;
    for (String name : mention.names()) {
      draft.addParty(new Party(name, Directions.role(hit, filler), proof), weight);
    }
  }

  /** "The pact also comprises a licence": who gives and takes is as in the deal before. */
  private static void addSides(
      DealDraft draft, Mention agreement, Evidence proof, List<DealDraft> told) {
    Sides.alike(told, agreement.names(), draft.type)
        .forEach(
            (name, role) -> {
              draft.commercial = true;
              draft.addParty(new Party(name, role, proof), UNDERSTOOD_WEIGHT);
            });
  }

  /** A subject that the clause leaves out is the one that was spoken of, or who speaks. */
  void addUnderstood(DealDraft draft, Sentence sentence, FrameHit hit, int from, int to) {
    boolean own = hit.frame().roles().containsKey(SELF);
    Role role = hit.frame().roles().get(own ? SELF : "subject");
    boolean open = role == Role.PARTY ? draft.companies().size() < 2 : draft.in(role).isEmpty();
    if (hit.subjectless() && grammar.proDrop() && role != null && open) {
      boolean speaks = FirstPerson.isIn(sentence, from, to, grammar);
      if (own && !speaks) {
        return;
      }
      (speaks
              ? focus.we(sentence, hit.head(), draft.companies())
              : topics.before(sentence.index(), draft.companies()))
          .ifPresent(topic -> addTopic(draft, role, topic, hit.frame().id()));
    }
  }

  /** Adds whom the text around tells. */
  void addTopic(DealDraft draft, Role role, Mention topic, String rule) {
    draft.commercial = true;
    Evidence proof = proofs.ofParty(topic, rule);
    draft.addParty(new Party(topic.names().get(0), role, proof), UNDERSTOOD_WEIGHT);
  }

  /** Adds a party of another deal that is also one of this. */
  static void addCounterpart(DealDraft draft, Role role, Party counterpart) {
    draft.addParty(
        new Party(counterpart.company(), role, counterpart.evidence()), UNDERSTOOD_WEIGHT);
  }
}
