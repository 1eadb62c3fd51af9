package accordo.search;

import accordo.index.DealColumns;
import accordo.index.DealColumns.PartyTerm;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;

/**
 * What counting and sorting read of a segment, in memory: some 40 bytes a deal. All arrays are by
 * document; those of lists hold document {@code d}'s values from {@code starts[d]} to {@code
 * starts[d + 1]}.
 */
final class SegmentColumns {
  private static final int ROLE_BITS = 5;

  /** Numbers of {@link Vocabulary#profileTerms}. */
  final int[] profiles;

  /** Days since 1970, or {@link DealColumns#NO_DAY}. */
  final int[] days;

  /** Confidences from 0 to {@link DealColumns#SURE}. */
  final short[] sureness;

  /** What orders deals that are else equal. */
  final long[] ties;

  /** Companies with their roles: see {@link #company} and {@link #role}. */
  final Lists parties;

  /** Numbers of {@link Vocabulary#outlets}. */
  final Lists outlets;

  /** Numbers of a list for each document. */
  record Lists(int[] starts, int[] values) {}

  private SegmentColumns(
      int[] profiles, int[] days, short[] sureness, long[] ties, Lists parties, Lists outlets) {
    this.profiles = profiles;
    this.days = days;
    this.sureness = sureness;
    this.ties = ties;
    this.parties = parties;
    this.outlets = outlets;
  }

  /** The number of the company of a party. */
  static int company(int party) {
    return party >>> ROLE_BITS;
  }

  /** The role of a party, as ordinal. */
  static int role(int party) {
    return party & (1 << ROLE_BITS) - 1;
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
    return new SegmentColumns(
        profiles(DealColumns.profiles(segment), docs, vocabulary),
        days,
        sureness,
        ties,
        parties(DealColumns.parties(segment), docs, vocabulary),
        outlets(DealColumns.outlets(segment), docs, vocabulary));
  }

  private static int[] profiles(SortedDocValues values, int docs, Vocabulary vocabulary)
      throws IOException {
    int[] numbers = new int[values.getValueCount()];
    TermsEnum terms = values.termsEnum();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.profileNumber(terms.next().utf8ToString());
    }
    int[] profiles = new int[docs];
    for (int doc = values.nextDoc(); doc < docs; doc = values.nextDoc()) {
      profiles[doc] = numbers[values.ordValue()];
    }
    return profiles;
  }

  private static Lists parties(SortedSetDocValues values, int docs, Vocabulary vocabulary)
      throws IOException {
    int[] numbers = new int[(int) values.getValueCount()];
    String[] names = new String[numbers.length];
    TermsEnum terms = values.termsEnum();
    for (int i = 0; i < numbers.length; i++) {
      PartyTerm party = PartyTerm.of(terms.next().utf8ToString());
      int company = vocabulary.companies.number(party.key());
      numbers[i] = company << ROLE_BITS | party.role().ordinal();
      names[i] = party.name();
    }
    int[] deals = new int[numbers.length];
    Lists parties = lists(values, docs, numbers, deals);
    for (int i = 0; i < numbers.length; i++) {
      vocabulary.name(company(numbers[i]), names[i], deals[i]);
    }
    return parties;
  }

  private static Lists outlets(SortedSetDocValues values, int docs, Vocabulary vocabulary)
      throws IOException {
    int[] numbers = new int[(int) values.getValueCount()];
    TermsEnum terms = values.termsEnum();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.outlets.number(terms.next().utf8ToString());
    }
    return lists(values, docs, numbers, new int[numbers.length]);
  }

  /** The numbers of each document's values; counts, beside, how often each value occurs. */
  private static Lists lists(SortedSetDocValues values, int docs, int[] numbers, int[] counts)
      throws IOException {
    int[] starts = new int[docs + 1];
    int[] all = new int[docs * 2];
    int end = 0;
    int last = -1;
    for (int doc = values.nextDoc(); doc < docs; doc = values.nextDoc()) {
      Arrays.fill(starts, last + 1, doc + 1, end);
      last = doc;
      for (int i = values.docValueCount(); i > 0; i--) {
        int ord = (int) values.nextOrd();
        all = end == all.length ? Arrays.copyOf(all, end * 2) : all;
        all[end++] = numbers[ord];
        counts[ord]++;
      }
    }
    Arrays.fill(starts, last + 1, docs + 1, end);
    return new Lists(starts, Arrays.copyOf(all, end));
  }
}
