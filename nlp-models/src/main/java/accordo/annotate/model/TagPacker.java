package accordo.annotate.model;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the numbers out of a tagger of CoreNLP. */
final class TagPacker {
  private static final String PACKAGE = "edu.stanford.nlp.tagger.maxent.";

  private final MaxentTagger stock;
  private final List<String> tags = new ArrayList<>();
  private final List<Object> extractors = new ArrayList<>();
  private final int common;

  private TagPacker(MaxentTagger stock) {
    this.stock = stock;
    Object ttags = Reflect.get(stock, "tags");
    for (int i = 0; i < stock.numTags(); i++) {
      tags.add((String) Reflect.call(ttags, "getTag", i));
    }
    addExtractors("extractors");
    this.common = extractors.size();
    addExtractors("extractorsRare");
  }

  private void addExtractors(String field) {
    extractors.addAll(Arrays.asList((Object[]) Reflect.get(Reflect.get(stock, field), "v")));
  }

  static void pack(Path stock, Path packed) throws IOException {
    try (PackedWriter out = new PackedWriter(packed)) {
      new TagPacker(new MaxentTagger(stock.toString())).write(out);
    }
  }

  private void write(PackedWriter out) throws IOException {
    out.writeStrings(tags);
    out.writeInt(extractors.size());
    for (int i = 0; i < extractors.size(); i++) {
      out.writeInts(feature(extractors.get(i), i >= common));
    }
    out.writeInt(Reflect.get(stock, "wordFunction") == null ? 0 : 1);
    out.writeInt((int) Reflect.get(stock, "rareWordThresh"));
    writeDictionary(out);
    writeClusters(out);
    writeWeights(out);
  }

  private static int[] feature(Object extractor, boolean rare) {
    String name = extractor.getClass().getName().substring(PACKAGE.length());
    String simple = name.substring(name.indexOf('$') + 1);
    boolean ofTag = simple.equals("Extractor") && (boolean) Reflect.get(extractor, "isTag");
    TagFeature.Kind kind = TagFeature.Kind.of(ofTag ? extractor.toString() : simple);
    int position =
        switch (kind) {
          case WORD, SHAPE, CLUSTER -> (int) Reflect.get(extractor, "position");
          default -> 0;
        };
    int number =
        switch (kind) {
          case SHAPE, THREE_SHAPES -> (int) Reflect.get(extractor, "wordShaper");
          case PREFIX, SUFFIX -> (int) Reflect.get(extractor, "num");
          default -> 0;
        };
    return new int[] {kind.ordinal(), position, number, rare ? 1 : 0};
  }

  private void writeDictionary(PackedWriter out) throws IOException {
    Object dictionary = Reflect.get(stock, "dict");
    Map<?, ?> words = (Map<?, ?>) Reflect.get(dictionary, "dict");
    HashKeys keys = hashes(words.keySet());
    int[] counts = new int[keys.size()];
    int[] firstTags = new int[keys.size()];
    int[] setOf = new int[keys.size()];
    Map<List<String>, Integer> sets = new LinkedHashMap<>();
    Object ttags = Reflect.get(stock, "tags");
    sets.put(List.of((String[]) Reflect.call(ttags, "getOpenTagsArray")), 0);
    words.forEach(
        (word, count) -> {
          int slot = keys.slot(TextHash.of((String) word).value());
          counts[slot] = (int) Reflect.call(count, "sum");
          firstTags[slot] = tags.indexOf((String) Reflect.call(count, "getFirstTag"));
          Object found = Reflect.call(count, "getTags");
          List<String> set =
              List.of((String[]) Reflect.call(ttags, "deterministicallyExpandTags", found));
          setOf[slot] = sets.computeIfAbsent(set, s -> sets.size());
        });
    keys.write(out);
    out.writeInts(counts);
    out.writeInts(firstTags);
    out.writeInts(setOf);
    out.writeInt(sets.size());
    for (List<String> set : sets.keySet()) {
      out.writeInts(set.stream().mapToInt(tags::indexOf).toArray());
    }
  }

  private void writeClusters(PackedWriter out) throws IOException {
    Object lexicon = null;
    for (Object extractor : extractors) {
      if (extractor.getClass().getSimpleName().equals("ExtractorDistsim")) {
        lexicon = Reflect.get(extractor, "lexicon");
      }
    }
    out.writeInt(lexicon != null && (boolean) Reflect.get(lexicon, "casedDistSim") ? 1 : 0);
    out.writeInt(lexicon != null && (boolean) Reflect.get(lexicon, "mapdigits") ? 1 : 0);
    Map<?, ?> words = lexicon == null ? Map.of() : (Map<?, ?>) Reflect.get(lexicon, "lexicon");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put(lexicon == null ? "" : (String) Reflect.get(lexicon, "unk"), 0);
    HashKeys keys = hashes(words.keySet());
    int[] clusterOf = new int[keys.size()];
    words.forEach(
        (word, cluster) ->
            clusterOf[keys.slot(TextHash.of((String) word).value())] =
                numbers.computeIfAbsent((String) cluster, c -> numbers.size()));
    keys.write(out);
    out.writeInts(clusterOf);
    out.writeStrings(numbers.keySet());
  }

  private void writeWeights(PackedWriter out) throws IOException {
    double[] lambda = (double[]) Reflect.get(Reflect.get(stock, "prob"), "lambda");
    List<?> associations = (List<?>) Reflect.get(stock, "fAssociations");
    Map<Long, int[]> values = new HashMap<>();
    for (int i = 0; i < associations.size(); i++) {
      TextHash name = TagModel.name(i);
      ((Map<?, ?>) associations.get(i))
          .forEach(
              (value, numbers) ->
                  values.put(name.then(TextHash.of((String) value)).value(), (int[]) numbers));
    }
    HashKeys keys = HashKeys.of(values.keySet());
    int[] rows = new int[keys.size()];
    List<Integer> rowTags = new ArrayList<>();
    List<Double> rowWeights = new ArrayList<>();
    values.forEach(
        (key, numbers) -> {
          rows[keys.slot(key)] = rowTags.size();
          for (int tag = 0; tag < numbers.length; tag++) {
            if (numbers[tag] >= 0) {
              rowTags.add(tag);
              rowWeights.add(lambda[numbers[tag]]);
            }
          }
          rowTags.add(-1);
          rowWeights.add(0.0);
        });
    keys.write(out);
    out.writeInts(rows);
    out.writeInts(rowTags.stream().mapToInt(Integer::intValue).toArray());
    out.writeDoubles(rowWeights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static HashKeys hashes(Collection<?> texts) {
    return HashKeys.of(texts.stream().map(t -> TextHash.of((String) t).value()).toList());
  }
}
