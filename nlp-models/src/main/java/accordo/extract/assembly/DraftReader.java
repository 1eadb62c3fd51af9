package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.fact.Finding;
import accordo.frame.FrameHit;
import accordo.frame.OpenWork;
import accordo.frame.clause.Clauses;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes a draft of a deal of one frame found in a sentence, with all that its clause tells. */
final class DraftReader {
  /** Rights are granted for an area; elsewhere a place is where something happens. */
  private static final Set<DealType> WITH_TERRITORY =
      EnumSet.of(
          DealType.DISTRIBUTION,
          DealType.TECHNOLOGY_LICENSE,
          DealType.BRAND_LICENSE,
          DealType.PATENT_LICENSE);

  private final Document document;
  private final String published;
  private final FactReaders facts;
  private final Proofs proofs;
  private final PartyReader parties;
  private final LicenseSubject licenses;
  private final Completion completion;
  private final Newborns newborns;

  DraftReader(
      Document document,
      String published,
      FactReaders facts,
      Cast cast,
      PartyReader parties,
      Completion completion) {
    this.document = document;
    this.published = published;
    this.facts = facts;
    this.proofs = new Proofs(document);
    this.parties = parties;
    this.completion = completion;
    this.newborns = new Newborns(document, cast, facts);
    this.licenses =
        new LicenseSubject(
            document, facts.patentTerms(), facts.technologyTerms(), facts.brandTerms());
  }

  /**
   * The deal that a frame tells.
   *
   * @param told the deals told before
   */
  DealDraft read(Sentence sentence, FrameHit hit, List<DealDraft> told) {
    int from = Clauses.start(sentence, hit.from(), facts.grammar());
    int to = Clauses.end(sentence, hit.to() - 1, facts.grammar());
    DealType type = licenses.type(hit, sentence, from, to, told);
    DealDraft draft =
        new DealDraft(
            type, sentence.index(), facts.status().read(sentence, hit, from, to, published));
    draft.evidence.add(proofs.of("type", sentence, hit.from(), hit.to(), hit.frame().id()));
    hit.fillers().forEach(filler -> parties.add(draft, hit, filler, told));
    if (!hit.frame().completes()) {
      parties.addUnderstood(draft, sentence, hit, from, to);
      newborns
          .of(draft, hit.from())
          .ifPresent(name -> parties.addTopic(draft, Role.NEW_ENTITY, name, hit.frame().id()));
    }
    draft.guessed = hit.frame().guess();
    draft.open = completion.isOpen(sentence, hit);
    draft.targeted = Completion.isTargeted(hit);
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
    draft.evidence.add(proofs.of(field, sentence, found.from(), found.to(), hit.frame().id()));
    return found.value();
  }
}
