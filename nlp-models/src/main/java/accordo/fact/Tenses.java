package accordo.fact;

import accordo.annotate.Reading;
import accordo.annotate.Reading.Tense;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In which tense the verb over a trigger stands: English tags tell, elsewhere the dictionary. */
final class Tenses {
  /** Tags of English verb forms that tell by themselves that nothing is past. */
  private static final Set<String> NOT_PAST = Set.of("VB", "VBP", "VBZ", "VBG");

  /** Tags of English verb forms of the present. */
  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

  private final Set<String> pluperfect = new HashSet<>();
  private final boolean remotePreterite;
  private final boolean proDrop;

  Tenses(Language language, Grammar grammar) {
    String path = language.pack() + "status/pluperfect.txt";
    pluperfect.addAll(Resources.linesIfPresent(path));
    this.remotePreterite = grammar.remotePreterite();
    this.proDrop = grammar.proDrop();
  }

  /** Whether a tense is told that only old times have: the Italian "firmò". */
  boolean isLongPast(Sentence sentence, TriggerScope scope) {
    return remotePreterite && isRemote(sentence, scope);
  }

  boolean isPast(Sentence sentence, TriggerScope scope) {
    Token verb = scope.verb().orElse(null);
    if (verb == null) {
      return false;
    }
    if (isPastTag(verb)) {
      return auxiliaries(sentence, verb).stream().noneMatch(a -> a.tag().equals("MD"));
    }
    if (NOT_PAST.contains(verb.tag())) {
      return false;
    }
    List<Token> auxiliaries = auxiliaries(sentence, verb);
    boolean participle = has(verb, Tense.PAST) && !auxiliaries.isEmpty();
    return auxiliaries.stream().noneMatch(a -> has(a, Tense.FUTURE))
        && (participle || isOnly(verb, Tense.PAST));
  }

  private static String lemma(Token verb) {
    return verb.readings().stream()
        .filter(r -> r.kind() == Reading.Kind.VERB)
        .map(Reading::lemma)
        .findFirst()
        .orElse("");
  }

  /** Whether the verb is a plain present with a subject of its own, or one that is understood. */
  boolean isPresent(Sentence sentence, Token verb) {
    boolean finite =
        verb.is("acl:relcl")
            || proDrop && verb.is("root") && !verb.lower().equals(lemma(verb))
            || sentence.children(verb).stream().anyMatch(c -> c.is("nsubj"));
    return finite
        && auxiliaries(sentence, verb).isEmpty()
        && !isPastTag(verb)
        && verb.readings().stream()
            .filter(r -> r.kind() == Reading.Kind.VERB)
            .anyMatch(r -> r.tense() == Tense.OTHER);
  }

  /** "are sold by": a passive without any other auxiliary, in the present. */
  boolean isPresentPassive(Sentence sentence, Token verb) {
    List<Token> auxiliaries = auxiliaries(sentence, verb);
    return auxiliaries.size() == 1
        && auxiliaries.get(0).is("aux:pass")
        && (PRESENT.contains(auxiliaries.get(0).tag())
            || has(auxiliaries.get(0), Tense.OTHER) && !has(auxiliaries.get(0), Tense.PAST));
  }

  /** "firmerà", "sarà firmato": where the dictionary tells futures. */
  boolean isFuture(Sentence sentence, Token verb) {
    return isOnly(verb, Tense.FUTURE)
        || auxiliaries(sentence, verb).stream().anyMatch(a -> isOnly(a, Tense.FUTURE));
  }

  /** "has signed", which tells news, against "signed". */
  boolean isPerfect(Sentence sentence, TriggerScope scope) {
    return scope.verb().filter(v -> !auxiliaries(sentence, v).isEmpty()).isPresent();
  }

  /** "had signed", or the Italian "firmò": it happened before what the article tells. */
  boolean isRemote(Sentence sentence, TriggerScope scope) {
    Token verb = scope.verb().orElse(null);
    if (verb == null) {
      return false;
    }
    List<Token> auxiliaries = auxiliaries(sentence, verb);
    // "said it had sold" only shifts the tense of what is reported.
    boolean reported = verb.is("ccomp");
    return !reported && auxiliaries.stream().anyMatch(a -> pluperfect.contains(a.lower()))
        || remotePreterite && auxiliaries.isEmpty() && isOnly(verb, Tense.PAST);
  }

  private static List<Token> auxiliaries(Sentence sentence, Token verb) {
    List<Token> own = sentence.children(verb).stream().filter(c -> c.is("aux")).toList();
    boolean shared = own.isEmpty() && verb.is("conj") && !isPastTag(verb) && has(verb, Tense.PAST);
    return shared ? auxiliaries(sentence, sentence.token(verb.head())) : own;
  }

  private static boolean isPastTag(Token verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBN");
  }

  private static boolean has(Token token, Tense tense) {
    return token.readings().stream().anyMatch(r -> r.tense() == tense);
  }

  /** Whether all readings as a verb have the tense. */
  static boolean isOnly(Token token, Tense tense) {
    return has(token, tense)
        && token.readings().stream()
            .allMatch(r -> r.tense() == tense || r.kind() != Reading.Kind.VERB);
  }
}
