package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which of the companies named before a description suits it best. */
final class BestSuited {
  private BestSuited() {}

  /**
   * The companies of the highest score, in the order in which they were named last.
   *
   * @param at the token that begins the description
   * @param least lower scores do not count
   */
  static List<String> of(
      Document document,
      Sentence sentence,
      int at,
      Cast cast,
      int least,
      ToIntFunction<String> score) {
    Focus focus = cast.focus(document);
    List<String> best = new ArrayList<>();
    int most = least;
    for (Mention mention : cast.mentions()) {
      boolean elsewhere =
          focus.isDigest(sentence)
              && document.sentences().get(mention.sentence()).paragraph() != sentence.paragraph();
      if (mention.kind() == Mention.Kind.COMPANY && isBefore(mention, sentence, at) && !elsewhere) {
        String name = mention.names().get(0);
        int suits = score.applyAsInt(name);
        if (suits > most) {
          best.clear();
        }
        if (suits >= most) {
          most = suits;
          best.remove(name);
          best.add(name);
        }
      }
    }
    return best;
  }

  /** Whether a name stands before a token, and not as another part of the same clause. */
  static boolean isBefore(Mention mention, Sentence sentence, int at) {
    return mention.sentence() < sentence.index()
        || mention.sentence() == sentence.index()
            && mention.to() <= at
            && !Exclusions.isSameClause(sentence, mention.to(), at);
  }
}
