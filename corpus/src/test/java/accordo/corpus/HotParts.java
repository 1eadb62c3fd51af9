package accordo.corpus;

import accordo.annotate.Annotator;
import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.lexicon.CompanyRegister;
import accordo.company.lexicon.NameForms;
import accordo.company.naming.CompanyFinder;
import accordo.company.reference.References;
import accordo.frame.FrameMatcher;
import accordo.frame.pack.FrameSet;
import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What an article costs most, part by part: each measurement is one pass over the language's
 * articles of the corpus. Run by {@code mvn -pl corpus -am -Phot-parts -DskipTests package}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class HotParts {
  @Param({"en", "it", "hu"})
  String language;

  private Annotator annotator;
  private FrameMatcher matcher;
  private CompanyFinder companies;
  private List<String> texts;
  private List<Document> read;
  private List<Cast> casts;

  /** Reads the articles once, so that each part finds what the ones before it made. */
  @Setup
  public void read() throws IOException {
    Language of = Language.of(language).orElseThrow();
    annotator = Annotator.load(of);
    matcher = new FrameMatcher(FrameSet.load(of));
    companies = new CompanyFinder(of, CompanyRegister.NONE);
    Path articles = Path.of("articles", language + ".jsonl");
    texts = GoldReader.read(List.of(articles)).stream().map(gold -> gold.article().text()).toList();
    read = texts.stream().map(annotator::annotate).toList();
    read.forEach(document -> document.sentences().forEach(this::parse));
    casts = read.stream().map(companies::find).toList();
  }

  /** Trees are built when they are first looked at. */
  private void parse(Sentence sentence) {
    annotator.parse(sentence);
    sentence.token(0).head();
  }

  /** Text to tokens with their readings. */
  @Benchmark
  public void tokens(Blackhole sink) {
    texts.forEach(text -> sink.consume(annotator.tokenize(text)));
  }

  /** The packed name model, in Italian with its gazetteer's trie. */
  @Benchmark
  public void names() {
    read.forEach(annotator::tagNames);
  }

  /** The gate: which sentences may hold a trigger with what its frame wants. */
  @Benchmark
  public void gate(Blackhole sink) {
    for (Document document : read) {
      document
          .sentences()
          .forEach(
              sentence ->
                  sink.consume(matcher.mayHoldByWords(sentence, List.of(), References.MANY)));
    }
  }

  /** Who is named, decided for the whole article. */
  @Benchmark
  public void companies(Blackhole sink) {
    read.forEach(document -> sink.consume(companies.find(document)));
  }

  /** Frames and the parties of their roles, in parsed sentences. */
  @Benchmark
  public void frames(Blackhole sink) {
    for (int i = 0; i < read.size(); i++) {
      for (Sentence sentence : read.get(i).sentences()) {
        sink.consume(matcher.match(sentence, casts.get(i).in(sentence.index())));
      }
    }
  }

  /** Case, accents and punctuation of whole texts. */
  @Benchmark
  public void folding(Blackhole sink) {
    texts.forEach(text -> sink.consume(NameForms.foldText(text)));
  }
}
