package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/** Who does what to whom: logical subject and object of a verb in a dependency tree. */
final class Predicates {
  private static final int DEEPEST = 6;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final StraySubjects stray;
  private final RelativeHeads relatives;
  private final Voice voice;

  Predicates(Sentence sentence, Grammar grammar, Mentions mentions) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.mentions = mentions;
    this.stray = new StraySubjects(sentence, grammar, mentions);
    this.relatives = new RelativeHeads(sentence, grammar, mentions, this);
    this.voice = new Voice(sentence, grammar, this, stray);
  }

  /** Which of them act and which are acted on. */
  Voice voice() {
    return voice;
  }

  boolean hasOwnSubject(Token verb) {
    return sentence.children(verb).stream().anyMatch(c -> c.is("nsubj"));
  }

  /** Parsers do not always know how a relative clause hangs on its noun. */
  private boolean modifiesNoun(Token verb) {
    return verb.is("acl") || verb.is("dep") && head(verb) != null && isNominal(head(verb));
  }

  /** Some parsers give relative clauses no relation of their own. */
  boolean isRelativeClause(Token verb) {
    return verb.is("acl:relcl")
        || verb.is("acl")
            && sentence.children(verb).stream()
                .anyMatch(
                    c -> c.is("nsubj") && !isCompanion(c, verb) || !c.is("conj") && isRelative(c));
  }

  /** The verb's grammatical subject, found through control, coordination and relatives; or null. */
  Token subject(Token verb) {
    return subject(verb, 0);
  }

  private Token subject(Token verb, int depth) {
    Token after = stray.afterPronouns(verb);
    if (after != null) {
      return after;
    }
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj") && !isCompanion(child, verb)) {
        Token moved = nameAfter(verb, child);
        moved = moved == null ? stray.dislocated(verb, child) : moved;
        moved = moved == null ? stray.inverted(verb, child) : moved;
        Token found = moved == null ? planner(verb, child) : moved;
        return isRelative(child) && modifiesNoun(verb) ? relatives.of(verb) : found;
      }
    }
    Token lost = stray.relative(verb);
    if (lost != null) {
      return lost;
    }
    Token before = isRelativeClause(verb) ? null : stray.before(verb);
    if (before != null) {
      return before;
    }
    Token bare = verb.is("acl") || verb.is("amod") ? null : bareBefore(verb);
    if (bare != null) {
      return bare;
    }
    Token head = head(verb);
    if (head == null || depth > DEEPEST) {
      return null;
    }
    if (voice.isPassiveParticiple(verb) || isCleft(verb, head)) {
      return head;
    }
    Token told = stray.toBeDone(verb);
    if (told != null) {
      return told;
    }
    if (verb.is("xcomp") && controllingObject(head) != null) {
      return controllingObject(head);
    }
    if (verb.is("advcl") && hasMark(verb) && recipient(head) != null) {
      return recipient(head);
    }
    if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp")) {
      return isNominal(head) && !hasOwnSubject(head) ? null : subject(head, depth + 1);
    }
    if (isRelativeClause(verb)) {
      return hasMarkedRelative(verb) ? subjectAbove(head, depth) : head;
    }
    if (isFreeParticiple(verb, head)) {
      return subjectAbove(head, depth);
    }
    return verb.is("acl") ? subjectOfModifier(verb, head, depth) : null;
  }

  /** "X renewed the licence, ending a dispute", taken for "the licence that ends a dispute". */
  private boolean isFreeParticiple(Token verb, Token head) {
    return verb.is("acl")
        && verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).form().equals(",")
        && !isNamed(head);
  }

  /** "Shell's plan to buy BP", taken for "the plan buys": who plans it. */
  private Token planner(Token verb, Token subject) {
    boolean planned = hasMark(verb) && subject.index() < verb.index() && !isNamed(subject);
    if (!planned) {
      return subject;
    }
    Token owner =
        sentence.children(subject).stream()
            .filter(c -> c.is("nmod:poss") || c.is("compound") && isPlan(subject))
            .filter(this::isNamed)
            .findFirst()
            .orElse(null);
    Token nearing = owner == null ? stray.nearing(verb, subject) : owner;
    return nearing == null ? subject : nearing;
  }

  /** "Shell and BP plan to buy": taggers take plans for nouns, and the parties for their kinds. */
  boolean isPlan(Token noun) {
    return noun.index() + 1 < sentence.size()
        && sentence.token(noun.index() + 1).is("mark")
        && noun.readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.VERB && grammar.future().contains(r.lemma()));
  }

  /** The noun that is what the verb of a garbled relative clause takes; or null. */
  Token garbledObject(Token verb) {
    return verb.is("amod") && stray.relative(verb) != null ? head(verb) : null;
  }

  /** "la vasca Vidrala crece": parsers take a demonym and the name after it for two subjects. */
  private Token nameAfter(Token verb, Token subject) {
    Token next = sentence.token(Math.min(subject.index() + 1, sentence.size() - 1));
    boolean both = next != subject && next.is("nsubj") && head(next) == verb;
    return both && isNamed(next) && !isNamed(subject) ? next : null;
  }

  /** Whether another subject has been found, so that this one is an object. */
  boolean isDeposed(Token verb, Token child, Token subject) {
    return child.is("nsubj")
        && child != subject
        && (voice.isReflexive(verb) || subject != null && subject.is("obj"));
  }

  /** "Blackstone, que compró Cirsa": of two firms, the one that the clause hangs on acts. */
  boolean isInverted(Token verb, Token grammatical, Token antecedent) {
    return grammar.proDrop()
        && antecedent != null
        && grammatical != null
        && grammatical.index() > verb.index()
        && isNamed(grammatical)
        && isNamed(antecedent);
  }

  /** "Y, a la que ha pedido trenes": the pronoun's preposition says that it is no subject. */
  private boolean hasMarkedRelative(Token verb) {
    return grammar.proDrop()
        && sentence.children(verb).stream().anyMatch(c -> isRelative(c) && preposition(c) != null);
  }

  private Token subjectAbove(Token nominal, int depth) {
    Token up = head(nominal);
    while (up != null && up.pos() != Pos.VERB) {
      up = head(up);
    }
    Token found = up == null ? null : subject(up, depth + 1);
    return found == nominal ? null : found;
  }

  /** Whether what the parser calls the subject is the object of a verb without a subject. */
  boolean isStrayObject(Token verb, Token grammatical) {
    return !voice.isUnaccusative(verb) && stray.isObject(verb, grammatical);
  }

  /** "A vendere è la famiglia": who does it is the predicate. */
  private boolean isCleft(Token verb, Token head) {
    return isNominal(head)
        && (verb.is("ccomp") || verb.is("csubj") || verb.is("advcl"))
        && sentence.children(verb).stream().anyMatch(c -> c.is("mark"))
        && sentence.children(head).stream().anyMatch(c -> c.is("cop"));
  }

  /** "Nell'occasione Eni ha firmato": parsers hang a bare name on the adverbial before it. */
  private Token bareBefore(Token verb) {
    for (Token adverbial : sentence.children(verb)) {
      if (adverbial.index() < verb.index() && adverbial.is("obl") && !isNamed(adverbial)) {
        for (Token child : sentence.children(adverbial)) {
          boolean follows = child.index() > adverbial.index();
          if (follows && child.is("nmod") && isNamed(child) && preposition(child) == null) {
            return child;
          }
        }
      }
    }
    return null;
  }

  private boolean isNamed(Token token) {
    return mentions.at(token.index()) != null;
  }

  /** "hired Y to build", "allows Y to sell": a party that is the governor's object acts. */
  private Token controllingObject(Token governor) {
    boolean rivals =
        governor.readings().stream().anyMatch(r -> grammar.rivalry().contains(r.lemma()));
    if (rivals || voice.isPassive(governor)) {
      return null;
    }
    for (Token child : sentence.children(governor)) {
      if ((child.is("obj") || child.is("iobj")) && mentions.at(child.index()) != null) {
        return child;
      }
    }
    return null;
  }

  /** "the firm buying X" has the noun as subject, "its plan to buy X" that of the governor. */
  private Token subjectOfModifier(Token verb, Token noun, int depth) {
    boolean infinitive =
        sentence.children(verb).stream().anyMatch(c -> c.is("mark"))
            || verb.lower().endsWith("r")
            || verb.lower().endsWith("re");
    if (!infinitive || depth > DEEPEST) {
      return noun;
    }
    if (isNamed(noun)) {
      return preposition(noun) == null || head(noun) == null
          ? noun
          : subjectOfPurpose(verb, head(noun), depth);
    }
    Token possessor = owner(noun);
    boolean owned = possessor != null && isNamed(possessor) && possessor.is("nmod:poss");
    Token owner = owned || ownSubject(noun) == null ? possessor : ownSubject(noun);
    if (owner != null) {
      return owner;
    }
    Token governor = head(noun);
    if (governor == null || isNominal(governor)) {
      return null;
    }
    return recipient(governor) == null ? subject(governor, depth + 1) : recipient(governor);
  }

  /** "in talks with Boeing to buy jets": what hangs on the partner is the speaker's purpose. */
  private Token subjectOfPurpose(Token verb, Token governor, int depth) {
    return isNominal(governor)
        ? subjectOfModifier(verb, governor, depth + 1)
        : subject(governor, depth + 1);
  }

  /** "in talks with Boeing to buy jets", taken for "with Boeing buying". */
  boolean isCompanion(Token subject, Token verb) {
    List<Token> marks = sentence.children(verb).stream().filter(c -> c.is("mark")).toList();
    return marks.size() > 1
        && marks.get(0).index() < subject.index()
        && grammar.slots(marks.get(0).lower()).contains("with");
  }

  private Token ownSubject(Token predicate) {
    return sentence.children(predicate).stream()
        .filter(c -> c.is("nsubj") && !isRelative(c))
        .findFirst()
        .orElse(null);
  }

  private boolean hasMark(Token verb) {
    return sentence.children(verb).stream().anyMatch(c -> c.is("mark"));
  }

  /** In "awarded Fluor a contract to build" the one who gets the contract builds. */
  private Token recipient(Token governor) {
    return sentence.children(governor).stream()
        .filter(c -> c.is("iobj") && isNamed(c))
        .findFirst()
        .orElse(null);
  }

  /** The one whose plan, offer or decision it is: "X's plan", "an offer from X", "a move by X". */
  private Token owner(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod:poss")) {
        return child;
      }
    }
    for (Token child : sentence.children(noun)) {
      String preposition = preposition(child);
      if (child.is("nmod") && preposition != null && mentions.at(child.index()) != null) {
        List<String> slots = grammar.slots(preposition);
        if (slots.contains("of") || slots.contains("agent") || slots.contains("from")) {
          return child;
        }
      }
    }
    return null;
  }

  /** The noun that a relative clause's missing or relative object stands for; or null. */
  Token relativeObject(Token verb) {
    if (!verb.is("acl:relcl") && !verb.is("acl")) {
      return contactObject(verb);
    }
    Token head = relatives.of(verb);
    boolean objectIsRelative = false;
    boolean hasObject = false;
    boolean hasSubject = false;
    for (Token child : sentence.children(verb)) {
      if (child.is("obj")) {
        hasObject = true;
        objectIsRelative = isRelative(child) && preposition(child) == null;
      }
      hasSubject |= child.is("nsubj") && !isRelative(child);
    }
    return objectIsRelative || (isRelativeClause(verb) && hasSubject && !hasObject) ? head : null;
  }

  /** "over a patent it had bought": English needs no pronoun, and parsers miss the clause. */
  private Token contactObject(Token verb) {
    Token subject = null;
    for (Token child : sentence.children(verb)) {
      if (child.is("obj") || child.is("ccomp") || child.is("xcomp") || child.is("mark")) {
        return null;
      }
      subject = child.is("nsubj") && child.tag().equals("PRP") ? child : subject;
    }
    boolean contact = subject != null && subject.index() > 0 && subject.index() < verb.index();
    Token before = contact ? sentence.token(subject.index() - 1) : null;
    return before != null && before.pos() == Pos.NOUN && !verb.is("root") ? before : null;
  }

  /** The noun that a relative pronoun with a preposition or in the dative stands for; or null. */
  Token antecedent(Token pronoun) {
    boolean marked = pronoun.is("obj") && preposition(pronoun) != null;
    boolean oblique = marked || pronoun.is("obl") || pronoun.is("iobj");
    Token verb = oblique && isRelative(pronoun) ? head(pronoun) : null;
    return verb != null && verb.is("acl") ? relatives.of(verb) : null;
  }

  /** In "X, dont Y détient 20 %" the noun whose part the pronoun makes of another; or null. */
  Token relativeOwner(Token pronoun) {
    if (!pronoun.is("nmod") || !isRelative(pronoun)) {
      return null;
    }
    Token up = head(pronoun);
    for (int height = 0; height < DEEPEST && up != null && !up.is("acl"); height++) {
      up = head(up);
    }
    Token owner = up == null ? null : relatives.of(up);
    return owner != null && owner.index() < pronoun.index() ? owner : null;
  }

  /** In "X, whose purchase of Y failed" the name before the pronoun; or null. */
  Token nameBeforeRelative(Token pronoun) {
    int at = pronoun.index() - 1;
    at -= at > 0 && sentence.token(at).form().equals(",") ? 1 : 0;
    Mention name = at >= 0 && isRelative(pronoun) ? mentions.at(at) : null;
    return name == null ? null : sentence.token(name.from());
  }

  boolean isRelative(Token token) {
    return grammar.relative().contains(token.lower()) || token.tag().startsWith("W");
  }

  Token head(Token token) {
    return token.head() == Token.ROOT ? null : sentence.token(token.head());
  }

  static boolean isNominal(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN || token.pos() == Pos.PRON;
  }

  /** The preposition or postposition of a nominal, in lower case; or null. */
  String preposition(Token nominal) {
    List<Token> children = sentence.children(nominal);
    for (Token child : children) {
      if (child.is("case") && !child.lower().equals("'s") && !child.lower().equals("'")) {
        return wholePreposition(child);
      }
    }
    return null;
  }

  /** "insieme a": the tree hangs the further words of a marker on its first. */
  private String wholePreposition(Token first) {
    for (Token word : sentence.children(first)) {
      String whole =
          word.is("fixed") ? grammar.prepositionAt(sentence, word.index()) : first.lower();
      if (whole.startsWith(first.lower() + " ")) {
        return whole;
      }
    }
    return grammar.prepositionAt(sentence, first.index());
  }
}
