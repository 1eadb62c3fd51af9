package accordo.annotate;

import accordo.text.Language;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the grammar of one language in two stages: {@link #annotate} tokenises and finds names,
 * {@link #parse} tags and parses single sentences. Safe for use by many threads.
 */
public final class Annotator {
  /** Longer sentences are lists and tables; their tree would cost much and say nothing. */
  private static final int LONGEST_PARSED = 120;

  private final Tokenizer tokenizer;
  private final CRFClassifier<CoreLabel> names;
  private final MaxentTagger tagger;
  private final DependencyParser parser;
  private final SeparableVerbs separableVerbs;
  private final boolean verbBrackets;
  private final Set<String> times;
  private final VerbPrefixes verbPrefixes;

  private Annotator(
      Tokenizer tokenizer,
      CRFClassifier<CoreLabel> names,
      MaxentTagger tagger,
      DependencyParser parser,
      SeparableVerbs separableVerbs,
      boolean verbBrackets,
      Set<String> times,
      VerbPrefixes verbPrefixes) {
    this.tokenizer = tokenizer;
    this.names = names;
    this.tagger = tagger;
    this.parser = parser;
    this.separableVerbs = separableVerbs;
    this.verbBrackets = verbBrackets;
    this.times = times;
    this.verbPrefixes = verbPrefixes;
  }

  /** Loads the models of a language; takes some seconds. */
  public static Annotator load(Language language) {
    AnnotatorSettings settings = AnnotatorSettings.of(language);
    DependencyParser parser =
        settings.parser() == null ? null : DependencyParser.loadFromModelFile(settings.parser());
    Tokenizer tokenizer = new Tokenizer(language, settings);
    return new Annotator(
        tokenizer,
        NameModel.load(settings.ner(), settings.gazetteer()),
        new MaxentTagger(settings.tagger()),
        parser,
        SeparableVerbs.of(language, tokenizer.lemmas()),
        language == Language.DE,
        settings.times(),
        VerbPrefixes.of(language));
  }

  /** Tokens, sentences and name tags of a text. */
  public Document annotate(String text) {
    Document document = tokenizer.tokenize(text);
    TrueCase.restore(document);
    for (Sentence sentence : document.sentences()) {
      verbPrefixes.join(sentence);
      List<CoreLabel> labels = names.classifySentence(labels(sentence.tokens()));
      for (int i = 0; i < labels.size(); i++) {
        sentence
            .token(i)
            .nameTag(NameTag.of(labels.get(i).get(CoreAnnotations.AnswerAnnotation.class)));
      }
      separableVerbs.joinUntagged(sentence);
    }
    return document;
  }

  /** Tags a sentence and, where the language has a parser, builds its tree; once. */
  public void parse(Sentence sentence) {
    if (sentence.isParsed() || !sentence.token(0).tag().isEmpty()) {
      return;
    }
    tag(sentence);
    if (verbBrackets) {
      GermanTags.mend(sentence);
    }
    boolean words = sentence.tokens().stream().anyMatch(t -> !Asides.isTicker(t));
    if (parser != null && words && sentence.size() <= LONGEST_PARSED) {
      link(sentence);
      if (verbBrackets) {
        GermanTree.mend(sentence);
      }
      ReportedClauses.mend(sentence, times);
    }
    separableVerbs.join(sentence);
    sentence.tokens().forEach(t -> dropVerbReadings(sentence, t));
  }

  /** After a determiner or preposition "licencia" is a licence, no form of "licenciar". */
  private static void dropVerbReadings(Sentence sentence, Token token) {
    if (token.pos() != Pos.NOUN || token.index() == 0) {
      return;
    }
    Pos before = sentence.token(token.index() - 1).pos();
    List<Reading> others =
        token.readings().stream().filter(r -> r.kind() != Reading.Kind.VERB).toList();
    if (!others.isEmpty() && (before == Pos.DET || before == Pos.ADP || before == Pos.ADJ)) {
      token.readings(others);
    }
  }

  private void tag(Sentence sentence) {
    List<Token> tokens = sentence.tokens().stream().filter(t -> !Asides.isTicker(t)).toList();
    List<CoreLabel> labels = labels(tokens);
    tagger.tagCoreLabels(labels);
    for (int i = 0; i < labels.size(); i++) {
      tokens.get(i).tag(labels.get(i).tag());
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
    List<CoreLabel> labels = labels(tokens);
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setTag(tokens.get(i).tag());
    }
    CoreMap map = new ArrayCoreMap(1);
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    for (TypedDependency edge : parser.predict(map).typedDependencies()) {
      int head = edge.gov().index() - 1;
      tokens
          .get(edge.dep().index() - 1)
          .attach(head < 0 ? Token.ROOT : tokens.get(head).index(), edge.reln().toString());
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

  private static List<CoreLabel> labels(List<Token> tokens) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.cased());
      label.setValue(token.cased());
      label.setOriginalText(token.form());
      label.setIndex(labels.size() + 1);
      label.setBeginPosition(token.span().start());
      label.setEndPosition(token.span().end());
      labels.add(label);
    }
    return labels;
  }
}
