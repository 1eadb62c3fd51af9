package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which company or person a passage is about when it says "the company" or "he". */
public final class Salience {
  private static final int FARTHEST = 8;
  private static final int CLEARLY_MORE = 1;
  private static final int IN_TITLE = 2;

  private final Document document;
  private final Cast cast;

  public Salience(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** The first company of the sentence before the token, else that of the nearest one before. */
  String companyBefore(Sentence sentence, int token) {
    return before(sentence, token, Mention.Kind.COMPANY, FARTHEST);
  }

  /** The company that the article is about where a position is named without employer; or null. */
  String employer(Sentence sentence, int token) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY) {
        counts.merge(mention.names().get(0), mention.sentence() == 0 ? IN_TITLE : 1, Integer::sum);
      }
    }
    String near = companyBefore(sentence, token);
    String best = near;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (best == null || count.getValue() > counts.get(best) + CLEARLY_MORE) {
        best = count.getKey();
      }
    }
    return best;
  }

  /** The first person of the nearest sentence before, or of this one; or null. */
  String personBefore(Sentence sentence, int token) {
    return before(sentence, token, Mention.Kind.PERSON, FARTHEST);
  }

  /** The first person of the nearest sentence that names one, not before the given sentence. */
  String personBetween(int first, Sentence sentence, int token) {
    int reach = sentence.index() - Math.max(first, sentence.index() - 2);
    return reach < 0 ? null : before(sentence, token, Mention.Kind.PERSON, reach);
  }

  /** The first company of the nearest sentence between the two, or null. */
  String companyBetween(int first, Sentence sentence) {
    int reach = Math.min(2, sentence.index() - first);
    return reach <= 0 ? null : before(sentence, 0, Mention.Kind.COMPANY, reach);
  }

  private String before(Sentence sentence, int token, Mention.Kind kind, int farthest) {
    for (Mention mention : cast.in(sentence.index())) {
      if (mention.kind() == kind && mention.to() <= token) {
        return mention.names().get(0);
      }
    }
    int last = Math.max(0, sentence.index() - farthest);
    for (int s = sentence.index() - 1; s >= last; s--) {
      for (Mention mention : cast.in(document.sentences().get(s).index())) {
        if (mention.kind() == kind) {
          return mention.names().get(0);
        }
      }
    }
    return null;
  }
}
