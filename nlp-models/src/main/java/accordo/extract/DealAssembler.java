package accordo.extract;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.fact.Finding;
import accordo.frame.Clauses;
import accordo.frame.FirstPerson;
import accordo.frame.FrameHit;
import accordo.frame.OpenWork;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Makes deals of the frames found in an article: one deal for all sentences that tell of it. */
final class DealAssembler {
  /** A person may buy, sell or invest for himself; otherwise persons are no parties. */
  private static final Set<Role> OPEN_TO_PERSONS =
      EnumSet.of(Role.ACQUIRER, Role.SELLER, Role.BUYER, Role.INVESTOR);

  /** Rights are granted for an area; elsewhere a place is where something happens. */
  private static final Set<DealType> WITH_TERRITORY =
      EnumSet.of(
          DealType.DISTRIBUTION,
          DealType.TECHNOLOGY_LICENSE,
          DealType.BRAND_LICENSE,
          DealType.PATENT_LICENSE);

  /** States, universities and clubs are hardly ever bought, merged or founded. */
  private static final Set<Role> CLOSED_TO_BODIES =
      EnumSet.of(Role.TARGET, Role.INVESTEE, Role.NEW_ENTITY);

  /** Who says "we": "abbiamo ceduto il 30%" is said of the speaker's own company. */
  private static final String SELF = "self";

  /** How many sentences after the sale of patents the seller's licence may be told. */
  private static final int FARTHEST_LICENCE_BACK = 2;

  private static final double PERSON_WEIGHT = 0.8;
  private static final double PERSON_LEAST = 0.9;
  private static final double REFERENCE_WEIGHT = 0.75;
  private static final double UNDERSTOOD_WEIGHT = 0.7;

  private final Document document;
  private final String published;
  private final Cast cast;
  private final FactReaders facts;
  private final LicenseSubject licenses;
  private final Focus focus;
  private final Topics topics;
  private final Completion completion;
  private final Agreements agreements;
  private final DealPairs pairs;
  private final Echoes echoes;
  private final Owners owners;
  private final Set<Mention> standIns = new HashSet<>();
  private final LaterMoney laterMoney;
  private final PatentCounts patentCounts;
  private final Endings endings;
  private final Replies replies;
  private final Newborns newborns;
  private final List<DealDraft> drafts = new ArrayList<>();

  DealAssembler(
      Document document,
      String published,
      FactReaders facts,
      Cast cast,
      IntFunction<List<Mention>> references) {
    this.document = document;
    this.published = published;
    this.cast = cast;
    this.facts = facts;
    this.laterMoney = new LaterMoney(facts, cast);
    this.patentCounts = new PatentCounts(facts, cast);
    this.endings = new Endings(facts, cast);
    this.replies = new Replies(facts, cast);
    this.newborns = new Newborns(document, cast, facts);
    this.licenses =
        new LicenseSubject(
            document, facts.patentTerms(), facts.technologyTerms(), facts.brandTerms());
    this.focus = cast.focus(document);
    this.topics = new Topics(cast, focus, references, facts.grammar().hasCases());
    this.agreements = new Agreements(facts.agreementTerms());
    this.pairs = new DealPairs(cast, focus);
    this.completion = new Completion(focus, facts.grammar());
    this.owners = new Owners(facts.ownerTerms(), cast);
    this.echoes = new Echoes(document, facts, cast, references, focus);
  }

  /**
   * How many companies a sentence may speak of by what they are in the deals told so far; told by
   * words alone.
   */
  int mostIn(Sentence sentence) {
    if (drafts.isEmpty()) {
      return 0;
    }
    return (agreements.mayBeIn(sentence, drafts) ? 2 : 0)
        + (facts.offspring().mayBeIn(sentence, drafts) ? 1 : 0)
        + facts.roleNouns().mostIn(sentence);
  }

  /** The agreement told before, where it is what the sentence is about. */
  Optional<Mention> agreement(Sentence sentence) {
    Optional<Mention> found = agreements.in(sentence, drafts);
    found.ifPresent(standIns::add);
    return found;
  }

  /** A reference to two, as the deals told before explain it. */
  Mention explained(Sentence sentence, Mention reference) {
    return pairs.explained(sentence, reference, drafts);
  }

