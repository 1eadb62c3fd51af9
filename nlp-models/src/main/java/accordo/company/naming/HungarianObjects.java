package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hungarian names that are objects, which a single "-t" shows where it may as well be the name's
 * last letter: in "vette a Geosolt" Geosol was bought, in "a Geosolt vett" Geosolt has bought.
 */
final class HungarianObjects {
  private static final int SURE_ENDING = 2;
  private static final int SHORTEST_BASE = 4;
  private static final Set<String> ARTICLES = Set.of("a", "az");
  private static final int MOST_MODIFIERS = 3;
  private static final int FARTHEST_OBJECT = 4;
  private static final Pattern OBJECT =
      Pattern.compile("^\\p{Ll}{2,}(get|atot|ságot|[dgklmnr][eoö]t|[gjklnrtz][áé]t|[aeái]it)$");
  private static final Set<String> PREFIXES =
      Set.of("meg", "fel", "el", "be", "ki", "át", "le", "össze", "vissza", "létre");
  private static final Pattern PAST = Pattern.compile("\\p{L}{2}t([ae]|[áé]k)$");
  private static final Pattern POSSESSED =
      Pattern.compile("\\p{Ll}{2}([aei]|[áéi]t|[aei]i?n[ae]k|[áéi]n[ae]k|[áéi]r[ae]|[áé]b[ae]n?)$");

  /** The definite conjugation of Hungarian. */
  private static final Pattern TRANSITIVE =
      Pattern.compile("\\p{L}{2}(t[ae]|[dgklnrt]j[ae]|i|n[áé]|t[áé]k|j[áé]k|ik)$");

  private final Document document;
  private final CompanyLexicon lexicon;

  HungarianObjects(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** A single "-t" counts where the name follows a verb that wants an object: "vette a Geosolt". */
  boolean has(NameSpan span, CaseEndings.Stem stem) {
    if (!document.has(Trait.CASE_ENDINGS)
        || !stem.grammaticalCase().equals("acc")
        || span.from() < 1
        || stem.base().length() < SHORTEST_BASE) {
      return false;
    }
    Sentence sentence = document.sentences().get(span.sentence());
    if (isBeforeVerb(sentence, span, stem)) {
      return true;
    }
    boolean known = lexicon.isWellKnown(span.words(document));
    if (!known && (isFronted(sentence, span) || isApposedObject(sentence, span))) {
      return true;
    }
    if (span.from() < 2) {
      return false;
    }
    int article = span.from() - 1;
    int first = Math.max(1, span.from() - MOST_MODIFIERS);
    while (article > first && !ARTICLES.contains(sentence.token(article).lower())) {
      article--;
    }
    if (!ARTICLES.contains(sentence.token(article).lower()) || ownsNext(sentence, span.to())) {
      return false;
    }
    boolean prefixed = article > 1 && PREFIXES.contains(sentence.token(article - 1).lower());
    int verb = article - (prefixed ? 2 : 1);
    return verb >= 0
        && !sentence.token(verb).hasCapital()
        && TRANSITIVE.matcher(sentence.token(verb).lower()).find()
        && (namesSubject(sentence, verb) || verb > 1 && isLast(sentence, span.to()))
        && !lexicon.isWellKnown(span.words(document));
  }

  /** "A Geosolt 2014-ben a Mol vette meg": another name stands right before the verb. */
  private static boolean isFronted(Sentence sentence, NameSpan span) {
    if (span.from() != 1 || ownsNext(sentence, span.to())) {
      return false;
    }
    for (int i = span.to(); i + 2 < sentence.size(); i++) {
      boolean subject =
          ARTICLES.contains(sentence.token(i).form())
              && sentence.token(i + 1).hasCapital()
              && !sentence.token(i + 2).hasCapital()
              && TRANSITIVE.matcher(sentence.token(i + 2).lower()).find();
      if (subject) {
        return true;
      }
      if (sentence.token(i).form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "közös céget alapítottak, a Geosolt": the name says what the object is called. */
  private static boolean isApposedObject(Sentence sentence, NameSpan span) {
    int comma = span.from() - 2;
    boolean apposed =
        comma > 2
            && ARTICLES.contains(sentence.token(comma + 1).form())
            && sentence.token(comma).form().equals(",")
            && span.to() < sentence.size()
            && ".,;".contains(sentence.token(span.to()).form());
    for (int i = comma - 1; apposed && i >= Math.max(0, comma - FARTHEST_OBJECT); i--) {
      if (OBJECT.matcher(sentence.token(i).form()).find()) {
        return true;
      }
    }
    return false;
  }

  /** "a Romexterra Leasinget vette meg": a long ending, and a verb that wants an object. */
  private boolean isBeforeVerb(Sentence sentence, NameSpan span, CaseEndings.Stem stem) {
    String words = span.words(document);
    return words.length() - stem.base().length() >= SURE_ENDING
        && span.to() < sentence.size()
        && PAST.matcher(sentence.token(span.to()).lower()).find()
        && !sentence.token(span.to()).hasCapital()
        && !lexicon.isWellKnown(words);
  }

  /** "gyártja a Renault motorjait": the name is an owner, not the object itself. */
  private static boolean ownsNext(Sentence sentence, int next) {
    return next < sentence.size() && POSSESSED.matcher(sentence.token(next).lower()).find();
  }

  private static boolean isLast(Sentence sentence, int end) {
    return sentence.tokens().subList(end, sentence.size()).stream()
        .allMatch(t -> t.nameTag() == NameTag.NONE);
  }

  /** Whether another name stands before the verb, so that the one behind is no subject. */
  private boolean namesSubject(Sentence sentence, int verb) {
    return sentence.tokens().subList(0, verb).stream()
        .anyMatch(t -> t.nameTag() != NameTag.NONE && !t.lower().endsWith("t"));
  }
}
