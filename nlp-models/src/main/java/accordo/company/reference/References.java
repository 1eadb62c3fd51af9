package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.Origins;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Resolves "the group", "both companies" and "it" to the companies they stand for: pairs by {@link
 * CompanyPairs}, nouns by {@link NounReferences}, "the Swedes" by {@link PeopleReferences},
 * pronouns and "the latter" by {@link Antecedents}.
 */
public final class References {
  /** More companies than any frame needs. */
  public static final int MANY = 99;

  /** How many sentences back references are followed to their references. */
  private static final int DEEPEST = 4;

  private final ReferenceLexicon lexicon;
  private final CompanyPairs pairs;
  private final Ordinals ordinals;
  private final CasedPronouns casedPronouns;
  private final VerbPronouns verbPronouns;
  private final PeopleReferences people;
  private final NounReferences nouns;
  private final MadeNames made;
  private final FrontedPronouns fronted;

  /** Whether pronouns bear cases: Hungarian "tőle". */
  private final boolean inflects;

  public References(Language language) {
    this.lexicon = ReferenceLexicon.of(language);
    NounContext context = new NounContext(language, lexicon);
    Origins origins = new Origins(language);
    HomeReferences homes = new HomeReferences(language, lexicon);
    TownReferences towns = new TownReferences(language, origins, lexicon);
    this.pairs = new CompanyPairs(language, lexicon);
    this.ordinals = new Ordinals(language, lexicon.genitives());
    this.casedPronouns = new CasedPronouns(language);
    this.verbPronouns = new VerbPronouns(language);
    this.people = new PeopleReferences(lexicon, context, origins, homes, towns);
    this.nouns = new NounReferences(language, lexicon, context, origins, homes, towns);
    this.made = new MadeNames(lexicon.makers(), lexicon.determiners());
    this.fronted = new FrontedPronouns(language);
    this.inflects = language.has(Trait.CASE_ENDINGS);
  }

  /**
   * How many companies the sentence may refer to without naming them; told by its words alone, errs
   * on the side of many.
   */
  public int mostIn(Sentence sentence) {
    if (inflects || people.mayBeTownspeople()) {
      return MANY;
    }
    int most = 0;
    for (Token token : sentence.tokens()) {
      int at = token.index();
      if (people.mayBeAt(sentence, at)) {
        return MANY;
      }
      if (pairs.length(sentence, at) > 0) {
        most += 2;
      } else if (lexicon.isPronoun(token.lower())
          || ordinals.mayBeAt(sentence, at)
          || lexicon.last().matchAt(sentence, at) > 0
          || nouns.mayBeAt(sentence, at)) {
        most++;
      }
    }
    return most;
  }

  /** The references of one sentence, given the names of the whole document. */
  public List<Mention> resolve(Document document, Sentence sentence, Cast cast) {
    return resolve(document, sentence, cast, DEEPEST, new HashMap<>());
  }

  private List<Mention> resolve(
      Document document,
      Sentence sentence,
      Cast cast,
      int depth,
      Map<Integer, List<Mention>> known) {
    IntFunction<List<Mention>> before =
        s -> {
          if (depth > 0 && !known.containsKey(s)) {
            known.put(s, resolve(document, document.sentences().get(s), cast, depth - 1, known));
          }
          return known.getOrDefault(s, List.of());
        };
    List<Mention> found = new ArrayList<>();
    Antecedents antecedents = new Antecedents(document, cast, before, found, lexicon);
    Passage passage = new Passage(document, sentence, cast, antecedents, found);
    List<Mention> names = passage.named();
    int i = 0;
    while (i < sentence.size()) {
      Mention reference = isFree(names, i) ? at(passage, i) : null;
      if (reference != null) {
        found.add(repeated(passage, reference, found));
      }
      i = reference == null ? i + 1 : reference.to();
    }
    return found;
  }

