package accordo.web;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.consolidate.Desks;
import accordo.consolidate.Source;
import accordo.corpus.Gold.GoldDeal;
import accordo.corpus.Gold.GoldParty;
import accordo.corpus.Gold.GoldQuote;
import accordo.corpus.GoldArticle;
import accordo.corpus.GoldReader;
import accordo.deal.Deal;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Quote;
import accordo.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the annotators of the corpus found in its articles, consolidated as the job does: real
 * records without a model.
 *
 * @param articles that tell of the deals
 * @param deals in the order of their ids
 */
record GoldRecords(List<Article> articles, List<DealRecord> deals) {
  private static final double CONFIDENCE = 0.8;

  static GoldRecords read() {
    try (Stream<Path> files = Files.list(Path.of("../corpus/articles"))) {
      List<GoldArticle> gold = GoldReader.read(files.sorted().toList());
      List<DealMention> mentions = new ArrayList<>();
      gold.forEach(article -> mentions.addAll(mentions(article)));
      return new GoldRecords(
          gold.stream().map(GoldArticle::article).toList(), Desks.records(mentions));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the corpus", e);
    }
  }

  static List<DealMention> mentions(GoldArticle gold) {
    Article article = gold.article();
    List<Deal> deals =
        gold.gold().deals().stream()
            .filter(deal -> deal.evidence() != null && !deal.parties().isEmpty())
            .map(deal -> deal(deal, article))
            .toList();
    List<Quote> quotes = gold.gold().quotes().stream().map(q -> quote(q, article)).toList();
    Source source =
        new Source(
            article.id(),
            article.source(),
            article.language(),
            article.published(),
            article.title(),
            null);
    return DealMention.of(deals, List.of(), source, quotes, article.body());
  }

  private static Deal deal(GoldDeal gold, Article article) {
    List<Evidence> evidence = List.of(evidence("type", gold.evidence(), gold, article));
    List<Party> parties = gold.parties().stream().map(p -> party(p, gold, article)).toList();
    return new Deal(
        gold.type(),
        gold.status(),
        parties,
        gold.patents(),
        gold.money(),
        gold.exclusivity(),
        gold.territory(),
        gold.announced(),
        CONFIDENCE,
        evidence);
  }

  private static Party party(GoldParty party, GoldDeal gold, Article article) {
    return new Party(
        party.company(), party.role(), evidence("parties", party.company(), gold, article));
  }

  /** The words in the deal's sentence, or the whole sentence where they are not in it. */
  private static Evidence evidence(String field, String words, GoldDeal gold, Article article) {
    String sentence = gold.evidence();
    int from = Math.max(0, article.text().indexOf(sentence));
    int within = sentence.indexOf(words);
    int start = within < 0 ? from : from + within;
    int end = within < 0 ? from + sentence.length() : start + words.length();
    return new Evidence(field, start, end, sentence, "gold");
  }

  private static Quote quote(GoldQuote gold, Article article) {
    int start = Math.max(0, article.text().indexOf(gold.text()));
    return new Quote(
        gold.speaker(),
        gold.title(),
        gold.company(),
        gold.kind(),
        gold.text(),
        start,
        start + gold.text().length(),
        "gold",
        CONFIDENCE);
  }
}
