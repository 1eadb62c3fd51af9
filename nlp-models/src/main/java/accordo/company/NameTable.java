package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.text.Language;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups candidate names by their base form. */
final class NameTable {
  private static final int SURE_ENDING = 2;
  private static final int SHORTEST_BASE = 4;
  private static final Pattern OWNER = Pattern.compile("\\p{L}{4}[b-df-hj-np-tv-xz]é$");
  private static final Pattern LONG_IN_A = Pattern.compile("^[^ ]*\\p{L}{5}[mivktrdgs]án$");
  private static final String LONG_VOWELS = "óőúű";
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

  /** "der Deutschen Bank": German inflects the adjectives that names begin with. */
  private static final Pattern INFLECTED =
      Pattern.compile("^(\\p{Lu}\\p{L}*(?:eutsch|isch|einigt)e)[nr] (?=\\p{Lu})");

  private final Document document;
  private final CaseEndings endings;
  private final CompanyLexicon lexicon;
  private final Map<String, NameGroup> groups = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final SharedStems shared;

  NameTable(Document document, List<NameSpan> spans, CaseEndings endings, CompanyLexicon lexicon) {
    this.document = document;
    this.endings = endings;
    this.lexicon = lexicon;
    this.shared = new SharedStems(document, spans, endings);
    NameClues clues = new NameClues(document, lexicon);
    Enumerations rows = new Enumerations(document, lexicon, spans);
    Set<String> persons = NamedPersons.words(document, spans, lexicon);
    for (NameSpan span : spans) {
      known.add(NameForms.key(span.words(document)));
    }
    for (NameSpan span : spans) {
      String base = base(span);
      String key = NameForms.key(base);
      if (!key.isEmpty()) {
        NameGroup group = groups.computeIfAbsent(key, NameGroup::new);
        group.add(span, base);
        boolean person = persons.contains(key) || clues.isPerson(span);
        int company = clues.company(span);
        int row = rows.hasCompanyBeside(span) ? NameClues.WEAK : 0;
        group.addClues(Math.max(company, row), person ? 1 : 0);
        if (clues.isApposed(span)) {
          group.markApposed();
        }
        if (clues.isOther(span)) {
          group.markOther();
        }
      }
    }
  }

  Collection<NameGroup> groups() {
    return groups.values();
  }

  private String base(NameSpan span) {
    String words = INFLECTED.matcher(span.words(document)).replaceFirst("$1 ");
    NameTag tag = span.tag();
    String owner = firstPart(words);
    if (owner != null) {
      return owner;
    }
    String first = null;
    for (CaseEndings.Stem stem : endings.stems(words)) {
      String key = NameForms.key(stem.base());
      if (known.contains(key) || lexicon.isWellKnown(stem.base())) {
        return stem.base();
      }
      if (shared.has(stem.base(), words)) {
        return stem.base();
      }
      if (first == null
          && !isShort(words, stem)
          && (isSure(words, stem, tag) || isObject(span, stem))) {
        first = stem.base();
      }
    }
    return first == null ? words : first;
  }

  /** The well-known company of "Siemens-Managerin", or null. */
  private String firstPart(String words) {
    boolean compound = document.language() == Language.DE && !words.contains(" ");
    return compound ? CompoundNames.firm(words, lexicon) : null;
  }

  /** Without the base elsewhere in the article, only a long ending of a Hungarian name counts. */
  private boolean isSure(String words, CaseEndings.Stem stem, NameTag tag) {
    if (words.startsWith(stem.base() + "-")) {
      return true;
    }
    boolean longEnding = words.length() - stem.base().length() > SURE_ENDING;
    return document.language() == Language.HU
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

  /** "Könyvkuckót": no name ends so, unless it is an object. */
  private static boolean isLengthened(String words, CaseEndings.Stem stem) {
    return stem.grammaticalCase().equals("acc") && !words.startsWith(stem.base());
  }

  /** A single "-t" counts where the name follows a verb that wants an object: "vette a Geosolt". */
  private boolean isObject(NameSpan span, CaseEndings.Stem stem) {
    if (document.language() != Language.HU
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

  /**
   * "Capital" is no "Capi" in the instrumental, which would be "Capival"; nor "Orlen" "on Orl";
   * "-úra" ends words.
   */
  private static boolean isDoubtful(String words, CaseEndings.Stem stem, NameTag tag) {
    String ending = words.substring(Math.min(words.length(), stem.base().length()));
    char last = stem.base().charAt(stem.base().length() - 1);
    boolean doubled =
        ending.length() > 2 && "val vel".contains(ending)
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
