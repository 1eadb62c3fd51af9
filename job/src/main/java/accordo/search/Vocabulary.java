package accordo.search;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/** The companies, outlets, years and languages of an index, by their numbers. */
final class Vocabulary {
  private static final Comparator<Label> MOST_USUAL =
      Comparator.comparingInt(Label::deals).thenComparing(Label::name, Comparator.reverseOrder());

  final Dictionary companies = new Dictionary();
  final Dictionary outlets = new Dictionary();
  final Dictionary years = new Dictionary();
  final Dictionary languages = new Dictionary();
  private final Map<Integer, Label> labels = new ConcurrentHashMap<>();

  /** A company's name, and how many deals of one segment know it by that. */
  private record Label(String name, int deals) {}

  /** Tells that so many deals know a company by a name; the most usual name stays. */
  void name(int company, String name, int deals) {
    labels.merge(company, new Label(name, deals), BinaryOperator.maxBy(MOST_USUAL));
  }

  String name(int company) {
    Label label = labels.get(company);
    return label == null ? companies.text(company) : label.name();
  }
}
