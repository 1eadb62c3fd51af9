package accordo.extract.assembly;

import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of the deal that a new one ends, "X will run the network, taking over from Y", or that a
 * rival does not get: "X will supply the trains, beating Y to the order".
 */
final class Successions {
  private static final int FARTHEST_BACK = 1;
  private static final int FARTHEST_NAME = 3;
  private static final double WEIGHT = 0.85;

  /** Who may be replaced by another one, or beaten, of all that the other side deals with. */
  static final Map<DealType, Role> REPLACED =
      Map.of(
          DealType.ACQUISITION, Role.ACQUIRER,
          DealType.ASSET_PURCHASE, Role.BUYER,
          DealType.PATENT_TRANSFER, Role.ASSIGNEE,
          DealType.INVESTMENT, Role.INVESTOR,
          DealType.SERVICE, Role.PROVIDER,
          DealType.SUPPLY, Role.SUPPLIER,
          DealType.BRAND_LICENSE, Role.LICENSEE,
          DealType.DISTRIBUTION, Role.DISTRIBUTOR,
          DealType.MANUFACTURING, Role.MANUFACTURER);

  private final TermSet words;

  /** Whether the words follow the name, as in Hungarian "X helyett". */
  private final boolean postposed;

  /**
   * @param words what stands beside the name of who is replaced
   * @param postposed whether it follows the name
   */
  Successions(TermSet words, boolean postposed) {
    this.words = words;
    this.postposed = postposed;
  }

  /** The deal that ends, where the sentence says so of one told here or right before. */
  Optional<DealDraft> in(
      Sentence sentence, List<Mention> names, List<DealDraft> drafts, Evidence proof) {
    for (int i = 0; i < sentence.size(); i++) {
      int length = words.matchAt(sentence, i);
      Mention name =
          length == 0
              ? null
              : postposed ? nameBefore(i, names) : nameAfter(sentence, i + length, names);
      DealDraft known = name == null ? null : latest(sentence, name, drafts);
      if (known != null) {
        return Optional.of(ended(known, name, sentence, proof));
      }
    }
    return Optional.empty();
  }

  private static Mention nameBefore(int at, List<Mention> names) {
    return names.stream()
        .filter(m -> m.kind() == Mention.Kind.COMPANY && m.to() == at)
        .findFirst()
        .orElse(null);
  }

  private static Mention nameAfter(Sentence sentence, int from, List<Mention> names) {
    return names.stream()
        .filter(m -> m.kind() == Mention.Kind.COMPANY)
        .filter(m -> m.from() >= from && m.from() <= from + FARTHEST_NAME)
        .filter(m -> !namesGoods(sentence, m.to()))
        .findFirst()
        .orElse(null);
  }

  /** "replacing Siemens trains" replaces no supplier. */
  private static boolean namesGoods(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    return Character.isDigit(token.form().charAt(0))
        || token.isWord()
            && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN)
            && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.OTHER);
  }

  private static DealDraft latest(Sentence sentence, Mention name, List<DealDraft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      DealDraft known = drafts.get(i);
      boolean near = sentence.index() - known.latest <= FARTHEST_BACK;
      if (near
          && REPLACED.containsKey(known.type)
          && known.parties.size() > 1
          && !known.companies().containsAll(name.names())) {
        return known;
      }
    }
    return null;
  }

  /** The deal of the one who is replaced, as the new one is but for him. */
  static DealDraft ended(DealDraft known, Mention name, Sentence sentence, Evidence proof) {
    DealDraft ended = new DealDraft(known.type, sentence.index(), Status.TERMINATED);
    Role replaced = REPLACED.get(known.type);
    known.weights.forEach(
        (party, weight) -> {
          if (party.role() != replaced) {
            ended.addParty(party, weight);
          }
        });
    ended.addParty(new Party(name.names().get(0), replaced, proof), WEIGHT);
    ended.evidence.add(proof);
    ended.commercial = true;
    return ended;
  }
}
