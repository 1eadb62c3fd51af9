package accordo.corpus;

import accordo.deal.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the quotes of one article: same words by the same speaker. */
final class QuoteScorer {
  private static final double SAME_TEXT = 0.8;
  private static final double SAME_TITLE = 0.5;

  private final List<Gold.GoldQuote> gold;
  private final List<Quote> found;
  private final Aliases aliases;

  QuoteScorer(List<Gold.GoldQuote> gold, List<Quote> found, Aliases aliases) {
    this.gold = gold;
    this.found = found;
    this.aliases = aliases;
  }

  void addTo(Scores scores) {
    Map<Quote, Gold.GoldQuote> matches = matches();
    int matched = matches.size();
    scores.counted(Measure.QUOTE).add(matched, found.size() - matched, gold.size() - matched);
    for (Gold.GoldQuote quote : gold) {
      boolean hit = matches.containsValue(quote);
      scores.counted(byKind(quote.kind())).add(hit ? 1 : 0, 0, hit ? 0 : 1);
    }
    matches.forEach(
        (quote, same) -> {
          if (quote.title() != null || same.title() != null) {
            scores
                .accuracy(Measure.QUOTE_TITLE)
                .add(TokenOverlap.inflectedF1(quote.title(), same.title()) >= SAME_TITLE);
          }
          scores
              .accuracy(Measure.QUOTE_COMPANY)
              .add(aliases.key(quote.company()).equals(aliases.key(same.company())));
        });
  }

  /** Each quote found with the gold quote that it is, in order. */
  Map<Quote, Gold.GoldQuote> matches() {
    Map<Quote, Gold.GoldQuote> matches = new LinkedHashMap<>();
    List<Gold.GoldQuote> open = new ArrayList<>(gold);
    for (Quote quote : found) {
      open.stream()
          .filter(g -> isSame(quote, g))
          .findFirst()
          .ifPresent(
              g -> {
                matches.put(quote, g);
                open.remove(g);
              });
    }
    return matches;
  }

  private boolean isSame(Quote quote, Gold.GoldQuote other) {
    return TokenOverlap.f1(quote.text(), other.text()) >= SAME_TEXT && isSameSpeaker(quote, other);
  }

  private boolean isSameSpeaker(Quote quote, Gold.GoldQuote other) {
    if (quote.speaker() == null && other.speaker() == null) {
      return aliases.key(quote.company()).equals(aliases.key(other.company()));
    }
    return quote.speaker() != null
        && other.speaker() != null
        && isSamePerson(quote.speaker(), other.speaker());
  }

  /** Last names agree and no first names conflict; Hungarian puts the last name first. */
  private static boolean isSamePerson(String one, String other) {
    String[] left = NameKey.of(one).split(" ");
    String[] right = NameKey.of(other).split(" ");
    if (left.length > 1 && right.length > 1) {
      return left[0].equals(right[0]) && left[left.length - 1].equals(right[right.length - 1]);
    }
    return left[left.length - 1].equals(right[right.length - 1]) || left[0].equals(right[0]);
  }

  private static Measure byKind(Quote.Kind kind) {
    return switch (kind) {
      case DIRECT -> Measure.QUOTE_DIRECT;
      case INDIRECT -> Measure.QUOTE_INDIRECT;
      case MIXED -> Measure.QUOTE_MIXED;
    };
  }
}
