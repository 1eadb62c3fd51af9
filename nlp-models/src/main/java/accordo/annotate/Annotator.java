package accordo.annotate;

import accordo.annotate.model.Tree;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Reads the grammar of one language in stages: {@link #tokenize}, {@link #tagNames}, and {@link
 * #parse}, which tags and parses single sentences as far as anyone looks. Safe for use by many
 * threads.
 */
public final class Annotator {
  /** Longer sentences are lists and tables; their tree would cost much and say nothing. */
  private static final int LONGEST_PARSED = 120;

  private final Tokenizer tokenizer;
  private final LanguageModels models;
  private final SeparableVerbs separableVerbs;
  private final boolean verbBrackets;
  private final Set<String> times;
  private final Set<String> datives;
  private final RelativeNumbers relativeNumbers;
  private final VerbPrefixes verbPrefixes;

  private Annotator(
      Tokenizer tokenizer,
      LanguageModels models,
      SeparableVerbs separableVerbs,
      boolean verbBrackets,
      Set<String> times,
      Set<String> datives,
      RelativeNumbers relativeNumbers,
      VerbPrefixes verbPrefixes) {
    this.tokenizer = tokenizer;
    this.models = models;
    this.separableVerbs = separableVerbs;
    this.verbBrackets = verbBrackets;
    this.times = times;
    this.datives = datives;
    this.relativeNumbers = relativeNumbers;
    this.verbPrefixes = verbPrefixes;
  }

  /** Loads the models of a language. */
  public static Annotator load(Language language) {
    AnnotatorSettings settings = AnnotatorSettings.of(language);
    Tokenizer tokenizer = new Tokenizer(language, settings);
    return new Annotator(
        tokenizer,
        LanguageModels.load(settings),
        SeparableVerbs.of(language, tokenizer.lemmas(), tokenizer.vocabulary()),
        language.has(Trait.VERB_FINAL),
        settings.times(),
        settings.datives(),
        settings.relativeNumbers(),
        VerbPrefixes.of(language, tokenizer.vocabulary()));
  }

  /** Tokens, sentences and name tags of a text. */
  public Document annotate(String text) {
    Document document = tokenize(text);
    tagNames(document);
    return document;
  }

  /** Tokens with their readings, and sentences. */
  public Document tokenize(String text) {
    Document document = tokenizer.tokenize(text);
    TrueCase.restore(document);
    for (Sentence sentence : document.sentences()) {
      verbPrefixes.join(sentence);
      separableVerbs.joinUntagged(sentence);
    }
    return document;
  }

  /** Finds the names of a text. */
  public void tagNames(Document document) {
    for (Sentence sentence : document.sentences()) {
      checkInterrupt();
      List<String> names = models.names(words(sentence.tokens()));
      for (int i = 0; i < names.size(); i++) {
        sentence.token(i).nameTag(NameTag.of(names.get(i)));
      }
    }
  }

  /**
   * Has a sentence tagged and, where the language has a parser, its tree built, each when it is
   * first asked for; once.
   */
  public void parse(Sentence sentence) {
    if (sentence.isPromised()) {
      return;
    }
    boolean words = sentence.tokens().stream().anyMatch(t -> !Asides.isTicker(t));
    boolean hasTree = models.hasParser() && words && sentence.size() <= LONGEST_PARSED;
    sentence.promise(() -> findTags(sentence), hasTree ? () -> buildTree(sentence) : null);
  }

  private void findTags(Sentence sentence) {
    checkInterrupt();
    tag(sentence);
    if (verbBrackets) {
      GermanTags.mend(sentence);
      // What the tree shows of separated particles changes the verbs' readings.
      sentence.needTree();
    } else {
      HeadlineVerbs.mend(sentence);
      PluralVerbs.mend(sentence);
      FutureVerbs.mend(sentence);
      CliticVerbs.mend(sentence);
      NominalVerbs.mend(sentence);
    }
    separableVerbs.join(sentence);
    sentence.tokens().forEach(t -> dropVerbReadings(sentence, t));
  }

  private void buildTree(Sentence sentence) {
    checkInterrupt();
    link(sentence);
    if (verbBrackets) {
      GermanTree.mend(sentence);
    } else {
      RomanceTree.mend(sentence);
      PricedObjects.mend(sentence);
      ThatRelatives.mend(sentence);
    }
    HeadlineRows.mend(sentence);
    ReportedClauses.mend(sentence, times);
    DativePronouns.mend(sentence, datives);
    if (relativeNumbers != null) {
      relativeNumbers.mend(sentence);
    }
  }

  /** Long articles can be given up between two sentences. */
  private static void checkInterrupt() {
    if (Thread.interrupted()) {
      throw new CancellationException("interrupted while reading an article");
    }
  }

  /** After a determiner or preposition "licencia" is a licence, no form of "licenciar". */
  private void dropVerbReadings(Sentence sentence, Token token) {
    if (token.pos() != Pos.NOUN || token.index() == 0) {
      return;
    }
    Pos before = sentence.token(token.index() - 1).pos();
    if (before == Pos.DET || before == Pos.ADP || before == Pos.ADJ) {
      List<Reading> others =
          token.readings().stream().filter(r -> r.kind() != Reading.Kind.VERB).toList();
      if (!others.isEmpty() && others.size() < token.readings().size()) {
        token.word(tokenizer.vocabulary().word(token.form(), others));
      }
    }
  }

  private void tag(Sentence sentence) {
    int start = Dateline.end(sentence);
    if (start > 0) {
      tag(sentence.tokens().subList(0, start));
    }
    tag(sentence.tokens().subList(start, sentence.size()));
  }

  private void tag(List<Token> all) {
    List<Token> tokens = all.stream().filter(t -> !Asides.isTicker(t)).toList();
    List<String> tags = models.tags(words(tokens));
    for (int i = 0; i < tags.size(); i++) {
      tokens.get(i).tag(tags.get(i));
    }
  }

  private void link(Sentence sentence) {
    List<Token> seen = Asides.without(sentence);
    List<Token> rest = seen;
    for (int i = 2; verbBrackets && i < rest.size() - 2; i++) {
      // German reporters string whole sentences together with colons, which mislead the parser.
      if (rest.get(i).form().equals(":")) {
        link(rest.subList(0, i + 1));
        rest = rest.subList(i + 1, rest.size());
        i = 1;
      }
    }
    link(rest);
    attachAsides(sentence, seen);
    sentence.linkChildren();
  }

  private void link(List<Token> tokens) {
    Tree tree = models.tree(words(tokens), tokens.stream().map(Token::tag).toList());
    for (int i = 0; i < tokens.size(); i++) {
      int head = tree.head(i);
      tokens.get(i).attach(head < 0 ? Token.ROOT : tokens.get(head).index(), tree.relation(i));
    }
  }

  /** What the parser did not see hangs on the word before it. */
  private static void attachAsides(Sentence sentence, List<Token> seen) {
    Set<Token> known = new HashSet<>(seen);
    Token last = seen.get(0);
    for (Token token : sentence.tokens()) {
      if (known.contains(token)) {
        last = token;
      } else if (token != last) {
        token.attach(last.index(), "parataxis");
      }
    }
  }

  /** The models have seen straight apostrophes only. */
  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(t -> t.cased().replace('’', '\'')).toList();
  }
}
