package accordo.company.span;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.Set;
import java.util.regex.Pattern;

/** What the capital of a word says about its being a name, by language and place. */
public final class Capitals {
  private static final Set<String> AFTER_NAMES = Set.of(",", "e", "y", "et");

  /** "Háló24", "Háló24-nek": a word with a number, rather than a model's letters. */
  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\p{L}{3,}\\d{1,3}(-\\p{Ll}+)?");

  private final Language language;

  Capitals(Language language) {
    this.language = language;
  }

  static boolean startsName(Token token) {
    return Character.isDigit(token.form().charAt(0)) || token.hasCapital();
  }

  static boolean endsName(Token token) {
    String form = token.form();
    char last = form.charAt(form.length() - 1);
    return Character.isLetterOrDigit(form.charAt(0))
        && !form.equals("s")
        && last != '\''
        && last != '’';
  }

  /** A word at the start of a sentence that no dictionary has is a name. */
  boolean isNew(Token token) {
    return !language.has(Trait.CASE_ENDINGS)
        && (token.isUnknownWord() || hasInnerCapital(token.form()));
  }

  /** "BlackBerry": no other word has a capital after a small letter. */
  private static boolean hasInnerCapital(String form) {
    for (int i = 1; i + 1 < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** After quotation marks and dashes a capital says nothing. */
  static boolean startsClause(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    Token before = sentence.token(at - 1);
    return !before.isWord() && !before.form().equals(",") && !before.form().equals("(");
  }

  /** "SHIRTS – Macron will dress": an unknown word without an article right before its verb. */
  boolean acts(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return language.has(Trait.ARTICLES_MARK_NOUNS)
        && token.isUnknownWord()
        && at + 1 < sentence.size()
        && !sentence.token(at + 1).hasCapital()
        && isVerb(sentence.token(at + 1));
  }

  private static boolean isGermanWord(Token token) {
    return !token.isUnknownWord()
        || token.form().endsWith(".")
        || token.form().chars().anyMatch(Character::isDigit);
  }

  /** In Spanish words of the dictionary have no capitals but in names. */
  private boolean isWordOnly(Token token) {
    return !language.has(Trait.CAPITALS_MEAN_NAMES) && token.isContentWord();
  }

  /** A noun without an article before a verb is no noun, in Spanish: "Prisma estudia …". */
  boolean isBareSubject(Sentence sentence) {
    Token token = sentence.token(0);
    return language.has(Trait.CAPITALS_MEAN_NAMES)
        && !sentence.isHeadline()
        && sentence.size() > 1
        && !token.lower().endsWith("s")
        && !token.readings().isEmpty()
        && token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.NOUN)
        && isVerb(sentence.token(1));
  }

  /** German nouns bear capitals, but their compounds are known by their last part. */
  boolean isUnknown(Token token) {
    return token.nameTag() == NameTag.NONE
        && !token.lower().endsWith("-based")
        && token.isCapitalised()
        && token.form().length() > 2
        && (token.isWord() || isNumbered(token.form()))
        && (hasInnerCapital(token.form())
            || !(language.has(Trait.CAPITAL_NOUNS) ? isGermanWord(token) : isWordOnly(token)));
  }

  /** Whether the name is a word that a number ends. */
  public static boolean isNumbered(String form) {
    boolean may = Character.isDigit(form.charAt(form.length() - 1)) || form.indexOf('-') > 0;
    return may && NUMBERED.matcher(form).matches();
  }

  /** Where a capital says nothing; but "Orange has" is no fruit, which would want an article. */
  boolean isDoubtful(Sentence sentence, int at) {
    if (sentence.token(at).nameTag() != NameTag.NONE) {
      return false;
    }
    if (language.has(Trait.CAPITAL_NOUNS)) {
      return !BareNouns.isOne(sentence, at);
    }
    if (sentence.isHeadline()) {
      return true;
    }
    boolean start = at == 0 || startsClause(sentence, at);
    return start && (at + 1 == sentence.size() || !followsName(sentence, at + 1));
  }

  /**
   * In Romance languages no common noun starts a sentence bare, before a comma, "and" or a name.
   */
  private boolean followsName(Sentence sentence, int at) {
    Token next = sentence.token(at);
    return isVerb(next)
        || language.has(Trait.ARTICLES_MARK_NOUNS)
            && (AFTER_NAMES.contains(next.lower()) || next.hasCapital() && next.isUnknownWord());
  }

  private static boolean isVerb(Token token) {
    return token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && (token.pos() == Pos.VERB
            || token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.ADJECTIVE));
  }

  /** "Ford" in "Harrison Ford" is no company. */
  static boolean isInsidePerson(Sentence sentence, NameSpan span) {
    return isPerson(sentence, span.from())
        && isPerson(sentence, span.to() - 1)
        && (isPerson(sentence, span.from() - 1) || isPerson(sentence, span.to()));
  }

  private static boolean isPerson(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).nameTag() == NameTag.PER;
  }
}
