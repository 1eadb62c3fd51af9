package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts what the tagger runs together in Hungarian, where only names have capitals and a case ends a
 * name: "Nyomda füzetein Disney" is a printer and another name, "Champion Szikszón" a firm in a
 * town.
 */
final class HungarianRuns {
  private static final Pattern SMALL =
      Pattern.compile("\\p{Ll}{3,}([aáeéi]n|t|b[ae]n?|r[ae]|n[ae]k|v[ae]l)");
  private static final Pattern DATE = Pattern.compile("\\d+-\\p{Ll}+");
  private static final Set<String> NAMED = Set.of("néven", "név", "márkanéven", "márkanév");
  private static final Pattern NUMBER = Pattern.compile("\\d+(-\\p{L}+)?");
  private static final Set<String> JOINERS =
      Set.of("und", "and", "the", "for", "del", "von", "van");
  private static final Pattern PLACED =
      Pattern.compile("\\p{L}{3}([aáeéióőuúű]n|[aeoö]n|b[ae]n|b[óő]l|t[óő]l|h[eoö]z|n[áé]l)$");

  private final Document document;
  private final CompanyLexicon lexicon;

  HungarianRuns(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  List<NameSpan> cut(List<NameSpan> spans) {
    List<NameSpan> cut = new ArrayList<>();
    for (NameSpan span : spans) {
      boolean whole =
          span.size() == 1
              || span.tag() == NameTag.PER
              || lexicon.isWellKnown(span.words(document));
      if (whole) {
        cut.add(span);
      } else {
        addParts(span, cut);
      }
    }
    return cut;
  }

  private void addParts(NameSpan span, List<NameSpan> parts) {
    Sentence sentence = document.sentences().get(span.sentence());
    int from = span.from();
    for (int i = span.from() + 1; i < span.to(); i++) {
      if (isBetween(sentence, i, span) || isCount(sentence, i, span)) {
        add(span, from, i, parts);
        from = i + 1;
      } else if (i == span.to() - 1 && (isTown(sentence.token(i)) || isGiven(sentence, span))) {
        add(span, from, i, parts);
        from = i;
      }
    }
    add(span, from, span.to(), parts);
  }

  /** "A Shell és az Equinor Adura néven": what is called so stands before its name. */
  private boolean isGiven(Sentence sentence, NameSpan span) {
    NameSpan first = new NameSpan(span.sentence(), span.from(), span.to() - 1, span.tag());
    return span.to() < sentence.size()
        && NAMED.contains(sentence.token(span.to()).lower())
        && (lexicon.isWellKnown(first.words(document))
            || lexicon.isWellKnown(sentence.token(span.to() - 1).form()));
  }

  private static void add(NameSpan span, int from, int to, List<NameSpan> parts) {
    if (from < to) {
      parts.add(new NameSpan(span.sentence(), from, to, span.tag()));
    }
  }

  /** A small word that parts two names: an article of one, or in a case. */
  private boolean isBetween(Sentence sentence, int at, NameSpan span) {
    String form = sentence.token(at).form();
    return at + 1 < span.to()
        && sentence.token(at + 1).hasCapital()
        && !JOINERS.contains(form)
        && (lexicon.firmArticles().isBeforeNames(form)
            || SMALL.matcher(form).matches()
            || DATE.matcher(form).matches());
  }

  /** "Országos Mentőszolgálat 150 új": a number at the end counts what follows. */
  private static boolean isCount(Sentence sentence, int at, NameSpan span) {
    return at == span.to() - 1
        && NUMBER.matcher(sentence.token(at).form()).matches()
        && at + 1 < sentence.size()
        && sentence.token(at + 1).isWord();
  }

  private boolean isTown(Token token) {
    String form = token.form();
    if (!PLACED.matcher(token.lower()).find()) {
      return false;
    }
    for (int n = 1; n <= 3 && n < form.length() - 2; n++) {
      if (isPlace(form.substring(0, form.length() - n))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(String base) {
    return lexicon.isPlace(base)
        || base.endsWith("á") && lexicon.isPlace(base.substring(0, base.length() - 1) + "a")
        || base.endsWith("é") && lexicon.isPlace(base.substring(0, base.length() - 1) + "e");
  }
}