  /** Who is called by his part in a deal told before: "the buyer". */
  List<Mention> roleNouns(Sentence sentence) {
    return facts.roleNouns().in(sentence, drafts);
  }

  /** The mentions of a company that a deal told before brings forth. */
  List<Mention> offspring(Sentence sentence) {
    return facts.offspring().in(sentence, drafts);
  }

  /** Adds what one sentence tells. */
  void add(Sentence sentence, List<FrameHit> hits) {
    if (facts.payments().mayBeIn(sentence, drafts)) {
      facts.payments().settle(sentence, cast.in(sentence.index()), drafts);
    }
    if (hits.isEmpty()) {
      laterMoney.read(document, sentence);
      patentCounts.read(document, sentence);
      replies.read(sentence, drafts);
      drafts.addAll(echoes.in(sentence, List.of(), drafts));
      return;
    }
    List<FrameHit> told = new ArrayList<>();
    List<DealDraft> fresh = new ArrayList<>();
    for (FrameHit hit : hits) {
      DealDraft draft = draft(sentence, hit);
      // Where cases tell, the topic may yet come to what a clause leaves out.
      if (facts.grammar().hasCases()
          || hit.takesUp()
          || draft.near
          || draft.hasAll(hit.frame().needs())) {
        told.add(hit);
        fresh.add(draft);
      }
    }
    replies.hear(sentence);
    endings.read(sentence, told, fresh);
    new MoneySharer(facts).share(document, sentence, told, fresh);
    List<DealDraft> own = new ArrayList<>();
    List<DealDraft> sequels = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      if (told.get(i).frame().completes()) {
        sequels.add(fresh.get(i));
      } else if (!Answers.complete(own, fresh.get(i), sentence, told.get(i))
          && !Answers.complete(drafts, fresh.get(i), sentence, told.get(i))) {
        own.add(fresh.get(i));
      }
    }
    List<DealDraft> joined = DraftJoiner.halves(own);
    owners.sell(
        sentence, joined, m -> evidence("parties", sentence, m.from(), m.to(), told.get(0)));
    List<DealDraft> merged =
        joined.stream().map(draft -> DraftJoiner.merge(drafts, draft)).toList();
    laterMoney.tell(sentence, merged);
    patentCounts.tell(document, sentence, merged);
    sequels.forEach(sequel -> DraftJoiner.complete(drafts, sequel));
    drafts.addAll(echoes.in(sentence, joined, drafts));
  }

  private DealDraft draft(Sentence sentence, FrameHit hit) {
    int from = Clauses.start(sentence, hit.from(), facts.grammar());
    int to = Clauses.end(sentence, hit.to() - 1, facts.grammar());
    boolean sold =
        drafts.stream()
            .anyMatch(
                d ->
                    d.type == DealType.PATENT_TRANSFER
                        && sentence.index() - d.latest <= FARTHEST_LICENCE_BACK);
    DealType type = licenses.type(hit.frame().type(), sentence, from, to, sold);
    DealDraft draft =
        new DealDraft(
            type, sentence.index(), facts.status().read(sentence, hit, from, to, published));
    draft.evidence.add(evidence("type", sentence, hit.from(), hit.to(), hit));
    hit.fillers().forEach(filler -> addParties(draft, sentence, hit, filler));
    if (!hit.frame().completes()) {
      addUnderstood(draft, sentence, hit, from, to);
    }
    if (!hit.frame().completes()) {
      newborns
          .of(draft, hit.from())
          .ifPresent(name -> addTopic(draft, Role.NEW_ENTITY, name, hit.frame().id()));
    }
    draft.guessed = hit.frame().guess();
    draft.open = completion.isOpen(sentence, hit);
    draft.near = OpenWork.leavesOpen(sentence, hit, facts.grammar());
    if (type.concernsPatents()) {
      draft.patents = facts.patents().read(document, sentence, from, to);
    }
    draft.exclusivity = facts.exclusivity().read(sentence, from, to);
    Finding day = facts.dates().read(sentence, hit.head(), from, to, published);
    draft.announced = proven("announced", day, draft, sentence, hit);
    if (WITH_TERRITORY.contains(type)) {
      Finding area = facts.territory().read(document, sentence, from, to);
      draft.territory = proven("territory", area, draft, sentence, hit);
    }
    return draft;
  }

  private String proven(
      String field, Finding found, DealDraft draft, Sentence sentence, FrameHit hit) {
    if (found == null) {
      return null;
    }
    draft.evidence.add(evidence(field, sentence, found.from(), found.to(), hit));
    return found.value();
  }

  private void addParties(
      DealDraft draft, Sentence sentence, FrameHit hit, FrameHit.Filler filler) {
    Mention mention = filler.mention();
    boolean both =
        mention.kind() == Mention.Kind.REFERENCE
            && mention.names().size() > 1
            && hit.fillers().size() == 1;
    if (standIns.contains(mention) && !draft.type.isMutual()) {
      addSides(draft, mention, evidence("parties", sentence, mention.from(), mention.to(), hit));
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
    Evidence proof = evidence("parties", sentence, mention.from(), mention.to(), hit);
    for (String name : mention.names()) {
      draft.addParty(new Party(name, Directions.role(hit, filler), proof), weight);
    }
  }

  /** "The pact also comprises a licence": who gives and takes is as in the deal before. */
  private void addSides(DealDraft draft, Mention agreement, Evidence proof) {
    Sides.alike(drafts, agreement.names(), draft.type)
        .forEach(
            (name, role) -> {
              draft.commercial = true;
              draft.addParty(new Party(name, role, proof), UNDERSTOOD_WEIGHT);
            });
  }

  /** A subject that the clause leaves out is the one that was spoken of, or who speaks. */
  private void addUnderstood(DealDraft draft, Sentence sentence, FrameHit hit, int from, int to) {
    boolean own = hit.frame().roles().containsKey(SELF);
    Role role = hit.frame().roles().get(own ? SELF : "subject");
    boolean open = role == Role.PARTY ? draft.companies().size() < 2 : draft.in(role).isEmpty();
    if (hit.subjectless() && facts.grammar().proDrop() && role != null && open) {
      boolean speaks = FirstPerson.isIn(sentence, from, to, facts.grammar());
      if (own && !speaks) {
        return;
      }
      (speaks
              ? focus.we(sentence, hit.head(), draft.companies())
              : topics.before(sentence.index(), draft.companies()))
          .ifPresent(topic -> addTopic(draft, role, topic, hit.frame().id()));
    }
  }

  private void addTopic(DealDraft draft, Role role, Mention topic, String rule) {
    Span span = topic.span(document);
    String words = document.words(document.sentences().get(topic.sentence()));
    Evidence proof = new Evidence("parties", span.start(), span.end(), words, rule);
    draft.commercial = true;
    draft.addParty(new Party(topic.names().get(0), role, proof), UNDERSTOOD_WEIGHT);
  }

  private Evidence evidence(String field, Sentence sentence, int from, int to, FrameHit hit) {
    Span span = new Span(sentence.token(from).span().start(), sentence.token(to - 1).span().end());
    return new Evidence(
        field, span.start(), span.end(), document.words(sentence), hit.frame().id());
  }

  /** The deals that have the parties their types need, in order of first mention. */
  List<Deal> deals() {
    List<DealDraft> joined = new ArrayList<>();
    drafts.forEach(draft -> DraftJoiner.merge(joined, draft));
    Counterparts.addTargets(joined);
    joined.forEach(draft -> addTopicTo(draft, joined));
    return DealSelection.of(joined.stream().filter(DealDraft::isComplete).toList());
  }

  /** A deal of two that names one is most likely with the company that the article is about. */
  private void addTopicTo(DealDraft draft, List<DealDraft> drafts) {
    Role missing = draft.open ? Completion.missing(draft) : null;
    Party counterpart = missing == null ? null : Counterparts.of(draft, drafts).orElse(null);
    if (counterpart != null) {
      draft.addParty(
          new Party(counterpart.company(), missing, counterpart.evidence()), UNDERSTOOD_WEIGHT);
    } else if (missing != null) {
      completion
          .partner(draft)
          .ifPresent(topic -> addTopic(draft, missing, topic, draft.evidence.get(0).rule()));
    }
  }
}
