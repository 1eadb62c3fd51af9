package accordo.annotate.model;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Works out what the name model says of a word by itself, and remembers it. */
final class NameWords {
  private static final int KEPT = 30_000;
  private static final int NUMBER_SHAPE = 13;
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private final NameModel model;
  private final NameSettings settings;
  private final Collection<String> lowerCased;
  private final Map<String, NameWord> kept = new ConcurrentHashMap<>();
  private final NameWord none;

  NameWords(NameModel model) {
    this.model = model;
    this.settings = model.settings();
    this.lowerCased =
        new AbstractList<>() {
          @Override
          public boolean contains(Object word) {
            return model.isKnownInLowerCase((String) word);
          }

          @Override
          public String get(int index) {
            throw new IndexOutOfBoundsException(index);
          }

          @Override
          public int size() {
            return 0;
          }
        };
    // Beyond the sentence CoreNLP reads empty words, whose class and shape are partly "null".
    this.none = word("", "", "null", "", "null");
  }

  /** What stands before and after a sentence. */
  NameWord none() {
    return none;
  }

  NameWord of(String word) {
    NameWord known = kept.get(word);
    if (known == null) {
      known = word(word);
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      kept.put(word, known);
    }
    return known;
  }

  private NameWord word(String form) {
    String word = settings.american() ? new AmericanizeFunction().apply(form) : form;
    String shape = WordShapeClassifier.wordShape(word, settings.shape(), lowerCased);
    String cluster = settings.clusters() ? cluster(word) : "";
    return word(word, shape, shape, cluster, cluster);
  }

  private String cluster(String word) {
    String key = settings.casedClusters() ? word : word.toLowerCase(Locale.ROOT);
    return model.cluster(
        settings.clustersOfShapes() ? WordShapeClassifier.wordShape(key, NUMBER_SHAPE) : key);
  }

  private NameWord word(
      String word, String shape, String shapeAfter, String cluster, String clusterBeside) {
    TextHash text = TextHash.of(word);
    TextHash form = TextHash.of(shape);
    TextHash sort = TextHash.of(cluster);
    TextHash beside = TextHash.of(clusterBeside);
    double[] here = new double[model.classes().size()];
    double[] before = here.clone();
    double[] after = here.clone();
    double[] pairsHere = new double[model.pairs().length];
    double[] pairsBefore = pairsHere.clone();
    double[] pairsAfter = pairsHere.clone();
    add(text, Suffix.WORD, here);
    add(TextHash.EMPTY, Suffix.ALWAYS, here);
    add(form, Suffix.SHAPE, here);
    addParts('<' + word + '>', here);
    if (settings.titles() && TITLE.matcher(word).matches()) {
      add(TextHash.EMPTY, Suffix.TITLE, here);
    }
    add(text, Suffix.WORD_BEFORE, before);
    add(form, Suffix.SHAPE_BEFORE, before);
    add(text, Suffix.WORD_AFTER, after);
    add(form, Suffix.SHAPE_AFTER, after);
    if (settings.clusters()) {
      add(sort, Suffix.CLUSTER, here);
      add(beside, Suffix.CLUSTER_BEFORE, before);
      add(beside, Suffix.CLUSTER_AFTER, after);
      add(sort, Suffix.PAIR_CLUSTER, pairsHere);
      add(sort, Suffix.PAIR_CLUSTER_BEFORE, pairsBefore);
    }
    add(TextHash.EMPTY, Suffix.PAIR, pairsHere);
    add(text, Suffix.PAIR_WORD, pairsHere);
    add(form, Suffix.PAIR_SHAPE, pairsHere);
    add(form, Suffix.PAIR_SHAPE_TYPE, pairsHere);
    add(text, Suffix.PAIR_WORD_BEFORE, pairsBefore);
    add(form, Suffix.PAIR_SHAPE_BEFORE, pairsBefore);
    add(TextHash.of(shapeAfter), Suffix.PAIR_SHAPE_AFTER, pairsAfter);
    return new NameWord(
        text,
        word.length(),
        form,
        sort,
        isName(word),
        !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase),
        word.chars().anyMatch(Character::isLetter),
        here,
        before,
        after,
        row(text, Suffix.NEAR_BEFORE),
        row(text, Suffix.NEAR_AFTER),
        pairsHere,
        pairsBefore,
        pairsAfter);
  }

  /** Beginnings and ends of a word, the word itself once. */
  private void addParts(String word, double[] to) {
    int longest = settings.longestPart() < 0 ? word.length() : settings.longestPart();
    int end = Math.min(longest, word.length());
    for (int i = 2; i <= end; i++) {
      addPart(word, 0, i, to);
    }
    for (int i = Math.max(0, word.length() - longest); i < word.length() - 1; i++) {
      boolean isBeginning = word.startsWith(word.substring(i));
      if (!isBeginning) {
        addPart(word, i, word.length(), to);
      }
    }
  }

  private void addPart(String word, int from, int to, double[] into) {
    TextHash part = TextHash.EMPTY.then('#').then(TextHash.of(word, from, to)).then('#');
    add(part, Suffix.NONE, into);
  }

  private void add(TextHash start, Suffix suffix, double[] to) {
    model.add(row(start, suffix), to);
  }

  private int row(TextHash start, Suffix suffix) {
    return model.row(start.then(suffix.hash()));
  }

  private static boolean isName(String word) {
    boolean capital =
        word.length() > 1
            && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)));
    return capital && word.substring(1).chars().noneMatch(Character::isUpperCase);
  }
}
