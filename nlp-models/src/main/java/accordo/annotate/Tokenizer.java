package accordo.annotate;

import accordo.text.Language;
import accordo.text.Span;
import accordo.text.Trait;
import edu.stanford.nlp.ling.HasOffset;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a paragraph into words; contractions and sentences come after. */
final class Tokenizer {
  private static final String OPTIONS =
      "invertible=false,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

  /** English fusions ("dont", "cannot") are ordinary words elsewhere. */
  private static final String FOREIGN_OPTIONS = OPTIONS + ",splitAssimilations=false";

  /** Agencies put the names of unlisted firms in brackets, which lexers take for markup. */
  private static final Pattern BRACKETED_NAME = Pattern.compile("<([^<>\n]*[a-z ][^<>\n]*)>");

  /** What articles that come from web pages may still have in names: "Procter &amp;amp; Gamble". */
  private static final String ESCAPED_AND = "&amp;";

  private final AnnotatorSettings settings;
  private final Contractions contractions;
  private final Enclitics enclitics;
  private final Lemmas lemmas;
  private final Vocabulary vocabulary;
  private final SentenceSplitter splitter;
  private final Language language;
  private final TokenizerFactory<? extends HasOffset> lexers;

  Tokenizer(Language language, AnnotatorSettings settings) {
    this.language = language;
    this.settings = settings;
    this.lemmas =
        new Lemmas(
            settings.lemmas(),
            language.locale(),
            language.has(Trait.COMPOUND_NOUNS) ? UnknownVerbs.of(language) : null);
    this.vocabulary = new Vocabulary(lemmas, language.locale());
    this.contractions =
        Contractions.load(settings.contractions(), settings.enclitics(), lemmas::isVerb);
    this.enclitics = new Enclitics(settings.pronouns(), lemmas);
    this.splitter = new SentenceSplitter(language, settings.ordinalDot());
    this.lexers =
        PTBTokenizer.PTBTokenizerFactory.newWordTokenizerFactory(
            settings.tokenizer().equals("english") ? OPTIONS : FOREIGN_OPTIONS);
  }

  Lemmas lemmas() {
    return lemmas;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Document tokenize(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      for (List<Word> words : splitter.split(words(text.substring(start, end), start))) {
        sentences.add(sentence(words, sentences.size(), paragraph));
      }
      paragraph++;
      start = end + 1;
    }
    return new Document(language, text, sentences);
  }

  /** A surface word before contractions are split. */
  record Word(String form, Span span) {}

  private List<Word> words(String line, int offset) {
    List<Word> words = new ArrayList<>();
    if (line.isBlank()) {
      return words;
    }
    String plain = line.indexOf('<') < 0 ? line : BRACKETED_NAME.matcher(line).replaceAll(" $1 ");
    for (HasOffset label : lexers.getTokenizer(new StringReader(plain)).tokenize()) {
      int from = label.beginPosition();
      int to = label.endPosition();
      int cut = elision(line, from, to);
      if (cut > 0) {
        words.add(word(line, from, cut, offset));
      }
      from = Math.max(from, cut);
      int clitic = clitic(line, from, to);
      if (clitic > 0) {
        words.add(word(line, from, clitic, offset));
        from = clitic;
      }
      words.add(word(line, from, to, offset));
    }
    return words;
  }

  private static Word word(String line, int from, int to, int offset) {
    String form = line.substring(from, to);
    return new Word(form.equals(ESCAPED_AND) ? "&" : form, new Span(from + offset, to + offset));
  }

  /** Where an elided word ends ("dell'|accordo"), or -1. */
  private int elision(String line, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      char c = line.charAt(i);
      if (c == '\'' || c == '’') {
        String stem = line.substring(from, i).toLowerCase(language.locale());
        return settings.elisions().contains(stem) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Where a hyphenated pronoun starts ("annonce|-t-il"), or -1. */
  private int clitic(String line, int from, int to) {
    for (int i = line.indexOf('-', from + 1); i > 0 && i < to; i = line.indexOf('-', i + 1)) {
      if (settings.clitics().contains(line.substring(i + 1, to))) {
        return i;
      }
    }
    return -1;
  }

  private Sentence sentence(List<Word> words, int index, int paragraph) {
    List<Token> tokens = new ArrayList<>(words.size() + 4);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Enclitics.Split verb = enclitics.split(word.form());
      if (verb != null) {
        addVerb(tokens, word.span(), verb);
        continue;
      }
      for (String part : parts(words, i, tokens)) {
        tokens.add(new Token(tokens.size(), vocabulary.word(part), word.span()));
      }
    }
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return new Sentence(index, paragraph, span, tokens);
  }

  private List<String> parts(List<Word> words, int at, List<Token> before) {
    String form = words.get(at).form();
    if (language.has(Trait.FUSED_ARTICLE) && PluralArticles.mayBe(form)) {
      return PluralArticles.parts(form, before.stream().map(Token::plainWord).toList());
    }
    if (at + 1 == words.size()) {
      return contractions.split(form);
    }
    String next = words.get(at + 1).form();
    return at == 0
        ? contractions.splitFirst(form, next)
        : contractions.splitInside(words.get(at - 1).form(), form, next);
  }

  private void addVerb(List<Token> tokens, Span span, Enclitics.Split verb) {
    for (String part : verb.parts()) {
      boolean host = part.equals(verb.parts().get(0));
      WordForm word = host ? vocabulary.word(part, verb.verb()) : vocabulary.word(part);
      tokens.add(new Token(tokens.size(), word, span));
    }
  }
}
