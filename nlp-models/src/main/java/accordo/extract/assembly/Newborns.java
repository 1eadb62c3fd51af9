package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a company that a deal brings forth, where other words than the deal's give it: "X
 * spins off its cables into a new company, Y", "X and Y found a venture. The new firm Z …".
 */
final class Newborns {
  private static final int FARTHEST = 4;
  private static final int LONGEST = 4;

  private static final Set<DealType> BEARING =
      EnumSet.of(DealType.JOINT_VENTURE, DealType.MERGER, DealType.SPIN_OFF);

  private static final Set<String> BETWEEN = Set.of(",", "„", "«", "»", "\"", "“", "‘", "(");

  private final Document document;
  private final Cast cast;

  /** What ends right before the name: "new company", "called". */
  private final TermSet before;

  /** What stands right after it: the Hungarian "nevű". */
  private final TermSet after;

  private final Set<String> determiners;

  Newborns(Document document, Cast cast, FactReaders facts) {
    this.document = document;
    this.cast = cast;
    this.before = facts.newborns().before();
    this.after = facts.newborns().after();
    this.determiners = facts.newborns().determiners();
  }

  /** The name for a draft that lacks it, from its trigger on. */
  Optional<Mention> of(DealDraft draft, int from) {
    if (!BEARING.contains(draft.type)
        || !draft.in(Role.NEW_ENTITY).isEmpty()
        || draft.companies().isEmpty()) {
      return Optional.empty();
    }
    List<Sentence> sentences = document.sentences();
    int last = Math.min(sentences.size() - 1, draft.sentence + FARTHEST);
    for (int i = draft.sentence; i <= last; i++) {
      Sentence sentence = sentences.get(i);
      int start = i == draft.sentence ? from : 0;
      Optional<Mention> found =
          cast.in(i).stream()
              .filter(m -> m.kind() == Mention.Kind.COMPANY && m.from() >= start)
              .filter(m -> m.names().stream().noneMatch(draft.companies()::contains))
              .filter(m -> isNewborn(sentence, m))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isNewborn(Sentence sentence, Mention name) {
    if (name.to() < sentence.size() && after.matchAt(sentence, name.to()) > 0) {
      return true;
    }
    int end = name.from();
    while (end > 0 && isBetween(sentence.token(end - 1))) {
      end--;
    }
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      if (i + before.matchAt(sentence, i) == end) {
        return true;
      }
    }
    return false;
  }

  private boolean isBetween(Token token) {
    return BETWEEN.contains(token.form()) || determiners.contains(token.lower());
  }
}
