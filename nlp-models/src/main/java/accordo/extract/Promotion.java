package accordo.extract;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit;
import accordo.frame.FrameHit.Filler;
import accordo.frame.pack.Grammar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the names that deals show to be companies': those that a frame makes a party, on the word
 * of the tree, beside a company.
 */
final class Promotion {
  private static final double LEAST = 0.8;

  /** Nobody licenses or assigns to a town, even where its preposition is the recipient's. */
  private static final Set<Role> RECIPIENTS =
      EnumSet.of(
          Role.ACQUIRER,
          Role.INVESTEE,
          Role.LICENSEE,
          Role.LICENSOR,
          Role.ASSIGNEE,
          Role.ASSIGNOR,
          Role.DISTRIBUTOR,
          Role.MANUFACTURER,
          Role.PROVIDER);

  private final Grammar grammar;
  private final Set<String> names = new TreeSet<>();

  Promotion(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Names of candidates that have proved to be companies. */
  Set<String> names() {
    return names;
  }

  /** Takes the frames that a sentence shows when its candidates may fill roles. */
  void add(Sentence sentence, List<FrameHit> hits) {
    for (FrameHit hit : hits) {
      for (Filler filler : hit.fillers()) {
        if (isOpen(filler)
            && filler.weight() >= LEAST
            && (hit.frame().completes()
                || hasPartner(hit, filler)
                || hasArticle(sentence, filler.mention()))
            && (RECIPIENTS.contains(filler.role())
                || isRightAfterVerb(hit, filler.mention())
                || !isPlace(sentence, filler.mention()))
            && !isCountry(sentence, filler.mention())
            && !(isPlace(sentence, filler.mention()) && hasRival(hit, filler))
            && !isPerson(sentence, filler)) {
          names.addAll(filler.mention().names());
        }
      }
    }
  }

  private static boolean isOpen(Filler filler) {
    return filler.mention().kind() == Mention.Kind.CANDIDATE;
  }

  /** "a Leier": in Hungarian neither persons nor towns have an article. */
  private boolean hasArticle(Sentence sentence, Mention mention) {
    return grammar.hasCases()
        && mention.from() > 0
        && sentence.token(mention.from() - 1).pos() == Pos.DET
        && sentence.token(mention.from()).nameTag() != NameTag.LOC;
  }

  private static boolean hasPartner(FrameHit hit, Filler filler) {
    return hit.fillers().stream()
        .anyMatch(
            other ->
                other != filler
                    && !other.mention().names().equals(filler.mention().names())
                    && other.mention().kind() != Mention.Kind.PERSON
                    && (!isOpen(other) || other.weight() >= LEAST));
  }

  /** "cedió a X la venta en España": it is X that gets it. */
  private static boolean hasRival(FrameHit hit, Filler filler) {
    return hit.fillers().stream()
        .anyMatch(other -> other != filler && other.role() == filler.role() && !isOpen(other));
  }

  /** Persons sign and meet as well; what licenses and supplies is a company. */
  private static boolean isPerson(Sentence sentence, Filler filler) {
    Mention mention = filler.mention();
    return filler.role() == Role.PARTY
        && mention.to() - mention.from() > 1
        && sentence.token(mention.from()).nameTag() == NameTag.PER;
  }

  /** "au Congo": names of places with an article are those of countries. */
  private boolean isCountry(Sentence sentence, Mention mention) {
    int at = mention.from();
    return at > 1
        && sentence.token(at).nameTag() == NameTag.LOC
        && sentence.token(at - 1).pos() == Pos.DET
        && grammar.locative().contains(sentence.token(at - 2).lower());
  }

  /** "a vendu à X un lot de pylônes": where something happens is told after the object. */
  private static boolean isRightAfterVerb(FrameHit hit, Mention mention) {
    return hit.frame().trigger().verb() && mention.from() == hit.to() + 1;
  }

  /** A place may stand where a party could: "sold its plant at X". */
  private boolean isPlace(Sentence sentence, Mention mention) {
    if (sentence.token(mention.from()).nameTag() != NameTag.LOC || mention.from() == 0) {
      return false;
    }
    return grammar.locative().contains(sentence.token(mention.from() - 1).lower())
        || (mention.marker() != null && grammar.locative().contains(mention.marker()));
  }
}
