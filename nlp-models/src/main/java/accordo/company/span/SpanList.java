package accordo.company.span;

import accordo.annotate.NameTag;
import java.util.ArrayList;
import java.util.List;

/** The spans found so far; what knows a whole name replaces what knows part of it. */
final class SpanList {
  private static final int FULL_NAME = 2;

  private final List<NameSpan> spans = new ArrayList<>();

  List<NameSpan> all() {
    return spans;
  }

  void add(NameSpan span) {
    spans.add(span);
  }

  /** Adds the span unless another has some of its words. */
  void addIfNew(NameSpan span) {
    if (spans.stream().noneMatch(span::overlaps)) {
      spans.add(span);
    }
  }

  /** The same, but knows better than the tagger what kind of name a span is. */
  boolean addWhole(NameSpan span) {
    spans.removeIf(s -> s.overlaps(span) && s.size() == span.size() && s.from() == span.from());
    return addIfFree(span);
  }

  /**
   * Replaces what the tagger found only in part; leaves longer organisations alone. True when the
   * span is now there.
   */
  boolean addIfFree(NameSpan span) {
    List<NameSpan> rivals = spans.stream().filter(s -> s.overlaps(span)).toList();
    for (NameSpan rival : rivals) {
      boolean inside = rival.from() >= span.from() && rival.to() <= span.to();
      if (inside && rival.size() == span.size()) {
        return true;
      }
      if (rival.tag() == NameTag.ORG && !inside) {
        return false;
      }
    }
    spans.removeAll(rivals);
    spans.add(span);
    rivals.stream().filter(r -> r.to() - span.to() >= FULL_NAME).forEach(r -> addRest(r, span));
    return true;
  }

  /** "de Vueling Javier Sánchez": in some languages a person follows his employer. */
  private void addRest(NameSpan rival, NameSpan span) {
    if (rival.tag() == NameTag.PER) {
      spans.add(new NameSpan(rival.sentence(), span.to(), rival.to(), rival.tag()));
    }
  }
}
