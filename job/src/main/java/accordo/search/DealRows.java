package accordo.search;

import accordo.index.DealColumns;
import accordo.index.DealColumns.PartyTerm;
import accordo.index.DealColumns.Profile;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;

/**
 * What counting reads of a segment's deals, a row for each, in memory. Counting waits for memory
 * more than for anything else: a row is half a cache line, and is found without looking up where it
 * begins. It holds the profile in two values, then a value for each party from the left and each
 * outlet from the right. The values of a deal that has too many stand behind all rows, and its row
 * tells where.
 */
final class DealRows {
  private static final int ROLE_BITS = 5;
  static final int WIDTH = 8;
  static final int PROFILE = 2;

  /**
   * Before the first row: with the head of the array, which is large and so begins at a page, it
   * fills a cache line, so that no row lies across two.
   */
  static final int LEAD = 12;

  static final int ROOM = WIDTH - PROFILE;

  /** Between parties and outlets. */
  static final int NOTHING = Integer.MIN_VALUE;

  /** In place of the first value; start and end of the values follow. */
  static final int ELSEWHERE = NOTHING + 1;

  private final int docs;
  private final int[] values;

  private DealRows(int docs, int[] values) {
    this.docs = docs;
    this.values = values;
  }

  /** Reads the rows of a segment; new texts are added to the vocabulary. */
  static DealRows read(LeafReader segment, Vocabulary vocabulary) throws IOException {
    SortedDocValues profiles = DealColumns.profiles(segment);
    long[] packed = profiles(profiles, vocabulary);
    SortedSetDocValues parties = DealColumns.parties(segment);
    int[] partyValues = new int[(int) parties.getValueCount()];
    String[] names = parties(parties, partyValues, vocabulary);
    SortedSetDocValues outlets = DealColumns.outlets(segment);
    int[] outletValues = outlets(outlets, vocabulary);
    int docs = segment.maxDoc();
    int[] known = new int[partyValues.length];
    DealRowFiller rows = new DealRowFiller(docs);
    for (int doc = 0; doc < docs; doc++) {
      rows.next(profiles.advanceExact(doc) ? packed[profiles.ordValue()] : 0);
      for (int i = parties.advanceExact(doc) ? parties.docValueCount() : 0; i > 0; i--) {
        int party = (int) parties.nextOrd();
        rows.add(partyValues[party]);
        known[party]++;
      }
      for (int i = outlets.advanceExact(doc) ? outlets.docValueCount() : 0; i > 0; i--) {
        rows.add(outletValues[(int) outlets.nextOrd()]);
      }
    }
    for (int party = 0; party < names.length; party++) {
      vocabulary.name(company(partyValues[party]), names[party], known[party]);
    }
    return new DealRows(docs, rows.done());
  }

  private static long[] profiles(SortedDocValues values, Vocabulary vocabulary) throws IOException {
    long[] packed = new long[values.getValueCount()];
    TermsEnum terms = values.termsEnum();
    for (int i = 0; i < packed.length; i++) {
      Profile profile = Profile.of(terms.next().utf8ToString());
      packed[i] = PackedProfile.of(profile, vocabulary.years, vocabulary.languages);
    }
    return packed;
  }

  /** Fills in the values; the names under which parties are told. */
  private static String[] parties(SortedSetDocValues column, int[] values, Vocabulary vocabulary)
      throws IOException {
    String[] names = new String[values.length];
    TermsEnum terms = column.termsEnum();
    for (int i = 0; i < names.length; i++) {
      PartyTerm party = PartyTerm.of(terms.next().utf8ToString());
      int company = vocabulary.companies.number(party.key());
      values[i] = company << ROLE_BITS | party.role().ordinal();
      names[i] = party.name();
    }
    return names;
  }

  private static int[] outlets(SortedSetDocValues column, Vocabulary vocabulary)
      throws IOException {
    int[] values = new int[(int) column.getValueCount()];
    TermsEnum terms = column.termsEnum();
    for (int i = 0; i < values.length; i++) {
      values[i] = ~vocabulary.outlets.number(terms.next().utf8ToString());
    }
    return values;
  }

  int size() {
    return docs;
  }

  /** The deal's profile, as {@link PackedProfile} packs it. */
  long profile(int doc) {
    int row = LEAD + doc * WIDTH;
    return values[row] & 0xFFFFFFFFL | (long) values[row + 1] << Integer.SIZE;
  }

  /**
   * The profiles of several deals. Whoever reads more of these rows does so after this, since here
   * the processor need not wait for one row before it fetches the next.
   */
  void profiles(int[] docs, int count, long[] to) {
    for (int i = 0; i < count; i++) {
      to[i] = profile(docs[i]);
    }
  }

  /** Where the deal's parties begin, those of one company side by side. */
  int start(int doc) {
    int start = LEAD + doc * WIDTH + PROFILE;
    return values[start] == ELSEWHERE ? values[start + 1] : start;
  }

  /** Where the deal's outlets end. */
  int end(int doc) {
    int start = LEAD + doc * WIDTH + PROFILE;
    return values[start] == ELSEWHERE ? values[start + 2] : start + ROOM;
  }

  /** A party, an outlet, or nothing. */
  int value(int at) {
    return values[at];
  }

  static boolean isParty(int value) {
    return value >= 0;
  }

  static boolean isOutlet(int value) {
    return value < 0 && value != NOTHING;
  }

  /** The number of a party's company. */
  static int company(int party) {
    return party >>> ROLE_BITS;
  }

  /** The role of a party, as ordinal. */
  static int role(int party) {
    return party & (1 << ROLE_BITS) - 1;
  }

  /** The number of an outlet. */
  static int outlet(int value) {
    return ~value;
  }

  /** The companies of a deal, each once. */
  int[] companies(int doc) {
    int[] companies = new int[end(doc) - start(doc)];
    int size = 0;
    for (int at = start(doc); at < end(doc) && isParty(value(at)); at++) {
      int company = company(value(at));
      if (size == 0 || companies[size - 1] != company) {
        companies[size++] = company;
      }
    }
    return Arrays.copyOf(companies, size);
  }
}