  /** "In 2011 it licensed a drug to X, and later it sold its plant": both are the same one. */
  private Mention repeated(Passage passage, Mention reference, List<Mention> before) {
    String word = passage.sentence().token(reference.from()).lower();
    if (passage.document().has(Trait.EXPLICIT_SUBJECTS) && lexicon.pronouns().contains(word)) {
      for (Mention other : before) {
        boolean same = passage.sentence().token(other.from()).lower().equals(word);
        if (same && acts(passage.sentence(), other)) {
          return passage.reference(reference.from(), reference.to(), other.names());
        }
      }
    }
    return reference;
  }

  /** Whether a verb follows the pronoun. */
  private static boolean acts(Sentence sentence, Mention pronoun) {
    int next = pronoun.from() + 1;
    return pronoun.to() == next
        && next < sentence.size()
        && sentence.token(next).readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /**
   * With the references of a parsed sentence those that only a verb's dependents can be: "its", "to
   * it", "our".
   */
  public List<Mention> resolveAll(Document document, Sentence sentence, Cast cast) {
    List<Mention> resolved = resolve(document, sentence, cast);
    List<Mention> others = new ArrayList<>(cast.in(sentence.index()));
    others.addAll(resolved);
    List<Mention> all = new ArrayList<>(resolved);
    NotTheActor actors =
        document.has(Trait.EXPLICIT_SUBJECTS) && sentence.isParsed()
            ? new NotTheActor(cast, sentence, lexicon.bystanders())
            : null;
    if (actors != null) {
      all = actors.correct(resolved, others);
      others.removeAll(resolved);
      others.addAll(all);
    }
    all.addAll(new Possessors(lexicon, document, cast).in(sentence, others));
    return actors == null ? all : actors.correctOwned(all);
  }

  /** Whether the reference is one to two at once: "both companies". */
  public boolean isPair(Sentence sentence, Mention reference) {
    return reference.names().size() == 2
        && sentence.token(reference.from()).pos() != Pos.PRON
        && pairs.length(sentence, reference.from()) == reference.to() - reference.from();
  }

  /** Whether the name only tells whose maker or owner is meant. */
  public boolean isMade(Sentence sentence, Mention name) {
    return made.is(sentence, name);
  }

  static boolean isFree(List<Mention> names, int token) {
    for (Mention name : names) {
      if (name.covers(token)) {
        return false;
      }
    }
    return true;
  }

  private Mention at(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    int pair = pairs.length(sentence, at);
    if (pair > 0) {
      String marker = inflects ? nouns.caseOf(sentence.token(at + pair - 1)) : null;
      return passage.reference(at, at + pair, CompanyPairs.before(passage, at), marker);
    }
    Mention cased = inflects ? cased(passage, at) : null;
    if (cased != null) {
      return cased;
    }
    if (inflects && OwnThings.isOne(sentence, at)) {
      return passage
          .cast()
          .focus(passage.document())
          .speaker(sentence, at)
          .map(m -> passage.reference(at, at + 1, m.names(), Mention.COMPOUND))
          .orElse(null);
    }
    if (isPronoun(passage, at)) {
      List<String> after = fronted.meant(passage, at);
      if (!after.isEmpty()) {
        return passage.reference(at, at + 1, after);
      }
      return passage.reference(at, at + 1, passage.antecedents().before(sentence, at, null));
    }
    Mention ordinal = ordinals.at(passage, at);
    if (ordinal != null) {
      return ordinal;
    }
    int last = lexicon.last().matchAt(sentence, at);
    if (last > 0 && !NounContext.isNoun(sentence, at + last)) {
      return passage.reference(at, at + last, passage.antecedents().last(sentence, at));
    }
    List<String> bySeat = people.at(passage, at);
    return bySeat == null ? nouns.at(passage, at) : passage.reference(at, at + 1, bySeat);
  }

  private Mention cased(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    return casedPronouns.at(
        sentence,
        at,
        passage.cast(),
        () -> passage.cast().focus(passage.document()).speaker(sentence, at),
        () -> passage.antecedents().before(sentence, at, null));
  }

  private boolean isPronoun(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    return lexicon.pronouns().contains(sentence.token(at).lower())
        || verbPronouns.isOne(sentence, at, passage.cast());
  }
}
