package accordo.frame.clause;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.pack.Grammar;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Subjects that parsers misplace: names before the verb that they hang on an adverbial, subjects
 * after a verb whose object stands before it, objects after a verb that has no subject; and the
 * pronouns of relative clauses that parsers give up.
 */
final class StraySubjects {
  private static final int FARTHEST = 4;
  private static final Pattern NOT_FINITE = Pattern.compile(".+(re|r[sln][aeio]|ndo(si|l[aeio])?)");
  private static final Pattern PRETERITE = Pattern.compile(".+([òì]|rono)");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;

  StraySubjects(Sentence sentence, Grammar grammar, Mentions mentions) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
  }

  /** "A suggello del patto Lvmh entrerà": the bare name right before a finite verb, or null. */
  Token before(Token verb) {
    if (!grammar.proDrop() || !isFinite(verb)) {
      return null;
    }
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FARTHEST); i--) {
      Token token = sentence.token(i);
      Mention mention = mentions.at(i);
      if (mention != null) {
        Mention first = firstOfCoordinates(mention);
        return isBare(first) ? sentence.token(first.from()) : null;
      }
      boolean between =
          token.pos() == Pos.AUX
              || token.pos() == Pos.ADV
              || token.pos() == Pos.PRON && !grammar.relative().contains(token.lower());
      if (!between) {
        return null;
      }
    }
    return null;
  }

  /** "Shell, which bought BP, raised": where parsers give up, order tells who the pronoun is. */
  Token relative(Token verb) {
    int i = verb.index() - 1;
    while (i > 1 && (sentence.token(i).pos() == Pos.AUX || sentence.token(i).pos() == Pos.ADV)) {
      i--;
    }
    boolean lost =
        i > 1
            && (sentence.token(i).is("dep")
                || sentence.token(i).is("det")
                || verb.is("dep") && sentence.token(i).head() != verb.index())
            && grammar.relative().contains(sentence.token(i).lower())
            && sentence.token(i - 1).form().equals(",");
    Mention name = lost ? mentions.at(i - 2) : null;
    return name == null ? null : sentence.token(name.from());
  }

  /** "Shell is close to a deal to buy BP", taken for "the deal buys": who is close to it. */
  Token nearing(Token verb, Token deal) {
    List<Token> marks = sentence.children(verb).stream().filter(c -> c.is("mark")).toList();
    boolean near = marks.size() > 1 && marks.get(0).index() < deal.index();
    Token predicate = near && marks.get(0).index() > 0 ? before(marks.get(0).index()) : null;
    return predicate == null
        ? null
        : sentence.children(predicate).stream()
            .filter(c -> c.is("nsubj") && mentions.at(c.index()) != null)
            .findFirst()
            .orElse(null);
  }

  /** "a company to be called X", taken for a purpose: what is to be done is the noun before. */
  Token toBeDone(Token verb) {
    Token mark = null;
    boolean passive = false;
    for (Token child : sentence.children(verb)) {
      mark = child.is("mark") ? child : mark;
      passive |= child.relation().equals("aux:pass");
    }
    boolean purpose = verb.is("advcl") && passive && mark != null && mark.index() > 0;
    return purpose && Predicates.isNominal(before(mark.index())) ? before(mark.index()) : null;
  }

  private Token before(int mark) {
    return sentence.token(mark - 1);
  }

  /** "la Olivetti e la Canon danno": the first of those that are joined. */
  private Mention firstOfCoordinates(Mention mention) {
    int and = beforeDeterminers(mention);
    Mention first =
        and > 0 && grammar.and().contains(sentence.token(and).lower())
            ? mentions.at(and - 1)
            : null;
    return first == null ? mention : first;
  }

  private int beforeDeterminers(Mention mention) {
    int before = mention.from() - 1;
    while (before >= 0 && sentence.token(before).pos() == Pos.DET) {
      before--;
    }
    return before;
  }

  private boolean isBare(Mention mention) {
    if (mention.kind() == Mention.Kind.REFERENCE) {
      return false;
    }
    int before = beforeDeterminers(mention);
    return before < 0
        || sentence.token(before).pos() != Pos.ADP
            && !grammar.and().contains(sentence.token(before).lower());
  }

  private boolean isFinite(Token verb) {
    boolean auxiliary = sentence.children(verb).stream().anyMatch(c -> c.is("aux"));
    return verb.pos() == Pos.VERB
        && !NOT_FINITE.matcher(verb.lower()).matches()
        && (auxiliary
            || PRETERITE.matcher(verb.lower()).matches()
            || verb.readings().stream()
                .anyMatch(r -> r.kind() == Reading.Kind.VERB && r.tense() != Reading.Tense.PAST));
  }

  /**
   * "Giochi Preziosi (object) userà il marchio (subject)": parsers now and then turn both round.
   */
  Token inverted(Token verb, Token grammatical) {
    if (!grammar.proDrop() || grammatical.index() < verb.index()) {
      return null;
    }
    return sentence.children(verb).stream()
        .filter(c -> c.is("obj") && c.index() < verb.index() && c.pos() != Pos.PRON)
        .filter(c -> sentence.children(c).stream().noneMatch(m -> m.is("case")))
        .findFirst()
        .orElse(null);
  }

  /** "Il motore lo costruisce la Rotax": what the clitic takes up is the object. */
  Token dislocated(Token verb, Token grammatical) {
    boolean clitic =
        grammatical.index() < verb.index()
            && mentions.at(grammatical.index()) == null
            && sentence.children(verb).stream()
                .anyMatch(
                    c ->
                        c.pos() == Pos.PRON
                            && (c.is("obj") || takesUp(c, grammatical))
                            && c.index() > grammatical.index()
                            && c.index() < verb.index()
                            && !grammar.reflexive().contains(c.lower())
                            && !grammar.relative().contains(c.lower()));
    if (!clitic) {
      return null;
    }
    return sentence.children(verb).stream()
        .filter(c -> c.index() > verb.index() && Predicates.isNominal(c))
        .filter(c -> sentence.children(c).stream().noneMatch(m -> m.is("case")))
        .findFirst()
        .orElse(null);
  }

  /** "Le schede le costruirà": a recipient's pronoun, were it not for the noun that it repeats. */
  private boolean takesUp(Token pronoun, Token noun) {
    Set<String> determiners = grammar.accusatives().getOrDefault(pronoun.lower(), Set.of());
    return sentence.children(noun).stream()
        .anyMatch(c -> c.index() < noun.index() && determiners.contains(c.lower()));
  }

  /** "Ce le fornisce la Rotax": after a verb whose object is a pronoun stands its subject. */
  Token afterPronouns(Token verb) {
    boolean object =
        sentence.children(verb).stream()
            .anyMatch(
                c ->
                    c.pos() == Pos.PRON
                        && c.index() < verb.index()
                        && grammar.objectPronouns().contains(c.lower())
                        && !(grammar.isRelative(c) && hasSubjectBefore(verb)));
    return object
        ? sentence.children(verb).stream()
            .filter(c -> c.index() > verb.index() && (c.is("obj") || c.is("nsubj")))
            .filter(c -> c.pos() != Pos.PRON && Predicates.isNominal(c))
            .filter(c -> sentence.children(c).stream().noneMatch(m -> m.is("case")))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** "Y, que X rachète" has its subject where others have it, "Y, que rachète X" has not. */
  private boolean hasSubjectBefore(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.is("nsubj") && c.index() < verb.index() && !grammar.isRelative(c));
  }

  /** "Nel 1998 rilevò la Borgo": a lone name after a verb that takes an object is that object. */
  boolean isObject(Token verb, Token grammatical) {
    return grammar.proDrop()
        && grammatical.index() > verb.index()
        && grammatical.head() == verb.index()
        && sentence.children(verb).stream()
            .noneMatch(
                c ->
                    c.is("obj")
                        || c.is("xcomp")
                        || c.is("ccomp")
                        || c.is("mark")
                        || grammar.reflexive().contains(c.lower()));
  }
}
