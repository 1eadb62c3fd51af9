package accordo.index;

import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * What counting and sorting read, as doc values: a profile of what is of few values, in one; each
 * party with role and name, in one; outlets; numbers to sort by.
 */
public final class DealColumns {
  /** The day of a deal without a date. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  /** Sureness of a confidence of 1. */
  public static final int SURE = 10_000;

  private static final String FIELD_END = "|";
  private static final String VALUE_END = ",";
  private static final String PART_END = "\0";

  private DealColumns() {}

  /**
   * What a deal has of the facets of few values.
   *
   * @param year of its date, or null
   */
  public record Profile(
      DealType type, Status status, String year, List<String> languages, List<Role> roles) {
    String term() {
      return String.join(
          FIELD_END,
          type.name(),
          status.name(),
          year == null ? "" : year,
          String.join(VALUE_END, languages),
          roles.stream().map(Role::name).collect(Collectors.joining(VALUE_END)));
    }

    /** Reads the term of a profile. */
    public static Profile of(String term) {
      String[] fields = term.split("\\" + FIELD_END, -1);
      return new Profile(
          DealType.valueOf(fields[0]),
          Status.valueOf(fields[1]),
          fields[2].isEmpty() ? null : fields[2],
          values(fields[3]),
          values(fields[4]).stream().map(Role::valueOf).toList());
    }

    private static List<String> values(String field) {
      return field.isEmpty() ? List.of() : List.of(field.split(VALUE_END));
    }
  }

  /** A company in a role, under a name. */
  public record PartyTerm(String key, Role role, String name) {
    String term() {
      return String.join(PART_END, key, role.name(), name);
    }

    /** Reads the term of a party. */
    public static PartyTerm of(String term) {
      int role = term.indexOf(PART_END);
      int name = term.indexOf(PART_END, role + 1);
      return new PartyTerm(
          term.substring(0, role),
          Role.valueOf(term.substring(role + 1, name)),
          term.substring(name + 1));
    }
  }

  /** The profile of a record. */
  static Profile profile(DealRecord deal) {
    String date = deal.date();
    return new Profile(
        deal.type(),
        deal.status(),
        date == null ? null : date.substring(0, date.indexOf('-', 1)),
        deal.languages(),
        deal.parties().stream().map(RecordParty::role).distinct().sorted().toList());
  }

  static void add(DealRecord deal, Document document) {
    document.add(new SortedDocValuesField(IndexFields.PROFILE, new BytesRef(profile(deal).term())));
    deal.parties().stream()
        .map(p -> new PartyTerm(p.key(), p.role(), p.name()).term())
        .map(term -> new SortedSetDocValuesField(IndexFields.PARTIES, new BytesRef(term)))
        .forEach(document::add);
    deal.outlets().stream()
        .map(outlet -> new SortedSetDocValuesField(IndexFields.OUTLETS, new BytesRef(outlet)))
        .forEach(document::add);
    if (deal.date() != null) {
      long day = LocalDate.parse(deal.date()).toEpochDay();
      document.add(new NumericDocValuesField(IndexFields.DAY, day));
    }
    long sureness = Math.round(deal.confidence() * SURE);
    document.add(new NumericDocValuesField(IndexFields.SURENESS, sureness));
    document.add(new NumericDocValuesField(IndexFields.TIE_BREAK, tieBreak(deal.id())));
  }

  /** Ids are hexadecimal digits of 64 bits; whatever else they may be, they are hashed. */
  private static long tieBreak(String id) {
    try {
      return Long.parseUnsignedLong(id, 16);
    } catch (NumberFormatException e) {
      long hash = 1125899906842597L;
      for (int i = 0; i < id.length(); i++) {
        hash = 31 * hash + id.charAt(i);
      }
      return hash;
    }
  }

  public static SortedDocValues profiles(LeafReader segment) throws IOException {
    return DocValues.getSorted(segment, IndexFields.PROFILE);
  }

  public static SortedSetDocValues parties(LeafReader segment) throws IOException {
    return DocValues.getSortedSet(segment, IndexFields.PARTIES);
  }

  public static SortedSetDocValues outlets(LeafReader segment) throws IOException {
    return DocValues.getSortedSet(segment, IndexFields.OUTLETS);
  }

  /** Days since 1970; none for deals without a date. */
  public static NumericDocValues days(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, IndexFields.DAY);
  }

  /** Confidences, from 0 to {@link #SURE}. */
  public static NumericDocValues sureness(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, IndexFields.SURENESS);
  }

  /** Different for different deals, and the same for the same deal always. */
  public static NumericDocValues tieBreaks(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, IndexFields.TIE_BREAK);
  }
}
