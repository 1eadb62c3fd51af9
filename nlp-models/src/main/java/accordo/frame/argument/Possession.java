package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who owns what, where the owner bears no ending and the owned noun does: "a Nokia 500
 * szabadalmát".
 */
final class Possession {
  private static final int FARTHEST = 8;
  private static final int LONGEST_ENDING = 4;
  private static final int LEAST_OF_OTHERS = 3;
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "valamennyi",
          "összes",
          "minden",
          "mintegy",
          "körülbelül",
          "nagyjából",
          "csaknem",
          "több",
          "mint",
          "legalább",
          "egyik",
          "legfeljebb",
          "közel",
          "néhány",
          "saját");
  private static final String DATIVE = "dat";
  private static final String ACCUSATIVE = "acc";

  private static final Pattern SHORT_BEFORE_ENDING = Pattern.compile("[aeoö][rb][ae]$");

  /** Adjectives of places, which no definite verb ends like. */
  private static final Pattern PLACE =
      Pattern.compile("(ceni|geni|deni|heni|peni|[aáoóuú]\\p{L}{1,3}i|esti|helyi|földi|falvi)$");

  /** Number words, which taggers take for verbs: "tizenegy szabadalmát". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(tizen|huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|száz|ezer)"
              + "(egy|kettő|három|négy|öt|hat|hét|nyolc|kilenc)$");

  private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2}([óő]|[^aeiou]t|tt)$");

  /** How a verb ends whose object is definite, as what somebody owns always is. */
  private static final Pattern DEFINITE =
      Pattern.compile("(t[ae]|j[ae]|[aeiá]|né|t[áé]k|[jn][áé]k|ik|j[uü]k|ni|v[ae]|[óő]|[oöe]tt)$");

  /**
   * A possessed noun.
   *
   * @param noun its token
   * @param grammaticalCase its case
   * @param chained whether it was reached through another possessed noun
   */
  record Possessed(int noun, String grammaticalCase, boolean chained) {}

  private final Sentence sentence;
  private final Grammar grammar;
  private final TriggerHit hit;

  Possession(Sentence sentence, Grammar grammar, TriggerHit hit) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.hit = hit;
  }

  /** What the noun phrase that ends before the token possesses, or null. */
  Possessed after(int end) {
    return after(end, false);
  }

  private Possessed after(int end, boolean chained) {
    for (int i = end; i < Math.min(sentence.size(), end + FARTHEST); i++) {
      Token token = sentence.token(i);
      boolean verb = hit.frame().trigger().verb() && i >= hit.from() && i < hit.to();
      if (verb || !mayStandBetween(token) && !isAttribute(token)) {
        return null;
      }
      String ownCase = isTrigger(i) ? triggerCase(token) : possessedCase(token);
      if (ACCUSATIVE.equals(ownCase) && hasIndefiniteVerb()) {
        return null;
      }
      if (ownCase != null) {
        Possessed next = ownCase.equals(DATIVE) || ownCase.equals("nom") ? next(i) : null;
        return next == null ? new Possessed(i, ownCase, chained) : next;
      }
      if (token.pos() == Pos.NOUN && isInflected(token) && !isOfParticiple(i + 1)) {
        return null;
      }
    }
    return null;
  }

  /** "a Mol telefonokra kiírt tendere": what a participle governs stands inside the phrase. */
  private boolean isOfParticiple(int next) {
    return next + 1 < sentence.size()
        && sentence.token(next).pos() == Pos.ADJ
        && PARTICIPLE.matcher(sentence.token(next).lower()).find()
        && sentence.token(next + 1).isWord();
  }

  private boolean isTrigger(int token) {
    return token >= hit.from() && token < hit.to();
  }

  /** The frame lists "importőre" for what is owned, though it may end in a case as well. */
  private String triggerCase(Token token) {
    String found = possessedCase(token);
    return found == null ? grammar.possessed().get(lastLetter(token)) : found;
  }

  private static String lastLetter(Token token) {
    return token.lower().substring(token.lower().length() - 1);
  }

  /** "turbinát rendelt" is no "turbináját rendelte", though the endings are one. */
  private boolean hasIndefiniteVerb() {
    return hit.frame().trigger().verb()
        && !DEFINITE.matcher(sentence.token(hit.head()).lower()).find();
  }

  private Possessed next(int noun) {
    return after(noun + 1, true);
  }

  /** "debreceni", which taggers take for a verb: the trigger is the clause's verb. */
  private boolean isAttribute(Token token) {
    int next = token.index() + 1;
    return token.pos() == Pos.VERB
            && hit.frame().trigger().verb()
            && token.lower().endsWith("i")
            && !token.lower().endsWith("ni")
            && next < sentence.size()
            && sentence.token(next).pos() == Pos.NOUN
        || token.pos() == Pos.VERB
            && (PLACE.matcher(token.lower()).find() || NUMBER.matcher(token.lower()).find());
  }

  private boolean mayStandBetween(Token token) {
    String word = token.lower();
    if (QUANTIFIERS.contains(word)) {
      return true;
    }
    if (grammar.markers().containsKey(word)) {
      // "a Mercator Agrokor általi felvásárlása": the attribute of another, inside the phrase.
      return word.endsWith("i");
    }
    return switch (token.pos()) {
      case ADJ, NUM, NOUN, PROPN -> true;
      case CONJ -> token.lower().equals("és");
      case OTHER -> token.form().equals("%");
      default -> false;
    };
  }

  /** The case of a possessed noun, by its longest ending, or null. */
  private String possessedCase(Token token) {
    if (token.isCapitalised()) {
      return null;
    }
    // The tagger takes some long forms for adjectives.
    int least = token.pos() == Pos.NOUN || token.pos() == Pos.PROPN ? 1 : LEAST_OF_OTHERS;
    String word = token.lower();
    if (grammar.unpossessed().stream().anyMatch(stem -> isFormOf(stem, word))) {
      return null;
    }
    for (int n = Math.min(6, word.length() - 2); n >= least; n--) {
      String found = grammar.possessed().get(word.substring(word.length() - n));
      if (found != null) {
        // "gépre" stands in a case, "gépe" is owned.
        return n == 1 && isInflected(token) ? null : found;
      }
    }
    return null;
  }

  private static boolean isFormOf(String stem, String word) {
    return word.startsWith(stem) && word.length() <= stem.length() + LONGEST_ENDING;
  }

  /** A short vowel before the ending tells that it is none: "kefére", but "partnere". */
  private boolean isInflected(Token token) {
    String word = token.lower();
    return grammar.inflected().stream().anyMatch(word::endsWith)
        && !grammar.uninflected().contains(word)
        && !SHORT_BEFORE_ENDING.matcher(word).find();
  }
}
