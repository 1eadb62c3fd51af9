package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.SentenceView;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * With whom a purchase is agreed is its other side: the seller in "X is in talks with Y to buy Z",
 * the buyer in "X negotiates the sale of Z with Y", what is bought in "X negotiates a takeover with
 * Y".
 */
final class Negotiators {
  /** Nouns and verbs before "with". */
  private static final String DEALING = "DEALING";

  private static final double WEIGHT = 0.85;
  private static final int FARTHEST_NAME = 4;
  private static final int FARTHEST_WORD = 3;

  private static final Map<DealType, List<Role>> SIDES = new EnumMap<>(DealType.class);

  static {
    SIDES.put(DealType.ACQUISITION, List.of(Role.ACQUIRER, Role.SELLER, Role.TARGET));
    SIDES.put(DealType.ASSET_PURCHASE, List.of(Role.BUYER, Role.SELLER));
    SIDES.put(DealType.PATENT_TRANSFER, List.of(Role.ASSIGNEE, Role.ASSIGNOR));
  }

  private Negotiators() {}

  /** Gives who is dealt with the part that the trigger leaves open. */
  static void add(SentenceView view, TriggerHit trigger, List<Filler> fillers) {
    List<Role> sides = SIDES.get(trigger.frame().type());
    BitSet words = sides == null ? new BitSet() : view.starts(DEALING);
    if (words.isEmpty() || fillers.isEmpty()) {
      return;
    }
    for (Mention mention : view.mentions().all()) {
      if (mention.kind() == Mention.Kind.COMPANY && isDealtWith(view, mention, words)) {
        settle(sides, mention, fillers);
        return;
      }
    }
  }

  private static void settle(List<Role> sides, Mention mention, List<Filler> fillers) {
    List<Filler> others =
        fillers.stream().filter(f -> !f.mention().names().equals(mention.names())).toList();
    boolean buys = holds(others, sides.get(0));
    boolean sells = holds(others, sides.get(1));
    boolean bought = sides.size() < 3 || holds(others, sides.get(2));
    if (buys == sells) {
      return;
    }
    Role role = sells ? sides.get(0) : bought ? sides.get(1) : sides.get(2);
    fillers.removeIf(f -> f.mention().names().equals(mention.names()));
    fillers.add(new Filler(role, mention, WEIGHT, "with"));
  }

  private static boolean holds(List<Filler> fillers, Role role) {
    return fillers.stream()
        .anyMatch(f -> f.role() == role && f.mention().kind() != Mention.Kind.CANDIDATE);
  }

  /** "en négociations exclusives avec le fonds turc X". */
  private static boolean isDealtWith(SentenceView view, Mention mention, BitSet words) {
    Sentence sentence = view.sentence();
    Grammar grammar = view.grammar();
    for (int i = mention.from() - 1; i > Math.max(0, mention.from() - FARTHEST_NAME - 1); i--) {
      List<String> slots = grammar.slots(sentence.token(i).lower());
      if (slots.stream().anyMatch(grammar.partner()::contains)) {
        int word = words.nextSetBit(Math.max(0, i - FARTHEST_WORD));
        return word >= 0 && word < i;
      }
      if (!sentence.token(i).isWord()) {
        return false;
      }
    }
    return false;
  }
}
