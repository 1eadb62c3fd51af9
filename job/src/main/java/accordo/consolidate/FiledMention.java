package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A mention as a desk keeps it: the bytes of the whole, of which only that is read which sorts it
 * into a story. A mention is looked at each time that its desk is told something, and most of it is
 * for its record only.
 */
final class FiledMention {
  /** By date; ties are broken by what does not depend on the order of arrival. */
  static final Comparator<FiledMention> BY_DATE =
      Comparator.comparing(FiledMention::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(FiledMention::id);

  private final String id;
  private final String article;
  private final String published;
  private final DealType type;
  private final Status status;
  private final double confidence;
  private final List<String> companies;
  private final List<Role> roles;
  private final List<Money> money;
  private final Patents patents;
  private final String territory;
  private final String announced;
  private final List<String> marks;

  /** Those of the whole mention, from here to there. */
  private byte[] bytes;

  private int from;
  private int to;

  private FiledMention(Bytes in) {
    id = in.readText();
    article = in.readText();
    published = in.readText();
    type = in.read(MentionParts.TYPES);
    status = in.read(MentionParts.STATUSES);
    confidence = in.readDouble();
    int parties = in.readSize();
    companies = new ArrayList<>(parties);
    roles = new ArrayList<>(parties);
    for (int i = 0; i < parties; i++) {
      companies.add(in.readText());
      roles.add(in.read(MentionParts.ROLES));
    }
    money = in.readList(MentionParts::readMoney);
    patents = in.readOptional(MentionParts::readPatents);
    territory = in.readText();
    announced = in.readText();
    marks = in.readList(Bytes::readText);
  }

  static FiledMention of(DealMention mention) {
    return of(Bytes.of(mention, MentionCodec::write));
  }

  /** The mention that all these bytes are. */
  static FiledMention of(byte[] mention) {
    FiledMention filed = Bytes.read(mention, FiledMention::new);
    filed.keep(mention, 0, mention.length);
    return filed;
  }

  /** Reads what stands first of a mention, and leaves the rest. */
  static FiledMention readHead(Bytes in) {
    return new FiledMention(in);
  }

  /** Reads one of several mentions. */
  static FiledMention read(Bytes in) {
    int size = in.readSize();
    int from = in.position();
    FiledMention filed = new FiledMention(in);
    filed.keep(in.array(), from, from + size);
    in.skip(from + size - in.position());
    return filed;
  }

  /** Writes one of several mentions. */
  void write(Bytes out) {
    out.writeSize(to - from);
    out.write(bytes, from, to);
  }

  private void keep(byte[] whole, int first, int end) {
    bytes = whole;
    from = first;
    to = end;
  }

  byte[] bytes() {
    return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
  }

  /** Whether it says the same in all that there is to a mention. */
  boolean isSame(FiledMention other) {
    return Arrays.equals(bytes, from, to, other.bytes, other.from, other.to);
  }

  /** Whether it says what can tell two deals apart. */
  boolean isTelling() {
    return !money.isEmpty()
        || !marks.isEmpty()
        || (patents != null && patents.count() != null)
        || announced != null;
  }

  String id() {
    return id;
  }

  /** Id of the article. */
  String article() {
    return article;
  }

  /** ISO date of the article, or null. */
  String published() {
    return published;
  }

  DealType type() {
    return type;
  }

  Status status() {
    return status;
  }

  double confidence() {
    return confidence;
  }

  /** Canonical keys of the parties. */
  List<String> companies() {
    return companies;
  }

  /** The roles of these. */
  List<Role> roles() {
    return roles;
  }

  List<Money> money() {
    return money;
  }

  Patents patents() {
    return patents;
  }

  String territory() {
    return territory;
  }

  String announced() {
    return announced;
  }

  List<String> marks() {
    return marks;
  }
}
