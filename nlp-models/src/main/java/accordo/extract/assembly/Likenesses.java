package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.frame.pack.Grammar;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of deals that are like the one before: "Nokia signed similar agreements with Oppo." */
final class Likenesses {
  private static final int FARTHEST_BACK = 4;
  private static final double WEIGHT = 0.85;

  /** Hungarian "-val", "-tól", "-nak". */
  private static final Set<String> PARTNER_CASES = Set.of("ins", "abl", "dat");

  /** Who partners of a deal of goods, work or rights are does not depend on what is bought. */
  private static final Set<DealType> ONCE_ONLY =
      EnumSet.of(
          DealType.ACQUISITION,
          DealType.ASSET_PURCHASE,
          DealType.MERGER,
          DealType.SPIN_OFF,
          DealType.INVESTMENT,
          DealType.SETTLEMENT,
          DealType.JOINT_VENTURE);

  private final TermSet words;
  private final Grammar grammar;

  /**
   * @param words "similar agreement", "second contract"
   */
  Likenesses(TermSet words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  /**
   * The deals that the sentence likens to the last one told before.
   *
   * @param mentions names and references of the sentence, in order
   * @param told what frames have found in the sentence
   * @param topic whom the passage is about
   */
  List<DealDraft> in(
      Sentence sentence,
      List<Mention> mentions,
      List<DealDraft> told,
      List<DealDraft> before,
      Optional<Mention> topic,
      Evidence proof) {
    for (int i = 0; i < sentence.size(); i++) {
      int length = words.matchAt(sentence, i);
      DealDraft model = length == 0 ? null : model(sentence, before);
      if (model != null) {
        String actor = actor(mentions, i, model, topic);
        List<DealDraft> found = new ArrayList<>();
        for (String partner : partners(sentence, i + length, mentions)) {
          like(model, actor, partner, sentence, proof)
              .filter(draft -> told.stream().noneMatch(t -> isTold(t, partner)))
              .ifPresent(found::add);
        }
        return found;
      }
    }
    return List.of();
  }

  private static boolean isTold(DealDraft told, String partner) {
    return told.companies().size() > 1 && told.companies().contains(partner);
  }

  private static DealDraft model(Sentence sentence, List<DealDraft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      DealDraft draft = before.get(i);
      boolean near = sentence.index() - draft.sentence <= FARTHEST_BACK;
      if (near && !ONCE_ONLY.contains(draft.type) && draft.companies().size() > 1) {
        return draft;
      }
    }
    return null;
  }

  private String actor(List<Mention> mentions, int at, DealDraft model, Optional<Mention> topic) {
    List<String> before =
        mentions.stream()
            .filter(m -> (grammar.hasCases() ? m.marker() == null : m.to() <= at))
            .filter(m -> m.names().size() == 1)
            .map(m -> m.names().get(0))
            .toList();
    return before.stream()
        .filter(model.companies()::contains)
        .findFirst()
        .orElse(before.isEmpty() ? topic.map(m -> m.names().get(0)).orElse(null) : before.get(0));
  }

  /** The names that follow "with" or another preposition, and those joined to them. */
  private List<String> partners(Sentence sentence, int from, List<Mention> mentions) {
    List<String> found = new ArrayList<>();
    if (grammar.hasCases()) {
      mentions.stream()
          .filter(m -> m.marker() != null && PARTNER_CASES.contains(m.marker()))
          .forEach(m -> found.addAll(m.names()));
      return found;
    }
    int next = -1;
    for (Mention mention : mentions) {
      boolean marked =
          mention.from() > from - 1
              && mention.from() > 0
              && isPartnerMarker(sentence, mention.from() - 1);
      if (marked && found.isEmpty() || mention.from() == next) {
        found.addAll(mention.names());
        int to = mention.to();
        boolean joined =
            to < sentence.size()
                && (grammar.and().contains(sentence.token(to).lower())
                    || sentence.token(to).form().equals(","));
        next = joined ? to + 1 : -1;
      }
    }
    return found;
  }

  private boolean isPartnerMarker(Sentence sentence, int at) {
    List<String> slots = grammar.slots(sentence.token(at).lower());
    return slots.stream().anyMatch(grammar.partner()::contains)
        || slots.contains("agent")
        || slots.contains("with")
        || slots.contains("from")
        || slots.contains("to");
  }

  private static Optional<DealDraft> like(
      DealDraft model, String actor, String partner, Sentence sentence, Evidence proof) {
    Role own = role(model, actor);
    Role others = role(model, partner);
    Role other = others == null ? opposite(model, own) : others;
    own = own == null ? opposite(model, others) : own;
    boolean same = own == other && own != Role.PARTY;
    if (own == null || other == null || same || partner.equals(actor)) {
      return Optional.empty();
    }
    DealDraft draft = new DealDraft(model.type, sentence.index(), Status.COMPLETED);
    draft.addParty(new Party(actor, own, proof), WEIGHT);
    draft.addParty(new Party(partner, other, proof), WEIGHT);
    draft.evidence.add(proof);
    draft.commercial = true;
    return draft.companies().equals(model.companies()) ? Optional.empty() : Optional.of(draft);
  }

  private static Role role(DealDraft draft, String company) {
    return draft.weights.keySet().stream()
        .filter(party -> party.company().equals(company))
        .map(Party::role)
        .findFirst()
        .orElse(null);
  }

  private static Role opposite(DealDraft model, Role role) {
    if (role == null || role == Role.PARTY) {
      return role;
    }
    return model.parties.keySet().stream().filter(r -> r != role).findFirst().orElse(null);
  }
}
