package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.TermMap;
import accordo.annotate.TermSet;
import accordo.deal.Money;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.List;

/** Reads the amounts of a sentence: "$1.4 billion", "63 milliárd dollárért", "30 percent". */
public final class MoneyReader {
  private static final int CUE_REACH = 8;
  private static final int CURRENCY_REACH = 2;

  /** An amount and where its tokens are. */
  public record Amount(Money money, int from, int to) {}

  private final NumberReader numbers;
  private final TermMap<String> currencies;
  private final TermMap<String> kinds;
  private final TermSet prices;

  public MoneyReader(Language language) {
    String pack = language.pack() + "quantity/";
    this.numbers = new NumberReader(language);
    this.currencies = table(pack + "currencies.tsv");
    this.kinds = table(pack + "money-kinds.tsv");
    String prices = pack + "prices.txt";
    this.prices = TermSet.readIfPresent(prices);
  }

  private static TermMap<String> table(String path) {
    TermMap<String> map = new TermMap<>();
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      map.put(columns[0], columns[1]);
    }
    return map;
  }

  /** Whether the sentence speaks of what a deal costs. */
  public boolean isPrice(Sentence sentence) {
    return prices.occursIn(sentence, 0, sentence.size());
  }

  /** All amounts of the sentence in order; amounts that belong to no deal are left out. */
  public List<Amount> read(Sentence sentence) {
    List<Amount> amounts = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Amount amount = amountAt(sentence, i);
      if (amount != null && amount.money() != null) {
        amounts.add(amount);
      }
      i = amount == null ? i + 1 : amount.to();
    }
    return amounts;
  }

  private Amount amountAt(Sentence sentence, int position) {
    TermMap.Match<String> prefix = currencies.matchAt(sentence, position);
    int start = prefix == null ? position : position + prefix.length();
    NumberReader.Number number = start < sentence.size() ? numbers.at(sentence, start) : null;
    if (number == null) {
      return null;
    }
    if (prefix == null && Percents.isSign(sentence, number.end())) {
      return royalty(sentence, position, number);
    }
    if (prefix != null) {
      return amount(sentence, position, number.end(), number.value(), prefix.value());
    }
    for (int i = number.end(); i <= number.end() + CURRENCY_REACH && i < sentence.size(); i++) {
      TermMap.Match<String> currency = currencies.matchAt(sentence, i);
      if (currency != null && !isOfNext(sentence, i, i + currency.length(), number.end())) {
        return amount(sentence, position, i + currency.length(), number.value(), currency.value());
      }
    }
    return null;
  }

  /** "in 2010 for $1.4 billion": the currency is the next number's. */
  private boolean isOfNext(Sentence sentence, int currency, int next, int number) {
    return currency > number && next < sentence.size() && numbers.at(sentence, next) != null;
  }

  /** "royalty del 14% sulle vendite". */
  private Amount royalty(Sentence sentence, int position, NumberReader.Number number) {
    boolean said = "ROYALTY".equals(nearestCue(sentence, position, number.end()));
    return said
        ? new Amount(
            new Money(null, null, Money.Kind.ROYALTY, number.value()), position, number.end() + 1)
        : null;
  }

  private Amount amount(Sentence sentence, int from, int to, double value, String currency) {
    Money.Kind kind = kind(sentence, from, to);
    Money money = kind == null ? null : new Money(value, currency, kind, null);
    return new Amount(money, from, to);
  }

  /** The kind that the nearest cue gives, TOTAL without one, null when the cue says NONE. */
  private Money.Kind kind(Sentence sentence, int from, int to) {
    String nearest = nearestCue(sentence, from, to);
    if (nearest == null || nearest.equals("STAKE")) {
      return Money.Kind.TOTAL;
    }
    return nearest.equals("NONE") ? null : Money.Kind.valueOf(nearest);
  }

  private String nearestCue(Sentence sentence, int from, int to) {
    String nearest = null;
    int distance = CUE_REACH + 1;
    int last = Math.min(sentence.size(), to + CUE_REACH);
    for (int i = Math.max(0, from - CUE_REACH); i < last; i++) {
      TermMap.Match<String> cue = kinds.matchAt(sentence, i);
      if (cue != null) {
        int gap = i >= to ? i - to : Math.max(0, from - i - cue.length());
        if (gap < distance) {
          distance = gap;
          nearest = cue.value();
        }
      }
    }
    return nearest;
  }
}
