package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.frame.FrameHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Makes deals of the frames found in an article: one deal for all sentences that tell of it. */
public final class DealAssembler {
  private final Document document;
  private final Cast cast;
  private final FactReaders facts;
  private final Proofs proofs;
  private final PartyReader parties;
  private final DraftReader drafting;
  private final Completion completion;
  private final Agreements agreements;
  private final DealPairs pairs;
  private final Echoes echoes;
  private final Owners owners;
  private final LaterMoney laterMoney;
  private final PatentCounts patentCounts;
  private final Endings endings;
  private final Replies replies;
  private final List<DealDraft> drafts = new ArrayList<>();

  public DealAssembler(
      Document document,
      String published,
      FactReaders facts,
      Cast cast,
      IntFunction<List<Mention>> references) {
    this.document = document;
    this.proofs = new Proofs(document);
    this.cast = cast;
    this.facts = facts;
    this.laterMoney = new LaterMoney(facts, cast);
    this.patentCounts = new PatentCounts(facts, cast);
    this.endings = new Endings(facts, cast);
    this.replies = new Replies(facts, cast);
    Focus focus = cast.focus(document);
    Topics topics = new Topics(cast, focus, references, facts.grammar().hasCases());
    this.agreements = new Agreements(facts.agreementTerms());
    this.pairs = new DealPairs(cast, focus);
    this.completion = new Completion(focus, facts.grammar());
    this.parties = new PartyReader(proofs, facts.grammar(), focus, topics);
    this.drafting = new DraftReader(document, published, facts, cast, parties, completion);
    this.owners = new Owners(facts.ownerTerms(), cast);
    this.echoes = new Echoes(document, facts, cast, references, focus);
  }

  /**
   * How many companies a sentence may speak of by what they are in the deals told so far; told by
   * words alone.
   */
  public int mostIn(Sentence sentence) {
    if (drafts.isEmpty()) {
      return 0;
    }
    return (agreements.mayBeIn(sentence, drafts) ? 2 : 0)
        + (facts.offspring().mayBeIn(sentence, drafts) ? 1 : 0)
        + facts.roleNouns().mostIn(sentence);
  }

  /** The agreement told before, where it is what the sentence is about. */
  public Optional<Mention> agreement(Sentence sentence) {
    Optional<Mention> found = agreements.in(sentence, drafts);
    found.ifPresent(parties::addStandIn);
    return found;
  }

  /** A reference to two, as the deals told before explain it. */
  public Mention explained(Sentence sentence, Mention reference) {
    return pairs.explained(sentence, reference, drafts);
  }

  /** Who is called by his part in a deal told before: "the buyer". */
  public List<Mention> roleNouns(Sentence sentence) {
    return facts.roleNouns().in(sentence, drafts);
  }

  /** The mentions of a company that a deal told before brings forth. */
  public List<Mention> offspring(Sentence sentence) {
    return facts.offspring().in(sentence, drafts);
  }

  /** Adds what one sentence tells. */
  public void add(Sentence sentence, List<FrameHit> hits) {
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
      DealDraft draft = drafting.read(sentence, hit, drafts);
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
    owners.sell(sentence, joined, m -> proofs.ofParty(m, told.get(0).frame().id()));
    List<DealDraft> merged =
        joined.stream().map(draft -> DraftJoiner.merge(drafts, draft)).toList();
    laterMoney.tell(sentence, merged);
    patentCounts.tell(document, sentence, merged);
    sequels.forEach(sequel -> DraftJoiner.complete(drafts, sequel));
    drafts.addAll(echoes.in(sentence, joined, drafts));
  }

  /** The deals that have the parties their types need, in order of first mention. */
  public List<Deal> deals() {
    List<DealDraft> joined = new ArrayList<>();
    drafts.forEach(draft -> DraftJoiner.merge(joined, draft));
    Counterparts.addTargets(joined);
    joined.forEach(draft -> addTopicTo(draft, joined));
    return DealSelection.of(joined.stream().filter(DealDraft::isComplete).toList());
  }

  /** The deal that a frame nearly tells of those in its roles, or null where they are too few. */
  public Deal nearly(FrameHit hit) {
    Sentence sentence = document.sentences().get(hit.sentence());
    DealDraft draft = drafting.read(sentence, hit, drafts);
    new MoneySharer(facts).share(document, sentence, List.of(hit), List.of(draft));
    boolean enough = draft.companies().size() >= draft.type.fewestParties();
    return enough && draft.commercial ? DealSelection.deal(draft) : null;
  }

  /** A deal of two that names one is most likely with the company that the article is about. */
  private void addTopicTo(DealDraft draft, List<DealDraft> drafts) {
    Role missing = draft.open ? Completion.missing(draft) : null;
    Party counterpart = missing == null ? null : Counterparts.of(draft, drafts).orElse(null);
    if (counterpart != null) {
      PartyReader.addCounterpart(draft, missing, counterpart);
    } else if (missing != null) {
      completion
          .partner(draft)
          .ifPresent(
              topic -> parties.addTopic(draft, missing, topic, draft.evidence.get(0).rule()));
    }
  }
}
