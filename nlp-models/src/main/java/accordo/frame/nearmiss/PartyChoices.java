package accordo.frame.nearmiss;

import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.FrameTry;
import accordo.frame.SentenceTries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who could stand in the roles of a trigger: those in its slots, with the nearest company of the
 * sentence in a role that they leave open; or, where nobody stands in a slot, the two nearest, in
 * either order.
 */
final class PartyChoices {
  private static final double NEAR = 0.6;
  private static final int MARKER_REACH = 3;

  private final SentenceTries in;
  private final FrameTry of;
  private final List<Mention> free;
  private final List<Candidate> choices = new ArrayList<>();

  private PartyChoices(SentenceTries in, FrameTry of) {
    this.in = in;
    this.of = of;
    this.free = free();
  }

  static List<Candidate> of(SentenceTries in, FrameTry of) {
    PartyChoices choices = new PartyChoices(in, of);
    choices.find();
    return choices.choices;
  }

  static boolean isCompany(Mention mention) {
    return mention.kind() == Mention.Kind.COMPANY || mention.kind() == Mention.Kind.REFERENCE;
  }

  static boolean mayBeParty(Mention mention) {
    return isCompany(mention) || mention.kind() == Mention.Kind.BODY;
  }

  private void find() {
    List<Filler> own = of.hit().fillers();
    if (!own.isEmpty()) {
      add("own", own);
    }
    if (of.frame().type().isMutual()) {
      addPartners(own);
    } else if (own.isEmpty()) {
      addNearest();
    } else {
      addMissing(own);
    }
  }

  /** Adds a choice in which a company takes part. */
  private void add(String way, List<Filler> fillers) {
    if (fillers.stream().anyMatch(f -> isCompany(f.mention()))) {
      choices.add(new Candidate(of, way, fillers));
    }
  }

  private void addPartners(List<Filler> own) {
    long partners =
        own.stream()
            .filter(f -> f.role() == Role.PARTY)
            .flatMap(f -> f.mention().names().stream())
            .distinct()
            .count();
    if (partners >= 2 || free.isEmpty()) {
      return;
    }
    List<Filler> more = new ArrayList<>(own);
    more.add(filler(Role.PARTY, free.get(0)));
    if (partners + free.get(0).names().size() < 2 && free.size() > 1) {
      more.add(filler(Role.PARTY, free.get(1)));
    }
    add("near", more);
  }

  private void addMissing(List<Filler> own) {
    List<Role> roles = sides(of.frame().type());
    for (Role role : free.isEmpty() ? List.<Role>of() : roles) {
      if (own.stream().noneMatch(f -> f.role() == role)) {
        List<Filler> more = new ArrayList<>(own);
        more.add(filler(role, free.get(0)));
        add("near-" + roles.indexOf(role), more);
      }
    }
  }

  private void addNearest() {
    Role one = sides(of.frame().type()).get(0);
    Role other = sides(of.frame().type()).get(1);
    if (free.size() > 1) {
      boolean inOrder = free.get(0).from() < free.get(1).from();
      Mention first = free.get(inOrder ? 0 : 1);
      Mention second = free.get(inOrder ? 1 : 0);
      add("order", List.of(filler(one, first), filler(other, second)));
      add("swap", List.of(filler(other, first), filler(one, second)));
    }
  }

  /** "creó una filial en México": where it is. */
  private boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.BODY
        && mention.from() > 0
        && in.grammar().locative().contains(in.sentence().token(mention.from() - 1).lower());
  }

  private static List<Role> sides(DealType type) {
    return type.roles().subList(0, 2);
  }

  private Filler filler(Role role, Mention mention) {
    return new Filler(role, mention, NEAR, place(mention));
  }

  /** "~after:to": on which side of the trigger, and after what preposition or in what case. */
  private String place(Mention mention) {
    String side = mention.to() <= of.hit().from() ? "~before:" : "~after:";
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - MARKER_REACH); i--) {
      Token token = in.sentence().token(i);
      if (token.pos() == Pos.ADP) {
        List<String> slots = in.grammar().slots(in.grammar().prepositionAt(in.sentence(), i));
        return side + (slots.isEmpty() ? token.lower() : slots.get(slots.size() - 1));
      }
      if (token.pos() != Pos.DET && token.pos() != Pos.ADJ && token.pos() != Pos.NOUN) {
        break;
      }
    }
    return side + (mention.marker() == null ? "bare" : mention.marker());
  }

  /** Companies that stand in no slot, nearest to the trigger first. */
  private List<Mention> free() {
    Set<String> known = new HashSet<>();
    of.hit().fillers().forEach(f -> known.addAll(f.mention().names()));
    List<Mention> nearest =
        in.mentions().stream()
            .filter(m -> mayBeParty(m) && !m.covers(of.hit().head()) && !isPlace(m))
            .sorted(Comparator.comparingInt(m -> Candidate.distance(of, m)))
            .toList();
    List<Mention> others = new ArrayList<>();
    for (Mention mention : nearest) {
      if (mention.names().stream().noneMatch(known::contains)) {
        known.addAll(mention.names());
        others.add(mention);
      }
    }
    return others;
  }
}
