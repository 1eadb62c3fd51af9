package accordo.search;

import accordo.index.DealColumns;
import accordo.search.set.SegmentTerms;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * What counting, sorting and looking up terms read of a segment, in memory: some 110 bytes a deal.
 * All arrays are by document.
 */
final class SegmentColumns {
  final DealRows rows;

  /** Days since 1970, or {@link DealColumns#NO_DAY}. */
  final int[] days;

  /** All documents, those of the latest days first. */
  final int[] latestFirst;

  /** Confidences from 0 to {@link DealColumns#SURE}. */
  final short[] sureness;

  /** What orders deals that are else equal. */
  final long[] ties;

  /** By the numbers of {@link Vocabulary#companies}. */
  final ValueDocuments byCompany;

  /** By the numbers of {@link Vocabulary#outlets}. */
  final ValueDocuments byOutlet;

  /** By the numbers of {@link ProfileValues}. */
  final ValueDocuments byProfile;

  final SegmentTerms terms;

  private SegmentColumns(
      DealRows rows, int[] days, short[] sureness, long[] ties, Vocabulary vocabulary) {
    this.rows = rows;
    this.days = days;
    this.latestFirst = latestFirst(days);
    this.sureness = sureness;
    this.ties = ties;
    int docs = rows.size();
    this.terms = new SegmentTerms(docs);
    this.byCompany =
        ValueDocuments.of(docs, vocabulary.companies.size(), to -> companies(rows, to));
    this.byOutlet = ValueDocuments.of(docs, vocabulary.outlets.size(), to -> outlets(rows, to));
    this.byProfile =
        ValueDocuments.of(docs, ProfileValues.size(vocabulary), to -> profiles(rows, to));
  }

  /** Reads the columns of a segment; new texts are added to the vocabulary. */
  static SegmentColumns read(LeafReader segment, Vocabulary vocabulary) throws IOException {
    int docs = segment.maxDoc();
    int[] days = new int[docs];
    Arrays.fill(days, DealColumns.NO_DAY);
    NumericDocValues day = DealColumns.days(segment);
    for (int doc = day.nextDoc(); doc < docs; doc = day.nextDoc()) {
      days[doc] = (int) day.longValue();
    }
    short[] sureness = new short[docs];
    NumericDocValues sure = DealColumns.sureness(segment);
    for (int doc = sure.nextDoc(); doc < docs; doc = sure.nextDoc()) {
      sureness[doc] = (short) sure.longValue();
    }
    long[] ties = new long[docs];
    NumericDocValues tie = DealColumns.tieBreaks(segment);
    for (int doc = tie.nextDoc(); doc < docs; doc = tie.nextDoc()) {
      ties[doc] = tie.longValue();
    }
    DealRows rows = DealRows.read(segment, vocabulary);
    return new SegmentColumns(rows, days, sureness, ties, vocabulary);
  }

  private static int[] latestFirst(int[] days) {
    long[] order = new long[days.length];
    for (int doc = 0; doc < days.length; doc++) {
      order[doc] = (long) ~days[doc] << Integer.SIZE | doc;
    }
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(latest -> (int) latest).toArray();
  }

  private static void companies(DealRows rows, ValueDocuments.Taker to) {
    for (int doc = 0; doc < rows.size(); doc++) {
      int last = -1;
      for (int at = rows.start(doc); at < rows.end(doc) && DealRows.isParty(rows.value(at)); at++) {
        int company = DealRows.company(rows.value(at));
        if (company != last) {
          to.take(company, doc);
          last = company;
        }
      }
    }
  }

  private static void outlets(DealRows rows, ValueDocuments.Taker to) {
    for (int doc = 0; doc < rows.size(); doc++) {
      for (int at = rows.end(doc) - 1;
          at >= rows.start(doc) && DealRows.isOutlet(rows.value(at));
          at--) {
        to.take(DealRows.outlet(rows.value(at)), doc);
      }
    }
  }

  private static void profiles(DealRows rows, ValueDocuments.Taker to) {
    for (int doc = 0; doc < rows.size(); doc++) {
      int of = doc;
      ProfileValues.forEach(rows.profile(doc), number -> to.take(number, of));
    }
  }
}
