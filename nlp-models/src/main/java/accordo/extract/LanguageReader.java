package accordo.extract;

import accordo.annotate.Annotator;
import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.CompanyRegister;
import accordo.company.naming.CompanyFinder;
import accordo.company.reference.References;
import accordo.company.reference.States;
import accordo.deal.Quote;
import accordo.extract.assembly.DealAssembler;
import accordo.extract.assembly.FactReaders;
import accordo.frame.FrameHit;
import accordo.frame.FrameMatcher;
import accordo.frame.argument.SentenceView;
import accordo.frame.pack.FrameSet;
import accordo.frame.pack.Gaps;
import accordo.quote.QuoteReader;
import accordo.text.Article;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.List;

/** Reads articles of one language, stage by stage; only sentences with a trigger are parsed. */
final class LanguageReader {
  private final Language language;
  private final Annotator annotator;
  private final CompanyFinder companies;
  private final References references;
  private final MentionReader mentions;
  private final FrameMatcher matcher;
  private final FactReaders facts;
  private final QuoteReader quotes;

  private LanguageReader(
      Language language, Annotator annotator, FrameSet frames, CompanyFinder companies) {
    this.language = language;
    this.annotator = annotator;
    this.companies = companies;
    this.references = new References(language);
    this.mentions = new MentionReader(references, new States(language));
    this.matcher = new FrameMatcher(frames);
    this.facts = FactReaders.of(language, frames);
    this.quotes = new QuoteReader(language, references);
  }

  static LanguageReader load(Language language, CompanyRegister register) {
    return new LanguageReader(
        language,
        Annotator.load(language),
        FrameSet.load(language),
        new CompanyFinder(language, register));
  }

  /** The same without some terms and frames. */
  LanguageReader with(Gaps gaps) {
    return new LanguageReader(language, annotator, FrameSet.load(language, gaps), companies);
  }

  /** Reads everything: also companies and quotes of articles that tell of no deal. */
  Extraction read(Article article, Judgement judgement) {
    Document document = annotator.annotate(article.text());
    Gate gate = new Gate(document, matcher);
    Cast cast = cast(document, gate);
    Told told = told(article, document, cast, gate);
    return extraction(document, cast, judgement.of(told));
  }

  /** Reads an article that tells of deals like {@link #read}, and stops early on any other. */
  Extraction readDeals(Article article, Judgement judgement) {
    Document document = annotator.tokenize(article.text());
    Gate gate = new Gate(document, matcher);
    if (gate.isShut()) {
      return none(article);
    }
    annotator.tagNames(document);
    Cast cast = cast(document, gate);
    Extraction found = judgement.of(told(article, document, cast, gate));
    return found.deals().isEmpty() ? none(article) : extraction(document, cast, found);
  }

  /** Reads what the frames of an article tell and what they nearly tell. */
  NearReading readNearly(Article article) {
    Document document = annotator.annotate(article.text());
    Gate gate = new Gate(document, matcher);
    Told told = told(article, document, cast(document, gate), gate);
    return new NearReading(told.byFrames(), told.all());
  }

  /** Whether any sentence has the words of a deal. */
  boolean mayTellOfDeals(Article article) {
    return !new Gate(annotator.tokenize(article.text()), matcher).isShut();
  }

  private Extraction extraction(Document document, Cast cast, Extraction found) {
    List<Quote> said = quotes.read(document, cast, annotator::parse);
    return new Extraction(
        found.articleId(), found.language(), found.companies(), found.deals(), said);
  }

  private Extraction none(Article article) {
    return new Extraction(article.id(), language.code(), List.of(), List.of(), List.of());
  }

  /** Who the article names; deals decide on the names that it leaves open. */
  private Cast cast(Document document, Gate gate) {
    if (language.has(Trait.TAGS_TELL_NAMES)) {
      document.sentences().stream().filter(gate::mayMatch).forEach(annotator::parse);
    }
    Cast cast = companies.find(document);
    Promotion promotion = new Promotion(matcher.grammar());
    for (Sentence sentence : document.sentences()) {
      if (cast.hasCandidates(sentence.index()) && gate.mayMatch(sentence)) {
        List<Mention> mentions = cast.withCandidates(sentence.index());
        if (mayHold(sentence, mentions, references.mostIn(sentence), gate)) {
          mentions.addAll(references.resolveAll(document, sentence, cast));
          promotion.add(sentence, matcher.match(sentence, mentions));
        }
      }
    }
    return promotion.names().isEmpty() ? cast : companies.find(document, promotion.names());
  }

  /**
   * Whether a sentence may tell of a deal that names some and speaks of at most so many unnamed;
   * promises tags and tree, also to those who refer to it.
   */
  private boolean mayHold(Sentence sentence, List<Mention> named, int unnamed, Gate gate) {
    boolean byWords = gate.mayHold(sentence, named, unnamed);
    annotator.parse(sentence);
    return byWords && matcher.mayHold(sentence, named, unnamed);
  }

  /** How every sentence was read, whether it tells of a deal or not. */
  List<SentenceTrials> explain(Article article) {
    Document document = annotator.annotate(article.text());
    Gate gate = new Gate(document, matcher);
    Cast cast = cast(document, gate);
    DealAssembler assembler = assembler(article, document, cast);
    List<SentenceTrials> trials = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<FrameHit> hits = hits(document, sentence, cast, assembler, gate, null);
      List<Mention> inSentence = mentions.in(document, sentence, cast, assembler);
      trials.add(
          new SentenceTrials(
              document.words(sentence),
              inSentence.stream().map(m -> told(m, document)).toList(),
              gate.mayMatch(sentence) ? matcher.trials(sentence, inSentence, hits) : List.of()));
      assembler.add(sentence, hits);
    }
    return trials;
  }

  private static String told(Mention mention, Document document) {
    String words = mention.span(document).of(document.text());
    String names = String.join(" + ", mention.names());
    return words.equals(names) ? names : words + " = " + names;
  }

  private Told told(Article article, Document document, Cast cast, Gate gate) {
    DealAssembler assembler = assembler(article, document, cast);
    NearDeals nearly = new NearDeals(document, matcher);
    for (Sentence sentence : document.sentences()) {
      assembler.add(sentence, hits(document, sentence, cast, assembler, gate, nearly));
    }
    Extraction byFrames =
        new Extraction(
            article.id(), language.code(), cast.companies(), assembler.deals(), List.of());
    return new Told(byFrames, nearly, assembler);
  }

  private DealAssembler assembler(Article article, Document document, Cast cast) {
    return new DealAssembler(
        document,
        article.published(),
        facts,
        cast,
        s -> references.resolve(document, document.sentences().get(s), cast));
  }

  private List<FrameHit> hits(
      Document document,
      Sentence sentence,
      Cast cast,
      DealAssembler assembler,
      Gate gate,
      NearDeals nearly) {
    if (cast.companies().isEmpty() || !gate.mayMatch(sentence)) {
      return List.of();
    }
    int unnamed = mentions.mostUnnamed(sentence, assembler);
    boolean open = mayHold(sentence, cast.in(sentence.index()), unnamed, gate);
    if (!open && (nearly == null || !sentence.isRead())) {
      return List.of();
    }
    List<Mention> inSentence = mentions.in(document, sentence, cast, assembler);
    SentenceView view = matcher.view(sentence, inSentence);
    List<FrameHit> hits = open && !inSentence.isEmpty() ? matcher.match(view) : List.of();
    if (nearly != null) {
      nearly.add(view, hits);
    }
    return hits;
  }
}
