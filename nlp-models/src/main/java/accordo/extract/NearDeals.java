package accordo.extract;

import accordo.annotate.Document;
import accordo.company.Mention;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.extract.assembly.DealAssembler;
import accordo.frame.FrameHit;
import accordo.frame.FrameHit.Filler;
import accordo.frame.FrameMatcher;
import accordo.frame.argument.SentenceView;
import accordo.frame.nearmiss.NearMiss;
import accordo.frame.nearmiss.NearMisses;
import accordo.frame.nearmiss.SignWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The deals that the frames of an article nearly tell: of sentences that were read anyway and in
 * which no frame tells of two companies.
 */
final class NearDeals {
  /** Chosen on articles that were left out of the fit. */
  private static final double LEAST = 0.4;

  /** No deal of the articles that the weights were fitted to comes from a lower sum. */
  private static final double HOPELESS = -1.75;

  private record Likely(NearMiss miss, double probability) {}

  private final Document document;
  private final FrameMatcher matcher;
  private final List<NearMiss> misses = new ArrayList<>();

  NearDeals(Document document, FrameMatcher matcher) {
    this.document = document;
    this.matcher = matcher;
  }

  /** Adds what a sentence nearly tells of two companies or more. */
  void add(SentenceView view, List<FrameHit> hits) {
    if (areSeveral(view.mentions().all().stream())
        && view.sentence().isRead()
        && hits.stream().noneMatch(NearDeals::isWhole)) {
      misses.addAll(NearMisses.of(matcher.tries(view), hits));
    }
  }

  private static boolean isWhole(FrameHit hit) {
    return areSeveral(hit.fillers().stream().map(Filler::mention));
  }

  private static boolean areSeveral(Stream<Mention> mentions) {
    return mentions.flatMap(m -> m.names().stream()).distinct().limit(2).count() > 1;
  }

  /** The deals told, with those that are likely enough, the likeliest first. */
  List<Deal> addTo(List<Deal> told, DealAssembler assembler, String language, SignWeights weights) {
    if (misses.isEmpty()) {
      return told;
    }
    ArticleSigns article = new ArticleSigns(document, told);
    List<Likely> likely = new ArrayList<>();
    for (NearMiss miss : misses) {
      double probability = probability(miss, article, language, weights);
      if (probability >= LEAST) {
        likely.add(new Likely(miss, probability));
      }
    }
    likely.sort(Comparator.comparingDouble(l -> -l.probability()));
    Additions additions = new Additions(told);
    for (Likely one : likely) {
      Deal deal = assembler.nearly(one.miss().hit());
      if (deal != null) {
        double confidence = Math.round(one.probability() * 100) / 100.0;
        additions.add(one.miss().hit(), deal.withConfidence(confidence));
      }
    }
    return additions.deals();
  }

  /** Of most, frame and parties alone tell that they are no deals. */
  private static double probability(
      NearMiss miss, ArticleSigns article, String language, SignWeights weights) {
    DealType type = miss.hit().frame().type();
    double sum = weights.base(language, type) + weights.sum(language, type, miss.signsOfFrame());
    if (sum < HOPELESS) {
      return 0;
    }
    sum += weights.sum(language, type, miss.signsOfRest());
    return SignWeights.probability(sum + weights.sum(language, type, article.of(miss.hit())));
  }

  /** All of them, for the fit. */
  List<NearDeal> all(List<Deal> told, DealAssembler assembler, String language) {
    ArticleSigns article = new ArticleSigns(document, told);
    List<NearDeal> all = new ArrayList<>();
    for (NearMiss miss : misses) {
      Deal deal = assembler.nearly(miss.hit());
      if (deal != null) {
        all.add(
            new NearDeal(
                deal,
                SignWeights.weighted(language, miss.hit().frame().type(), signs(miss, article))));
      }
    }
    return all;
  }

  private static List<String> signs(NearMiss miss, ArticleSigns article) {
    List<String> signs = new ArrayList<>(miss.signsOfFrame());
    signs.addAll(miss.signsOfRest());
    signs.addAll(article.of(miss.hit()));
    return signs;
  }
}
