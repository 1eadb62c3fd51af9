package accordo.corpus;

import accordo.deal.Deal;
import accordo.deal.Quote;
import accordo.extract.Extraction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells, article by article, what was missed and what was found wrongly. */
public final class Mistakes {
  private final StringBuilder text = new StringBuilder();
  private final boolean kept;

  private Mistakes(boolean kept) {
    this.kept = kept;
  }

  /** Mistakes that are kept for {@link #text()}. */
  public static Mistakes kept() {
    return new Mistakes(true);
  }

  /** Mistakes that nobody reads. */
  public static Mistakes ignored() {
    return new Mistakes(false);
  }

  /** All mistakes, gold beside output. */
  public String text() {
    return text.toString();
  }

  void add(GoldArticle article, Extraction found) {
    if (kept) {
      List<String> lines = lines(article.gold(), found);
      if (!lines.isEmpty()) {
        text.append("\n# ").append(article.article().id()).append("  ");
        text.append(article.article().title()).append('\n');
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
      }
    }
  }

  private static List<String> lines(Gold gold, Extraction found) {
    ArticleScorer scorer = new ArticleScorer(gold, found);
    List<String> lines = new ArrayList<>();
    difference(scorer.goldCompanies(), scorer.foundCompanies(), "missed company ", lines);
    difference(scorer.foundCompanies(), scorer.goldCompanies(), "wrong company  ", lines);
    missedDeals(gold, scorer, lines);
    wrongDeals(gold, found, scorer, lines);
    quotes(gold, found, lines);
    return lines;
  }

  private static void difference(
      Set<String> left, Set<String> right, String label, List<String> lines) {
    left.stream().filter(n -> !right.contains(n)).sorted().forEach(n -> lines.add(label + n));
  }

  private static void missedDeals(Gold gold, ArticleScorer scorer, List<String> lines) {
    Set<ArticleScorer.RoleFact> found = scorer.foundRoles();
    for (Gold.GoldDeal deal : gold.deals()) {
      String missed = parties(scorer.facts(deal), found);
      if (!missed.isEmpty()) {
        lines.add("missed role    " + deal.type() + missed + "\n      " + deal.evidence());
      }
    }
  }

  private static void wrongDeals(
      Gold gold, Extraction found, ArticleScorer scorer, List<String> lines) {
    List<Gold.GoldDeal> open = new ArrayList<>(gold.deals());
    for (Deal deal : found.deals()) {
      String proof = "\n      " + deal.evidence().get(0).sentence();
      String rule = " by " + deal.evidence().get(0).rule();
      String wrong = parties(scorer.facts(deal), scorer.goldRoles());
      if (!wrong.isEmpty()) {
        lines.add("wrong role     " + deal.type() + wrong + rule + proof);
      }
      Gold.GoldDeal same = scorer.match(deal, open);
      if (same != null) {
        open.remove(same);
        if (same.status() != deal.status()) {
          lines.add("wrong status   " + deal.status() + ", gold " + same.status() + rule + proof);
        }
      }
    }
  }

  /** The facts that the other side lacks, for instance {@code " ACQUIRER nokia"}. */
  private static String parties(
      List<ArticleScorer.RoleFact> facts, Set<ArticleScorer.RoleFact> others) {
    StringBuilder parties = new StringBuilder();
    for (ArticleScorer.RoleFact fact : facts) {
      if (!others.contains(fact)) {
        parties.append(' ').append(fact.role()).append(' ').append(fact.company());
      }
    }
    return parties.toString();
  }

  private static void quotes(Gold gold, Extraction found, List<String> lines) {
    Map<Quote, Gold.GoldQuote> matches =
        new QuoteScorer(gold.quotes(), found.quotes(), new Aliases(gold)).matches();
    Set<Gold.GoldQuote> matched = new HashSet<>(matches.values());
    for (Gold.GoldQuote quote : gold.quotes()) {
      if (!matched.contains(quote)) {
        String who = who(quote.speaker(), quote.title(), quote.company());
        lines.add("missed quote   " + quote.kind() + who + "\n      " + quote.text());
      }
    }
    for (Quote quote : found.quotes()) {
      if (!matches.containsKey(quote)) {
        String who = who(quote.speaker(), quote.title(), quote.company());
        lines.add("wrong quote    " + quote.kind() + who + "\n      " + quote.text());
      }
    }
  }

  private static String who(String speaker, String title, String company) {
    return " by " + speaker + ", " + title + ", " + company;
  }
}
