package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.search.Tally.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Counting value by value, against going through all documents one by one. */
class FrequentValuesTest {
  private static final int SEGMENTS = 3;
  private static final int DOCS = 5_000;
  private static final int VALUES = 400;
  private static final int MOST = 10;

  private final List<List<TreeSet<Integer>>> values = new ArrayList<>();
  private final FrequentValues frequent;

  FrequentValuesTest() {
    Random random = new Random(3);
    ValueDocuments[] segments = new ValueDocuments[SEGMENTS];
    for (int segment = 0; segment < SEGMENTS; segment++) {
      List<TreeSet<Integer>> ofDocs = new ArrayList<>();
      for (int doc = 0; doc < DOCS; doc++) {
        TreeSet<Integer> ofDoc = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          ofDoc.add((int) Math.exp(random.nextDouble() * Math.log(VALUES)) - 1);
        }
        ofDocs.add(ofDoc);
      }
      values.add(ofDocs);
      segments[segment] = ValueDocuments.of(DOCS, VALUES, to -> handOut(ofDocs, to));
    }
    frequent = new FrequentValues(segments, VALUES, SEGMENTS * DOCS);
  }

  private static void handOut(List<TreeSet<Integer>> ofDocs, ValueDocuments.Taker to) {
    for (int doc = 0; doc < ofDocs.size(); doc++) {
      for (int value : ofDocs.get(doc)) {
        to.take(value, doc);
      }
    }
  }

  private static String text(int value) {
    return String.valueOf(value);
  }

  @RepeatedTest(20)
  void theMostFrequentValuesAreThoseThatCountingOneByOneFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double share = random.nextDouble();
    FixedBitSet[] among = new FixedBitSet[SEGMENTS];
    int[] counts = new int[VALUES];
    for (int segment = 0; segment < SEGMENTS; segment++) {
      // Nothing matches in some segments.
      if (random.nextInt(4) > 0) {
        among[segment] = new FixedBitSet(DOCS);
        for (int doc = 0; doc < DOCS; doc++) {
          if (random.nextDouble() < share) {
            among[segment].set(doc);
            values.get(segment).get(doc).forEach(value -> counts[value]++);
          }
        }
      }
    }
    List<Count> expected = new ArrayList<>();
    for (int value = 0; value < VALUES; value++) {
      if (counts[value] > 0) {
        expected.add(new Count(value, counts[value]));
      }
    }
    expected.sort(
        Comparator.comparingInt(Count::count).reversed().thenComparing(c -> text(c.number())));
    assertEquals(
        expected.subList(0, Math.min(MOST, expected.size())),
        frequent.top(among, MOST, FrequentValuesTest::text));
  }

  @Test
  void itPaysWhereMostDocumentsMatchOnly() {
    assertFalse(frequent.isCheaper(100, MOST));
    assertTrue(frequent.isCheaper(SEGMENTS * DOCS, MOST));
  }
}
