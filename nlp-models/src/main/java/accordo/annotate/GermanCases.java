package accordo.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a German verb's subject, object and recipient apart by the cases of their determiners,
 * where the parser gave two of them one relation or none the subject's.
 */
final class GermanCases {
  private static final String NOMINATIVE = "n";
  private static final String ACCUSATIVE = "a";
  private static final String DATIVE = "d";

  /** The cases of determiners; of what they leave out any case is possible. */
  private static final Map<String, String> CASES =
      Map.ofEntries(
          Map.entry("der", "nd"),
          Map.entry("die", "na"),
          Map.entry("das", "na"),
          Map.entry("den", "ad"),
          Map.entry("dem", "d"),
          Map.entry("des", ""),
          Map.entry("ein", "na"),
          Map.entry("eine", "na"),
          Map.entry("einen", "a"),
          Map.entry("einem", "d"),
          Map.entry("einer", "d"),
          Map.entry("seine", "na"),
          Map.entry("seinen", "ad"),
          Map.entry("seinem", "d"),
          Map.entry("seiner", "d"),
          Map.entry("ihre", "na"),
          Map.entry("ihren", "ad"),
          Map.entry("ihrem", "d"),
          Map.entry("ihrer", "d"),
          Map.entry("diese", "na"),
          Map.entry("diesen", "ad"),
          Map.entry("diesem", "d"));

  /** Nouns of those who act that are masculine, so that "der" is their nominative. */
  private static final Pattern MASCULINE =
      Pattern.compile(
          ".*(?:(?<!tocht|mutt|schwest)er|or|ist|konzern|verlag|riese|multi|rivale|fonds|betrieb)");

  private static final Pattern MASCULINE_ENDING = Pattern.compile(".+(?<!tocht|mutt|schwest)er");

  private static final Set<String> CORE = Set.of("nsubj", "obj", "iobj", "obl:arg");

  private final Sentence sentence;

  private GermanCases(Sentence sentence) {
    this.sentence = sentence;
  }

  static void mend(Sentence sentence) {
    GermanCases cases = new GermanCases(sentence);
    for (Token token : sentence.tokens()) {
      if (token.pos() == Pos.VERB) {
        cases.mend(token);
      }
    }
    sentence.linkChildren();
  }

