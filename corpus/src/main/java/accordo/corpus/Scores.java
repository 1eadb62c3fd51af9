package accordo.corpus;

import accordo.deal.DealType;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a set of articles. */
public final class Scores {
  private final Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
  private final Map<Measure, Accuracy> accuracies = new EnumMap<>(Measure.class);
  private final Map<DealType, Counts> rolesByType = new TreeMap<>();
  private int articles;

  Scores() {
    for (Measure measure : Measure.values()) {
      if (measure.isCounted()) {
        counts.put(measure, new Counts());
      } else {
        accuracies.put(measure, new Accuracy());
      }
    }
  }

  void addArticle() {
    articles++;
  }

  Counts counted(Measure measure) {
    return counts.get(measure);
  }

  Accuracy accuracy(Measure measure) {
    return accuracies.get(measure);
  }

  Counts roles(DealType type) {
    return rolesByType.computeIfAbsent(type, t -> new Counts());
  }

  public int articles() {
    return articles;
  }

  /** Counts of a {@linkplain Measure#isCounted() counted} measure. */
  public Counts counts(Measure measure) {
    return counts.get(measure);
  }

  /** Role counts of the types that occur in gold or output. */
  public Map<DealType, Counts> rolesByType() {
    return rolesByType;
  }

  /** The headline figure of a measure in percent: F1, recall (quotes by kind) or accuracy. */
  public double value(Measure measure) {
    if (!measure.isCounted()) {
      return accuracies.get(measure).percent();
    }
    Counts count = counts.get(measure);
    return measure.isRecall() ? count.recall() : count.f1();
  }

  /** How many gold items (or matched ones, for an accuracy) the figure rests on. */
  public int basis(Measure measure) {
    return measure.isCounted() ? counts.get(measure).gold() : accuracies.get(measure).compared();
  }
}
