package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameJoiners;
import accordo.text.Trait;

/** Cuts from an organisation's span what is not its name: "Automaker GM", "X of Kuwait". */
public final class NameTrimmer {
  private final Document document;
  private final NameStarts starts;
  private final NameEnds ends;
  private final GermanStarts german;

  public NameTrimmer(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.starts = new NameStarts(document, lexicon);
    this.ends = new NameEnds(document, lexicon);
    this.german = new GermanStarts(lexicon);
  }

  public NameSpan trim(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    int from = starts.of(sentence, span);
    int to = ends.of(sentence, span, from);
    return new NameSpan(span.sentence(), from, to, tag(sentence, span, from));
  }

  /** Only firms are "Bergen-based". */
  private static NameTag tag(Sentence sentence, NameSpan span, int from) {
    boolean described = from > span.from() && NameJoiners.isAttribute(sentence.token(from - 1));
    return described ? NameTag.ORG : span.tag();
  }

  /** "Delft-based" alone is no name. */
  public boolean isAttribute(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.size() == 1
        && (NameJoiners.isAttribute(sentence.token(span.from()))
            || CountedNouns.end(sentence, span.from(), span.to()) == span.from()
            || document.has(Trait.PLACE_ADJECTIVES) && german.isTownspeople(sentence, span.from())
            || starts.isCapitalisedByCountry(sentence, span.from()));
  }
}
