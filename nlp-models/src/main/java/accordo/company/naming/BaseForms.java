package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import accordo.company.span.CompoundNames;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Base forms of the names of an article: "Geosol" of "a Geosolnak", "Deutsche Bank" of "der
 * Deutschen Bank". A base counts that the article or the lists know; of others only what an ending
 * surely shows.
 */
final class BaseForms {
  private static final int SURE_ENDING = 2;
  private static final int SHORTEST_BASE = 4;
  private static final Pattern OWNER = Pattern.compile("\\p{L}{4}[b-df-hj-np-tv-xz]é$");
  private static final Pattern LONG_IN_A = Pattern.compile("^[^ ]*\\p{L}{5}[mivktrdgs]án$");

  /** Instrumentals that double what is heard, not what is written: "Knoxszal", "Nashsel". */
  private static final Pattern SOUNDED = Pattern.compile("(xsz|yj|shs|czc)[ae]l$");

  private static final String LONG_VOWELS = "óőúű";

  /** "der Deutschen Bank": German inflects the adjectives that names begin with. */
  private static final Pattern INFLECTED =
      Pattern.compile("^(\\p{Lu}\\p{L}*(?:eutsch|isch|einigt)e)[nr] (?=\\p{Lu})");

  private final Document document;
  private final CaseEndings endings;
  private final CompanyLexicon lexicon;
  private final Set<String> known = new HashSet<>();
  private final SharedStems shared;
  private final HungarianObjects objects;

  BaseForms(Document document, List<NameSpan> spans, CaseEndings endings, CompanyLexicon lexicon) {
    this.document = document;
    this.endings = endings;
    this.lexicon = lexicon;
    this.shared = new SharedStems(document, spans, endings);
    this.objects = new HungarianObjects(document, lexicon);
    for (NameSpan span : spans) {
      known.add(NameForms.key(span.words(document)));
    }
  }

  /** The base form that a name's words most probably have. */
  String of(NameSpan span) {
    String words = INFLECTED.matcher(span.words(document)).replaceFirst("$1 ");
    NameTag tag = span.tag();
    String owner = firstPart(words);
    if (owner != null) {
      return owner;
    }
    String first = null;
    for (CaseEndings.Stem stem : endings.stems(words)) {
      String key = NameForms.key(stem.base());
      if (!known.contains(key) && isFirmOn(span, stem)) {
        continue;
      }
      if (known.contains(key) || lexicon.isWellKnown(stem.base())) {
        return stem.base();
      }
      if (shared.has(stem.base(), words)) {
        return stem.base();
      }
      if (first == null
          && !isShort(words, stem)
          && (isSure(words, stem, tag) || objects.has(span, stem))) {
        first = stem.base();
      }
    }
    return first == null ? words : first;
  }

  /** The well-known company of "Siemens-Managerin", or null. */
  private String firstPart(String words) {
    boolean compound = document.has(Trait.COMPOUND_NOUNS) && !words.contains(" ");
    return compound ? CompoundNames.firm(words, lexicon) : null;
  }

  /** "a Triton", "a győri Triton": towns bear neither, and few speak of what is on a firm. */
  private boolean isFirmOn(NameSpan span, CaseEndings.Stem stem) {
    if (!stem.grammaticalCase().equals("sup") || span.from() == 0 || span.size() > 1) {
      return false;
    }
    Token before = document.sentences().get(span.sentence()).token(span.from() - 1);
    return before.lower().equals("a")
        || before.lower().equals("az")
        || before.lower().endsWith("i") && before.pos() == Pos.ADJ;
  }

  /** Without the base elsewhere in the article, only a long ending of a Hungarian name counts. */
  private boolean isSure(String words, CaseEndings.Stem stem, NameTag tag) {
    if (words.startsWith(stem.base() + "-")) {
      return true;
    }
    if (document.has(Trait.CASE_ENDINGS)
        && SureEndings.is(words, stem)
        && stem.base().length() >= SHORTEST_BASE
        && !lexicon.isWellKnown(words)) {
      return true;
    }
    boolean longEnding = words.length() - stem.base().length() > SURE_ENDING;
    return document.has(Trait.CASE_ENDINGS)
        && (longEnding || tag == NameTag.ORG || tag == NameTag.LOC || isLengthened(words, stem))
        && !stem.grammaticalCase().equals("adj")
        && !lexicon.isWellKnown(words)
        && (words.length() - stem.base().length() >= SURE_ENDING
            || !words.startsWith(stem.base())
            || stem.grammaticalCase().equals("poss") && OWNER.matcher(words).find()
            || LONG_VOWELS.indexOf(stem.base().charAt(stem.base().length() - 1)) >= 0)
        && stem.base().length() >= SHORTEST_BASE
        && !lexicon.isPlace(words.substring(words.lastIndexOf(' ') + 1))
        && !isDoubtful(words, stem, tag);
  }

  /** "Hajdú-Bét": what would be left behind a hyphen is no name. */
  private static boolean isShort(String words, CaseEndings.Stem stem) {
    int hyphen = words.lastIndexOf('-');
    return hyphen > 0
        && stem.base().length() > hyphen
        && stem.base().length() - hyphen <= SHORTEST_BASE;
  }

  /** "Almabódót": no name ends so, unless it is an object. */
  private static boolean isLengthened(String words, CaseEndings.Stem stem) {
    return stem.grammaticalCase().equals("acc") && !words.startsWith(stem.base());
  }

  /**
   * "Capital" is no "Capi" in the instrumental, which would be "Capival"; nor "Orlen" "on Orl";
   * "-úra" ends words.
   */
  private static boolean isDoubtful(String words, CaseEndings.Stem stem, NameTag tag) {
    String ending = words.substring(Math.min(words.length(), stem.base().length()));
    boolean foreign = SOUNDED.matcher(words).find();
    char last = stem.base().charAt(stem.base().length() - 1);
    boolean doubled =
        foreign
            || ending.length() > 2 && "val vel".contains(ending)
            || ending.charAt(0) == last
            || ending.length() == 2 && stem.base().endsWith(String.valueOf(last).repeat(2));
    return switch (stem.grammaticalCase()) {
      case "ins" -> tag == NameTag.LOC || !doubled;
      case "sup" -> tag != NameTag.LOC && !words.endsWith("én") && !LONG_IN_A.matcher(words).find();
      case "acc" -> ending.matches("[aeo]t");
      case "sub" -> last == 'ú';
      default -> false;
    };
  }
}
