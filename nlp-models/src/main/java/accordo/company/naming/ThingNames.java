package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import accordo.company.span.UnknownNames;
import java.util.regex.Pattern;

/**
 * Names of things that taggers take for firms': codes of letters and digits ("A350", "PB-117"), and
 * what a noun for things follows ("the Java language").
 */
final class ThingNames {
  private static final Pattern CODE =
      Pattern.compile("\\p{Lu}{1,4}-?\\d+\\p{L}?|\\d{3} \\p{Lu}\\p{Ll}+");

  private ThingNames() {}

  /** Whether all that the text says of a name is that it is a thing's. */
  static boolean isThing(Document document, NameGroup group, CompanyLexicon lexicon) {
    return group.companyClues() == 0
        && (group.count(NameTag.ORG) < 2 && CODE.matcher(group.name()).matches()
            || group.spans().stream()
                .allMatch(span -> UnknownNames.isThing(document, span, lexicon))
            || group.spans().stream().allMatch(span -> isBeforeNoun(document, span, lexicon)));
  }

  private static boolean isBeforeNoun(Document document, NameSpan span, CompanyLexicon lexicon) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.to() < sentence.size()
        && (span.tag() != NameTag.ORG || span.size() == 1)
        && lexicon.thingNouns().matchAt(sentence, span.to()) > 0;
  }
}
