package accordo.annotate.model;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Works out what the tagger knows of a word by itself, and remembers it. */
final class TagWords {
  private static final int KEPT = 30_000;
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TagModel model;
  private final List<TagFeature> beside;
  private final int threeShapes;
  private final Map<String, TagWord> kept = new ConcurrentHashMap<>();

  TagWords(TagModel model) {
    this.model = model;
    this.beside = model.features().stream().filter(TagFeature::isOfNeighbour).toList();
    this.threeShapes =
        model.features().stream()
            .filter(f -> f.kind() == TagFeature.Kind.THREE_SHAPES)
            .mapToInt(TagFeature::number)
            .findFirst()
            .orElse(-1);
  }

  /** The features that a neighbour gives, in the order of {@link TagWord#beside}. */
  List<TagFeature> beside() {
    return beside;
  }

  TagWord of(String word) {
    TagWord known = kept.get(word);
    if (known == null) {
      known = word(model.american() ? new AmericanizeFunction().apply(word) : word);
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      kept.put(word, known);
    }
    return known;
  }

  /** A word that stands for what no sentence has. */
  TagWord mark(String mark) {
    return word(mark);
  }

  private TagWord word(String word) {
    String cluster = model.cluster(word);
    boolean rare = model.isRare(word);
    double[] here = new double[model.tags().size()];
    double[] first = here.clone();
    double[] later = here.clone();
    String tag = Letters.startsUpper(word) ? model.firstTag(word.toLowerCase(Locale.ROOT)) : "0";
    for (TagFeature feature : model.features()) {
      if (feature.rare() && !rare) {
        continue;
      }
      if (feature.isOfWord()) {
        add(feature, feature.value(word, cluster), here);
      }
      switch (feature.kind()) {
        case START_TAG -> addByPlace(feature, tag, "0", first, later);
        case MIDDLE_TAG -> addByPlace(feature, "0", tag, first, later);
        case START_UPPER ->
            addByPlace(feature, Letters.hasUpper(word) ? "1" : "0", "0", first, later);
        default -> {}
      }
    }
    return new TagWord(
        model.tagsOf(word),
        rare,
        here,
        first,
        later,
        beside.stream().mapToInt(f -> row(f, f.value(word, cluster))).toArray(),
        TextHash.of(threeShapes < 0 ? "" : WordShapeClassifier.wordShape(word, threeShapes)),
        TextHash.of(cluster),
        Letters.startsUpper(word),
        COMPANY_ENDS.contains(word));
  }

  private void addByPlace(
      TagFeature feature, String atStart, String elsewhere, double[] first, double[] later) {
    add(feature, atStart, first);
    add(feature, elsewhere, later);
  }

  private void add(TagFeature feature, String value, double[] to) {
    model.add(row(feature, value), to);
  }

  private int row(TagFeature feature, String value) {
    return model.row(feature.key(TextHash.of(value)));
  }
}
