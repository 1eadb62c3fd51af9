package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.text.Trait;

/** Unknown names that the title has and the text takes up again: whom an article is about. */
final class Protagonists {
  private final Document document;

  Protagonists(Document document) {
    this.document = document;
  }

  boolean has(NameGroup group) {
    Sentence title = document.sentences().get(0);
    return title.isHeadline()
        && (group.spans().stream().anyMatch(s -> s.sentence() == 0)
                && group.spans().stream().anyMatch(s -> s.sentence() > 0)
            || document.has(Trait.SENTENCE_CASE_HEADLINES)
                && group.keyWords().length > 1
                && isTakenUp(group.name(), title.span().end()));
  }

  /** The tagger may cut a name of two words that the title has and the text repeats. */
  private boolean isTakenUp(String name, int titleEnd) {
    int first = document.text().indexOf(name);
    return first >= 0 && first < titleEnd && document.text().indexOf(name, titleEnd) > 0;
  }
}
