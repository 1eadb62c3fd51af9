package accordo.frame;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.SentenceView;
import accordo.frame.argument.Surroundings;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who has what changes hands: "X buys the plant that Y owns", "the 25 % that Y holds in Z". */
final class Holders {
  private static final double WEIGHT = 0.8;

  /** What those do in a deal whose things others get, use or look after. */
  private static final Map<DealType, Role> ROLES = new EnumMap<>(DealType.class);

  static {
    ROLES.put(DealType.ACQUISITION, Role.SELLER);
    ROLES.put(DealType.ASSET_PURCHASE, Role.SELLER);
    ROLES.put(DealType.PATENT_TRANSFER, Role.ASSIGNOR);
    ROLES.put(DealType.PATENT_LICENSE, Role.LICENSOR);
    ROLES.put(DealType.TECHNOLOGY_LICENSE, Role.LICENSOR);
    ROLES.put(DealType.BRAND_LICENSE, Role.LICENSOR);
    ROLES.put(DealType.SERVICE, Role.CLIENT);
  }

  private Holders() {}

  /** Gives the holder of the trigger's object the part that nobody has yet. */
  static void add(
      SentenceView view, TriggerHit trigger, Surroundings around, List<Filler> fillers) {
    Sentence sentence = view.sentence();
    Role role = ROLES.get(trigger.frame().type());
    boolean open = role != null && fillers.stream().noneMatch(f -> f.role() == role);
    if (!open || fillers.isEmpty() || !sentence.isParsed()) {
      return;
    }
    BitSet things = things(sentence, trigger, around);
    for (int i = things.nextSetBit(0); i >= 0; i = things.nextSetBit(i + 1)) {
      for (Token child : sentence.children(sentence.token(i))) {
        Mention holder = child.is("acl") ? holder(view, child) : null;
        if (holder != null && isOther(holder, fillers)) {
          fillers.add(new Filler(role, holder, WEIGHT, "holder"));
          return;
        }
      }
    }
  }

  /** The object, also after a preposition that belongs to the trigger ("hacerse con"). */
  private static BitSet things(Sentence sentence, TriggerHit trigger, Surroundings around) {
    BitSet things = (BitSet) around.object().clone();
    for (Token child : sentence.children(sentence.token(trigger.head()))) {
      boolean owned =
          child.is("obl")
              && sentence.children(child).stream()
                  .anyMatch(c -> c.is("case") && c.index() < trigger.to());
      things.set(child.index(), owned || things.get(child.index()));
    }
    return things;
  }

  private static Mention holder(SentenceView view, Token verb) {
    Grammar grammar = view.grammar();
    if (!verb.hasLemmaIn(grammar.holding())) {
      return null;
    }
    return view.predicates().relatives().object(verb) == null
        ? null
        : view.sentence().children(verb).stream()
            .filter(c -> c.is("nsubj") && !grammar.isRelative(c))
            .map(c -> view.mentions().at(c.index()))
            .filter(m -> m != null)
            .findFirst()
            .orElse(null);
  }

  private static boolean isOther(Mention holder, List<Filler> fillers) {
    return holder.kind() != Mention.Kind.PERSON
        && fillers.stream().noneMatch(f -> f.mention().names().equals(holder.names()));
  }
}
