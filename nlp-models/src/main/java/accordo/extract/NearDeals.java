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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The deals that the frames of an article nearly tell: of sentences that were read anyway and in
 * which no frame tells of two companies.
 */
final class NearDeals {
  /** Chosen on articles that were left out of the fit. */
  private static final double LEAST = 0.4;

  /** Hardly a deal has a lower sum on the way. */
  private static final double HOPELESS = -1.5;

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

  /** Of most, the frame and its parties tell that they are no deals; more is not asked then. */
  private static double probability(
      NearMiss miss, ArticleSigns article, String language, SignWeights weights) {
    DealType type = miss.hit().frame().type();
    double sum = weights.base(language, type);
    for (Supplier<List<String>> signs : signs(miss, article)) {
      if (sum < HOPELESS) {
        return 0;
      }
      sum += weights.sum(language, type, signs.get());
    }
    return SignWeights.probability(sum);
  }

  /** What speaks for and against it, the quickest told first. */
  private static List<Supplier<List<String>>> signs(NearMiss miss, ArticleSigns article) {
    return List.of(
        miss::signsOfFrame, miss::signsOfParties, miss::signsOfRest, () -> article.of(miss.hit()));
  }

  /** All of them, for the fit. */
  List<NearDeal> all(List<Deal> told, DealAssembler assembler, String language) {
    ArticleSigns article = new ArticleSigns(document, told);
    List<NearDeal> all = new ArrayList<>();
    for (NearMiss miss : misses) {
      Deal deal = assembler.nearly(miss.hit());
      if (deal != null) {
        List<String> signs = signs(miss, article).stream().flatMap(s -> s.get().stream()).toList();
        all.add(
            new NearDeal(deal, SignWeights.weighted(language, miss.hit().frame().type(), signs)));
      }
    }
    return all;
  }
}
