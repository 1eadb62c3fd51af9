package accordo.extract.assembly;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Status;
import accordo.fact.Aftermath;
import accordo.frame.FrameHit;
import accordo.frame.clause.Clauses;
import accordo.frame.pack.Grammar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a deal beside the clause that tells of it: "X was in talks to buy Y but pulled
 * out", "X had a licence from Y, which lapsed".
 */
final class Endings {
  /** What may come to nothing. */
  private static final Set<Status> OPEN = EnumSet.of(Status.PLANNED, Status.RUMORED);

  static final Set<Status> ENDED = EnumSet.of(Status.DENIED, Status.TERMINATED);

  /** What lasts, and may end. */
  static final Set<DealType> LASTING =
      EnumSet.of(
          DealType.SUPPLY,
          DealType.MANUFACTURING,
          DealType.SERVICE,
          DealType.DISTRIBUTION,
          DealType.TECHNOLOGY_LICENSE,
          DealType.BRAND_LICENSE,
          DealType.PATENT_LICENSE,
          DealType.CROSS_LICENSE,
          DealType.PARTNERSHIP,
          DealType.JOINT_DEVELOPMENT,
          DealType.JOINT_VENTURE);

  /** Relations of clauses and names that only describe a noun. */
  private static final Set<String> INNER = Set.of("acl:relcl", "acl", "appos");

  /** Relations of clauses that tell something of their own. */
  private static final Set<String> OUTER = Set.of("conj", "parataxis", "advcl", "ccomp");

  private final Aftermath words;
  private final Grammar grammar;
  private final Cast cast;

  Endings(FactReaders facts, Cast cast) {
    this.words = facts.aftermath();
    this.grammar = facts.grammar();
    this.cast = cast;
  }

  /** Ends deals of a sentence by what stands beside them; drafts are those of the hits. */
  void read(Sentence sentence, List<FrameHit> hits, List<DealDraft> drafts) {
    List<Integer> endings = words.endings(sentence);
    List<Integer> denials = words.denials(sentence);
    for (int i = 0; !(endings.isEmpty() && denials.isEmpty()) && i < hits.size(); i++) {
      if (isDenied(sentence, denials, hits.get(i), drafts.get(i))) {
        drafts.get(i).status = Status.DENIED;
      } else if (isOver(sentence, endings, hits.get(i), drafts.get(i), hits)) {
        drafts.get(i).status = Status.TERMINATED;
      }
    }
  }

  /** "X was said to want Y, but denied it". */
  private boolean isDenied(
      Sentence sentence, List<Integer> denials, FrameHit hit, DealDraft draft) {
    return draft.status == Status.RUMORED
        && denials.stream()
            .filter(at -> at >= hit.to())
            .map(at -> new Part(sentence, at, partStart(sentence, at, hit), partEnd(sentence, at)))
            .anyMatch(part -> isAmong(draft, part));
  }

  private boolean isOver(
      Sentence sentence, List<Integer> endings, FrameHit hit, DealDraft draft, List<FrameHit> all) {
    if (ENDED.contains(draft.status) || draft.type == DealType.SETTLEMENT || isPeace(draft, all)) {
      return false;
    }
    boolean lasts = LASTING.contains(draft.type);
    return lasts && isInside(sentence, hit.head(), endings)
        || lasts && isRelativeTo(sentence, hit, endings)
        || endings.stream()
            .filter(at -> at >= hit.to())
            .map(at -> new Part(sentence, at, partStart(sentence, at, hit), partEnd(sentence, at)))
            .filter(part -> isAmong(draft, part))
            .anyMatch(
                part ->
                    OPEN.contains(draft.status)
                        || mayEnd(draft)
                            && !isOfCompany(part, hit)
                            && (words.namesBond(sentence, part.from(), part.to())
                                || lasts && isAlone(part, hit, all)));
  }

  /** What was bought stays bought. */
  static boolean mayEnd(DealDraft draft) {
    return LASTING.contains(draft.type) || draft.status != Status.COMPLETED;
  }

  /** The part of a sentence, after a deal is told, that says of an end. */
  private record Part(Sentence sentence, int ending, int from, int to) {}

  private int partStart(Sentence sentence, int ending, FrameHit hit) {
    return Math.max(hit.to(), Clauses.start(sentence, ending, grammar));
  }

  private int partEnd(Sentence sentence, int ending) {
    return Clauses.end(sentence, ending, grammar);
  }

  /** Whether what ends is the dispute that a cross-licence settles. */
  private static boolean isPeace(DealDraft draft, List<FrameHit> hits) {
    return draft.type == DealType.CROSS_LICENSE
        && hits.stream().anyMatch(h -> h.frame().type() == DealType.SETTLEMENT);
  }

  /** "ends its venture, which it founded with Y", where no tree tells. */
  private boolean isRelativeTo(Sentence sentence, FrameHit hit, List<Integer> endings) {
    int start = sentence.isParsed() ? 0 : Clauses.start(sentence, hit.from(), grammar);
    if (start < 2
        || !sentence.token(start - 1).form().equals(",")
        || sentence.token(start).pos() != Pos.PRON) {
      return false;
    }
    int before = Clauses.start(sentence, start - 2, grammar);
    return endings.stream().anyMatch(at -> at >= before && at < start);
  }

  /** "ended a contract under which X makes parts for Y", "walked away from A, its venture". */
  private static boolean isInside(Sentence sentence, int head, List<Integer> endings) {
    Token at = sentence.token(head);
    boolean inside = false;
    while (sentence.isParsed() && at.head() != Token.ROOT && !OUTER.contains(at.relation())) {
      inside |= INNER.contains(at.relation());
      at = sentence.token(at.head());
      if (inside && endings.contains(at.index())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of a sentence names nobody but the parties. */
  private boolean isAmong(DealDraft draft, Part part) {
    return cast.in(part.sentence().index()).stream()
        .filter(m -> m.from() >= part.from() && m.from() < part.to())
        .allMatch(m -> isParty(draft, m));
  }

  private static boolean isParty(DealDraft draft, Mention mention) {
    return mention.kind() != Mention.Kind.COMPANY || draft.companies().containsAll(mention.names());
  }

  /** Whether no deal of another type is told where the end is. */
  private boolean isAlone(Part part, FrameHit hit, List<FrameHit> hits) {
    return hits.stream()
        .filter(other -> other.frame().type() != hit.frame().type())
        .noneMatch(
            other ->
                part.ending() >= Clauses.start(part.sentence(), other.from(), grammar)
                    && part.ending() < Clauses.end(part.sentence(), other.to() - 1, grammar));
  }

  /** "…, whose contract expired" said of a company that a verb has for a party. */
  private boolean isOfCompany(Part part, FrameHit hit) {
    int from = part.from();
    return hit.frame().trigger().verb()
        && from > 1
        && grammar.relative().contains(part.sentence().token(from).lower())
        && cast.in(part.sentence().index()).stream()
            .anyMatch(m -> m.to() == from || m.to() == from - 1);
  }
}
