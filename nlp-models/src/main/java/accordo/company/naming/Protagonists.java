package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.text.Language;
import java.util.Set;

/** Unknown names that the title has and the text takes up again: whom an article is about. */
final class Protagonists {
  /** Languages in whose headlines hardly any word but a name has a capital. */
  private static final Set<Language> CAPITALS_TELL = Set.of(Language.IT, Language.FR);

  private final Document document;

  Protagonists(Document document) {
    this.document = document;
  }

  boolean has(NameGroup group) {
    Sentence title = document.sentences().get(0);
    return title.isHeadline()
        && (group.spans().stream().anyMatch(s -> s.sentence() == 0)
                && group.spans().stream().anyMatch(s -> s.sentence() > 0)
            || CAPITALS_TELL.contains(document.language())
                && group.keyWords().length > 1
                && isTakenUp(group.name(), title.span().end()));
  }

  /** The tagger may cut a name of two words that the title has and the text repeats. */
  private boolean isTakenUp(String name, int titleEnd) {
    int first = document.text().indexOf(name);
    return first >= 0 && first < titleEnd && document.text().indexOf(name, titleEnd) > 0;
  }
}
