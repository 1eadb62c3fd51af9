package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.Optional;

/**
 * Whose people answer in an interview: the one named with the guest before the first question, as
 * in "We met Ann Lee, the founder of Kestrel", rather than whoever is named first.
 */
final class Interviews {
  /**
   * "Ann Lee, who has been the chief executive of Skylark": who is farther off is somebody else.
   */
  private static final int FARTHEST_EMPLOYER = 9;

  private Interviews() {}

  /** The guest's company; empty where nothing introduces a guest. */
  static Optional<Mention> guest(Document document, Cast cast) {
    Mention latest = null;
    Mention guests = null;
    boolean sure = false;
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraph() > 0 && isQuestion(sentence)) {
        break;
      }
      Mention person = person(cast, sentence);
      Mention here = person == null ? null : nearest(cast, sentence, person);
      boolean better = here != null || person != null && !sure;
      if (better) {
        Mention told = latest == null ? last(cast, sentence, null) : latest;
        guests = here == null ? told : here;
        sure |= here != null;
      }
      latest = last(cast, sentence, latest);
    }
    return Optional.ofNullable(guests);
  }

  static boolean isQuestion(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  private static Mention person(Cast cast, Sentence sentence) {
    return cast.in(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .findFirst()
        .orElse(null);
  }

  private static Mention nearest(Cast cast, Sentence sentence, Mention person) {
    Mention nearest = null;
    for (Mention mention : cast.in(sentence.index())) {
      boolean company =
          mention.kind() == Mention.Kind.COMPANY && gap(mention, person) <= FARTHEST_EMPLOYER;
      if (company && (nearest == null || gap(mention, person) < gap(nearest, person))) {
        nearest = mention;
      }
    }
    return nearest;
  }

  private static int gap(Mention one, Mention other) {
    return Math.max(one.from() - other.to(), other.from() - one.to());
  }

  private static Mention last(Cast cast, Sentence sentence, Mention before) {
    return cast.in(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.COMPANY)
        .reduce(before, (earlier, later) -> later);
  }
}
