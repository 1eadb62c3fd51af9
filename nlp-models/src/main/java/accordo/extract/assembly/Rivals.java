package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.annotate.TermMap;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.frame.pack.Grammar;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who else wants what a deal told before is about: "X bids for Y. Z, which was also in the running,
 * has thrown in the towel." The words stand in {@code references/rivals.tsv} of the language pack,
 * each with how far the rival has come, and {@code after} where his name follows.
 */
final class Rivals {
  private static final int FARTHEST_BACK = 6;
  private static final int FARTHEST_NAME = 4;
  private static final int FARTHEST_NEGATION = 4;

  private static final Set<DealType> CONTESTED =
      EnumSet.of(
          DealType.ACQUISITION,
          DealType.ASSET_PURCHASE,
          DealType.INVESTMENT,
          DealType.PATENT_TRANSFER);

  private record Words(Status status, boolean after) {}

  private final TermMap<Words> terms = new TermMap<>();
  private final Grammar grammar;

  Rivals(Language language, Grammar grammar) {
    this.grammar = grammar;
    String path = language.pack() + "references/rivals.tsv";
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      terms.put(columns[0], new Words(Status.valueOf(columns[1]), columns.length > 2));
    }
  }

  /** Whether the sentence has words for rivals. */
  boolean mayBeIn(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (terms.matchAt(sentence, at) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The deals of the rivals that a sentence tells of.
   *
   * @param mentions names and references of the sentence
   * @param told what frames have found in it
   * @param drafts all that has been told up to here
   */
  List<DealDraft> in(
      Sentence sentence,
      List<Mention> mentions,
      List<DealDraft> told,
      List<DealDraft> drafts,
      Evidence proof) {
    List<DealDraft> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      TermMap.Match<Words> match = terms.matchAt(sentence, at);
      Status status = match == null ? null : status(sentence, at, match);
      if (status != null && !tells(told)) {
        DealDraft model = model(sentence, mentions, drafts);
        for (Mention rival : rivals(sentence, mentions, at, match, model)) {
          DealDraft other = Successions.ended(model, rival, sentence, proof);
          other.status = status;
          add(found, other);
        }
      }
    }
    return found;
  }

  /** "Long in the running, X threw in the towel": what ends it counts. */
  private static void add(List<DealDraft> found, DealDraft draft) {
    for (DealDraft known : found) {
      if (known.companies().equals(draft.companies())) {
        known.status = Endings.ENDED.contains(known.status) ? known.status : draft.status;
        return;
      }
    }
    found.add(draft);
  }

  /** Whether frames have told already who wants what. */
  private static boolean tells(List<DealDraft> told) {
    return told.stream().anyMatch(d -> CONTESTED.contains(d.type) && d.companies().size() > 1);
  }

  /** Who denies being in the running denies the deal; who does not give up is still in it. */
  private Status status(Sentence sentence, int at, TermMap.Match<Words> match) {
    boolean negated = false;
    for (int i = Math.max(0, at - FARTHEST_NEGATION); i < at + match.length(); i++) {
      negated |= grammar.negation().contains(sentence.token(i).lower());
    }
    Status status = match.value().status();
    return !negated ? status : status == Status.TERMINATED ? null : Status.DENIED;
  }

  private List<Mention> rivals(
      Sentence sentence,
      List<Mention> mentions,
      int at,
      TermMap.Match<Words> match,
      DealDraft model) {
    if (model == null) {
      return List.of();
    }
    Predicate<Mention> free =
        m ->
            m.names().size() == 1
                && !m.isPossessive()
                && (m.kind() == Mention.Kind.COMPANY || m.kind() == Mention.Kind.REFERENCE);
    int end = at + match.length();
    Optional<Mention> one =
        match.value().after()
            ? mentions.stream()
                .filter(free.and(m -> m.from() >= end && m.from() <= end + FARTHEST_NAME))
                .findFirst()
            : mentions.stream()
                .filter(free.and(m -> m.to() <= at && !wanted(model, m)))
                .max(Comparator.comparingInt(Mention::from));
    List<Mention> rivals = new ArrayList<>();
    one.ifPresent(rivals::add);
    one.ifPresent(
        first ->
            mentions.stream()
                .filter(free.and(m -> areJoined(sentence, m, first)))
                .forEach(rivals::add));
    rivals.removeIf(m -> model.companies().containsAll(m.names()));
    return rivals;
  }

  /** "X and Y were in the running, too". */
  private boolean areJoined(Sentence sentence, Mention one, Mention other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    return to > from
        && to - from <= 2
        && sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> grammar.and().contains(t.lower()));
  }

  private static boolean wanted(DealDraft model, Mention mention) {
    return model.weights.keySet().stream()
        .anyMatch(
            p ->
                p.role() != Successions.REPLACED.get(model.type)
                    && mention.names().contains(p.company()));
  }

  /** The deal that others want to make: the one for whom the sentence names, or the last open. */
  private static DealDraft model(
      Sentence sentence, List<Mention> mentions, List<DealDraft> drafts) {
    List<Predicate<DealDraft>> ranks =
        List.of(
            d -> d.sentence < sentence.index() && mentions.stream().anyMatch(m -> wanted(d, m)),
            d -> isNear(sentence, d) && d.status != Status.COMPLETED,
            d -> isNear(sentence, d));
    for (Predicate<DealDraft> rank : ranks) {
      for (int i = drafts.size() - 1; i >= 0; i--) {
        DealDraft draft = drafts.get(i);
        if (isContested(draft) && rank.test(draft)) {
          return draft;
        }
      }
    }
    return null;
  }

  private static boolean isNear(Sentence sentence, DealDraft draft) {
    return sentence.index() - draft.latest <= FARTHEST_BACK;
  }

  private static boolean isContested(DealDraft draft) {
    Role wanting = Successions.REPLACED.get(draft.type);
    return CONTESTED.contains(draft.type)
        && draft.parties.keySet().stream().anyMatch(role -> role != wanting);
  }
}