  private void mend(Token verb) {
    List<Token> core = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean nominal = child.pos() == Pos.NOUN || child.pos() == Pos.PROPN;
      boolean argument = CORE.contains(child.relation()) || isLooseName(child, verb);
      if (nominal && argument && !hasPreposition(child)) {
        core.add(child);
      } else if (child.is("nsubj") || child.is("obj")) {
        return;
      }
    }
    if (core.isEmpty()) {
      return;
    }
    Token subject = fronted(verb, core);
    if (subject == null && isSettled(core)) {
      return;
    }
    subject = subject == null ? subject(verb, core) : subject;
    if (subject == null) {
      return;
    }
    core.remove(subject);
    subject.attach(verb.index(), "nsubj");
    attachObjects(verb, core);
  }

  /** "Umicore wird Kathoden liefern": a name in the first field whose part the parser misses. */
  private static boolean isLooseName(Token child, Token verb) {
    return child.is("dep") && child.pos() == Pos.PROPN && child.index() < verb.index();
  }

  /**
   * "Die Wartung übernimmt Securitas": where a thing stands first and a bare name right behind the
   * finite verb, the name acts. Null where the order is the common one.
   */
  private Token fronted(Token verb, List<Token> core) {
    if (core.size() != 2 || core.get(0).pos() != Pos.NOUN || !core.get(0).is("nsubj")) {
      return null;
    }
    Token thing = core.get(0);
    Token name = core.get(1);
    boolean named = name.pos() == Pos.PROPN || name.isUnknownWord();
    boolean acts = GermanActors.isActor(sentence, name) && may(name, NOMINATIVE);
    boolean bare = (named && !hasDeterminer(name) || acts) && name.is("obj");
    Token finite = finite(verb);
    boolean order =
        finite != null && thing.index() < finite.index() && name.index() > finite.index();
    if (!bare || !order || !may(thing, ACCUSATIVE)) {
      return null;
    }
    return isThing(thing) || isPluralBefore(thing, finite) ? name : null;
  }

  private Token finite(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("aux") && !child.is("aux:pass")) {
        return child;
      }
    }
    return sentence.children(verb).stream().anyMatch(c -> c.is("aux:pass")) ? null : verb;
  }

  private boolean hasDeterminer(Token nominal) {
    return sentence.children(nominal).stream().anyMatch(c -> c.is("det"));
  }

  /** "Die Rechner betreut": a plural, as "die" shows before such an ending, and a singular verb. */
  private boolean isPluralBefore(Token noun, Token finite) {
    return MASCULINE_ENDING.matcher(noun.lower()).matches()
        && sentence.children(noun).stream().anyMatch(c -> c.is("det") && c.lower().equals("die"))
        && !finite.lower().endsWith("n")
        && !finite.lower().equals("sind");
  }

  /** Companies, persons and peoples are not; nor is what bears a name. */
  private boolean isThing(Token noun) {
    return !GermanActors.isActor(sentence, noun)
        && sentence.children(noun).stream().noneMatch(c -> c.is("appos") || c.is("flat"));
  }

  /** One subject that may be in the nominative, at most one object. */
  private boolean isSettled(List<Token> core) {
    long subjects = core.stream().filter(c -> c.is("nsubj")).count();
    long objects = core.stream().filter(c -> c.is("obj")).count();
    boolean sound =
        core.stream().filter(c -> c.is("nsubj")).allMatch(c -> may(c, NOMINATIVE))
            && core.stream().filter(c -> c.is("obj")).allMatch(c -> may(c, ACCUSATIVE))
            && core.stream()
                .filter(c -> c.is("iobj") || c.relation().equals("obl:arg"))
                .allMatch(c -> may(c, DATIVE));
    return subjects == 1 && objects <= 1 && sound;
  }

  /** The first that may be the subject; rather one that could be nothing else. */
  private Token subject(Token verb, List<Token> core) {
    if (core.size() == 1 && isInverted(verb, core.get(0))) {
      return core.get(0);
    }
    if (core.stream().noneMatch(c -> c.is("nsubj")) && (core.size() < 2 || !isFinite(verb))) {
      return null;
    }
    Token first = null;
    for (Token candidate : core) {
      if (may(candidate, NOMINATIVE)) {
        if (!may(candidate, ACCUSATIVE)) {
          return candidate;
        }
        first = first == null ? candidate : first;
      }
    }
    return first;
  }

  /** "der örtliche Partner" acts, "der örtlichen Firma" is given something. */
  private boolean isOf(String grammaticalCase, Token nominal) {
    for (Token child : sentence.children(nominal)) {
      if (child.is("amod") && child.index() < nominal.index() && !child.hasCapital()) {
        boolean nominative = child.lower().endsWith("e");
        return grammaticalCase.equals(NOMINATIVE) ? nominative : !nominative;
      }
    }
    return !grammaticalCase.equals(DATIVE) || !MASCULINE.matcher(nominal.lower()).matches();
  }

  /** "2018 hatte BASF … übernommen": a bare name right behind the finite verb, the only one. */
  private boolean isInverted(Token verb, Token name) {
    Token finite = finite(verb);
    return name.is("obj")
        && name.pos() == Pos.PROPN
        && !hasDeterminer(name)
        && finite != null
        && finite.index() > 0
        && name.index() == finite.index() + 1
        && isFinite(verb);
  }

  private void attachObjects(Token verb, List<Token> rest) {
    Token object = null;
    for (Token candidate : rest) {
      if (may(candidate, ACCUSATIVE) && (object == null || may(object, DATIVE))) {
        object = candidate;
      }
    }
    for (Token candidate : rest) {
      boolean recipient = candidate != object && (object != null || may(candidate, DATIVE));
      candidate.attach(verb.index(), recipient ? "iobj" : "obj");
    }
  }

  /** Infinitives of clauses with "zu" have no subject of their own. */
  private boolean isFinite(Token verb) {
    return verb.is("root")
        || verb.is("ccomp")
        || verb.is("advcl")
        || verb.is("acl")
        || verb.is("parataxis")
        || sentence.children(verb).stream().anyMatch(c -> c.is("aux"));
  }

  private boolean hasPreposition(Token nominal) {
    return sentence.children(nominal).stream().anyMatch(c -> c.is("case"));
  }

  private boolean may(Token nominal, String grammaticalCase) {
    for (Token child : sentence.children(nominal)) {
      if (child.is("det") && child.index() < nominal.index()) {
        String cases = CASES.getOrDefault(child.lower(), "nad");
        boolean open = child.lower().equals("der") && cases.contains(grammaticalCase);
        return open ? isOf(grammaticalCase, nominal) : cases.contains(grammaticalCase);
      }
    }
    boolean counted =
        nominal.pos() == Pos.NOUN
            && sentence.children(nominal).stream().anyMatch(c -> c.is("nummod"));
    return !(counted && grammaticalCase.equals(DATIVE));
  }
}
