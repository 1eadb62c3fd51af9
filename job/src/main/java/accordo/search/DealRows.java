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
 * What counting reads of a segment's deals, a row for each, in memory: what belongs to a deal
 * stands side by side, since counting waits for memory more than for anything else. A row is the
 * profile in two values, then a value for each party and each outlet; documents are rows by number.
 */
final class DealRows {
  private static final int PROFILE = 2;
  private static final int ROLE_BITS = 5;

  private final int[] starts;
  private final int[] values;

  private DealRows(int[] starts, int[] values) {
    this.starts = starts;
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
    Filling rows = new Filling(docs);
    for (int doc = 0; doc < docs; doc++) {
      rows.next();
      long profile = profiles.advanceExact(doc) ? packed[profiles.ordValue()] : 0;
      rows.add((int) profile);
      rows.add((int) (profile >>> Integer.SIZE));
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
    return rows.done();
  }

  private static final class Filling {
    private final int[] starts;
    private int[] values;
    private int row;
    private int end;

    Filling(int rows) {
      starts = new int[rows + 1];
      values = new int[rows * 6];
    }

    void next() {
      starts[row++] = end;
    }

    void add(int value) {
      values = end == values.length ? Arrays.copyOf(values, end * 2) : values;
      values[end++] = value;
    }

    DealRows done() {
      starts[row] = end;
      return new DealRows(starts, Arrays.copyOf(values, end));
    }
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
    return starts.length - 1;
  }

  /** The deal's profile, as {@link PackedProfile} packs it. */
  long profile(int doc) {
    int start = starts[doc];
    return values[start] & 0xFFFFFFFFL | (long) values[start + 1] << Integer.SIZE;
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

  /** Where the deal's parties begin, those of one company side by side; its outlets follow. */
  int start(int doc) {
    return starts[doc] + PROFILE;
  }

  /** Where the deal's outlets end. */
  int end(int doc) {
    return starts[doc + 1];
  }

  /** A party or an outlet. */
  int value(int at) {
    return values[at];
  }

  static boolean isParty(int value) {
    return value >= 0;
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
