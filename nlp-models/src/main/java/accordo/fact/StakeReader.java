package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.deal.Money;
import accordo.text.Language;
import java.util.Optional;
import java.util.Set;

/** Reads the percentage of a stake: "a 30 percent stake", "40 % der Anteile". */
public final class StakeReader {
  private static final Set<String> SIGNS = Set.of("%", "percent", "pct", "prozent", "százalék");
  private static final int REACH = 6;

  private final NumberReader numbers;
  private final TermSet stakes;

  public StakeReader(Language language, TermSet stakes) {
    this.numbers = new NumberReader(language);
    this.stakes = stakes;
  }

  /** The first percentage of the token range that stands near a word for stakes. */
  public Optional<Money> read(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      NumberReader.Number number = numbers.at(sentence, i);
      if (number != null && isPercent(sentence, number.end()) && nearStake(sentence, i)) {
        return Optional.of(new Money(null, null, Money.Kind.STAKE, number.value()));
      }
    }
    return Optional.empty();
  }

  private static boolean isPercent(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    String word = sentence.token(at).lower();
    if (SIGNS.stream().anyMatch(word::startsWith)) {
      return true;
    }
    String next = at + 1 < sentence.size() ? sentence.token(at + 1).lower() : "";
    return word.equals("per") && next.startsWith("cent")
        || word.equals("por") && next.equals("ciento")
        || word.equals("pour") && next.equals("cent");
  }

  private boolean nearStake(Sentence sentence, int at) {
    int from = Math.max(0, at - REACH);
    return stakes.occursIn(sentence, from, Math.min(sentence.size(), at + REACH));
  }
}
