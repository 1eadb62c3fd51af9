package accordo.index;

import accordo.deal.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of all index fields, with their kinds. Beside those named here there is one name field
 * for each role ({@code licensee}), one text field for each language ({@code text_en}) and one
 * amount field for each currency ({@code money_usd}).
 */
public final class IndexFields {
  // keywords: one lower-cased, folded token
  public static final String ID = "id";
  public static final String TYPE = "type";
  public static final String STATUS = "status";
  public static final String LANGUAGE = "language";
  public static final String PARTY_KEY = "party_key";
  public static final String ARTICLE = "article";

  /** {@code true} or {@code false}; absent when no article says. */
  public static final String EXCLUSIVE = "exclusive";

  // names: words, lower-cased and folded
  /** The names of all parties, whatever their role. */
  public static final String PARTY = name(Role.PARTY);

  public static final String SOURCE = "source";
  public static final String TERRITORY = "territory";
  public static final String TITLE = "title";
  public static final String PATENT_SUBJECT = "patent_subject";
  public static final String QUOTE = "quote";
  public static final String SPEAKER = "speaker";

  /** The positions of the speakers. */
  public static final String POSITION = "position";

  // whole numbers
  public static final String PATENTS = "patents";
  public static final String VERSION = "version";

  // dates: milliseconds since the epoch, at midnight UTC
  public static final String ANNOUNCED = "announced";
  public static final String FIRST_SEEN = "first_seen";
  public static final String LAST_SEEN = "last_seen";

  /** When announced, else when first seen: the field to sort by. */
  public static final String DATE = "date";

  // fractions
  public static final String CONFIDENCE = "confidence";
  public static final String STAKE = "stake";
  public static final String ROYALTY = "royalty";

  /** Amounts in whatever currency; {@link #money(String)} has those in one currency. */
  public static final String MONEY = "money";

  /** The whole record as JSON, stored only. */
  public static final String RECORD = "record";

  private static final String MONEY_PREFIX = MONEY + "_";
  private static final String TEXT_PREFIX = "text_";
  private static final Set<String> KEYWORDS =
      Set.of(ID, TYPE, STATUS, LANGUAGE, PARTY_KEY, ARTICLE, EXCLUSIVE);
  private static final Set<String> INTS = Set.of(PATENTS, VERSION);
  private static final Set<String> DATES = Set.of(ANNOUNCED, FIRST_SEEN, LAST_SEEN, DATE);
  private static final Set<String> DOUBLES = Set.of(CONFIDENCE, STAKE, ROYALTY, MONEY);
  private static final List<String> NAMES =
      List.of(SOURCE, TERRITORY, TITLE, PATENT_SUBJECT, QUOTE, SPEAKER, POSITION);

  private IndexFields() {}

  /** The field with the names of the parties in a role, for instance {@code licensee}. */
  public static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Titles and evidence in a language, for instance {@code text_en}. */
  public static String text(String languageCode) {
    return TEXT_PREFIX + languageCode;
  }

  /** Amounts in a currency, for instance {@code money_usd}. */
  public static String money(String currency) {
    return MONEY_PREFIX + currency.toLowerCase(Locale.ROOT);
  }

  public static boolean isKeyword(String field) {
    return KEYWORDS.contains(field);
  }

  /** Whether a field holds {@code IntPoint}s. */
  public static boolean isInt(String field) {
    return INTS.contains(field);
  }

  /** Whether a field holds dates, as {@code LongPoint}s of milliseconds. */
  public static boolean isDate(String field) {
    return DATES.contains(field);
  }

  /** Whether a field holds {@code DoublePoint}s. */
  public static boolean isDouble(String field) {
    return DOUBLES.contains(field) || field.startsWith(MONEY_PREFIX);
  }

  /** The language code of a text field, or null for other fields. */
  static String languageOf(String field) {
    return field.startsWith(TEXT_PREFIX) ? field.substring(TEXT_PREFIX.length()) : null;
  }

  /** All fields that a query may name, but for those of languages and currencies. */
  public static Set<String> queryable() {
    Set<String> all =
        Arrays.stream(Role.values()).map(IndexFields::name).collect(Collectors.toSet());
    all.addAll(KEYWORDS);
    all.addAll(INTS);
    all.addAll(DATES);
    all.addAll(DOUBLES);
    all.addAll(NAMES);
    return all;
  }
}
