package accordo.company.naming;

import accordo.company.lexicon.CaseEndings;
import java.util.regex.Pattern;

/**
 * Short Hungarian endings that no name has by itself: "Kate Farmsba", "Pharmára", "Poliplastot".
 */
final class SureEndings {
  private static final Pattern INTO = Pattern.compile("[b-df-hj-np-tv-xzóőúűi]b[ae]$");
  private static final Pattern ONTO = Pattern.compile("[hjlmnqswxzóőű]r[ae]$");
  private static final Pattern WITH = Pattern.compile("\\p{L}{4}[aeoáéóőúű]v[ae]l$");
  private static final Pattern LENGTHENED = Pattern.compile("\\p{L}{2}(áb|éb|ár|ér)[ae]$");
  private static final Pattern OBJECT = Pattern.compile("([b-df-hj-np-tv-z])(?!\\1)[kpst][oö]t$");

  private SureEndings() {}

  /** Whether the words end as no name does but in the case of the stem. */
  static boolean is(String words, CaseEndings.Stem stem) {
    return switch (stem.grammaticalCase()) {
      case "ill" -> INTO.matcher(words).find() || isLengthened(words, stem);
      case "sub" -> ONTO.matcher(words).find() || isLengthened(words, stem);
      case "ins" -> WITH.matcher(words).find();
      case "acc" -> OBJECT.matcher(words).find();
      default -> false;
    };
  }

  /** "Pharmára" is of "Pharma", as "Nokiába" is of "Nokia". */
  private static boolean isLengthened(String words, CaseEndings.Stem stem) {
    return LENGTHENED.matcher(words).find() && !words.startsWith(stem.base());
  }
}
