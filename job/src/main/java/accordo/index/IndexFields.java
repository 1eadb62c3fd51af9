package accordo.index;

import accordo.deal.Role;
import java.util.Locale;
import java.util.Set;

/**
 * The names of all index fields, with their kinds. Beside those named here there is one name field
 * for each role ({@code licensee}), one text field for each language ({@code text_en}) and one
 * amount field for each currency ({@code money.usd}).
 */
public final class IndexFields {
  // keywords: one lower-cased, folded token
  public static final String TYPE = "type";
  public static final String STATUS = "status";
  public static final String LANGUAGE = "language";
  public static final String ARTICLE = "article";

  /** What the user's files know companies by: {@code lei:549300…}. */
  public static final String IDENTIFIER = "identifier";

  /** {@code true} or {@code false}; absent when no article says. */
  public static final String EXCLUSIVE = "exclusive";

  // verbatim: one token, as it is
  public static final String ID = "id";

  public static final String PARTY_KEY = "party_key";

  /** The outlets. */
  public static final String OUTLET = "outlet";

  /** Who is quoted. */
  public static final String PERSON = "person";

  /** The year of the deal's date. */
  public static final String YEAR = "year";

  /** The roles that parties have. */
  public static final String ROLE = "role";

  /** {@link #partyRole} of each party. */
  public static final String PARTY_ROLE = "party_role";

  /** The names of those fields of this class that a document has. */
  public static final String HAS = "has";

  // names: words, lower-cased and folded
  /** The names of all parties, whatever their role. */
  public static final String PARTY = name(Role.PARTY);

  public static final String SOURCE = "source";
  public static final String TERRITORY = "territory";
  public static final String HEADLINE = "headline";
  public static final String PATENT_SUBJECT = "patent_subject";
  public static final String QUOTE = "quote";

  /** The people quoted, and the companies where no person is named. */
  public static final String SPEAKER = "speaker";

  /** The positions of the speakers. */
  public static final String TITLE = "title";

  // whole numbers
  public static final String PATENTS = "patents";
  public static final String VERSION = "version";

  // dates: days since 1970
  public static final String ANNOUNCED = "announced";
  public static final String FIRST_SEEN = "first_seen";
  public static final String LAST_SEEN = "last_seen";

  /** When announced, else when first seen. */
  public static final String DATE = "date";

  // fractions
  public static final String CONFIDENCE = "confidence";
  public static final String STAKE = "stake";
  public static final String ROYALTY = "royalty";

  /** Amounts in whatever currency; {@link #money(String)} has those in one currency. */
  public static final String MONEY = "money";

  /** The whole record as JSON, stored only. */
  public static final String RECORD = "record";

  // doc values: what counting and sorting read, as DealColumns writes it
  static final String PROFILE = "dv.profile";
  static final String PARTIES = "dv.parties";
  static final String OUTLETS = "dv.outlets";
  static final String DAY = "dv.day";
  static final String SURENESS = "dv.sureness";
  static final String TIE_BREAK = "dv.tie";

  /** What lists of results show, as DealSummaries writes it. */
  static final String SUMMARY = "dv.summary";

  private static final String MONEY_PREFIX = MONEY + ".";
  private static final String TEXT_PREFIX = "text_";
  private static final Set<String> KEYWORDS =
      Set.of(TYPE, STATUS, LANGUAGE, ARTICLE, IDENTIFIER, EXCLUSIVE);
  private static final Set<String> VERBATIM =
      Set.of(ID, PARTY_KEY, OUTLET, PERSON, YEAR, ROLE, PARTY_ROLE, HAS);

  private IndexFields() {}

  /** The field with the names of the parties in a role, for instance {@code licensee}. */
  public static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Titles, evidence and quotes in a language, for instance {@code text_en}. */
  public static String text(String languageCode) {
    return TEXT_PREFIX + languageCode;
  }

  /** Amounts in a currency, for instance {@code money.usd}. */
  public static String money(String currency) {
    return MONEY_PREFIX + currency.toLowerCase(Locale.ROOT);
  }

  /** Whether a field is one of {@link #money}. */
  public static boolean isMoney(String field) {
    return field.startsWith(MONEY_PREFIX);
  }

  /** The term of {@link #PARTY_ROLE} for a company that has a role. */
  public static String partyRole(String key, String role) {
    return key + '\0' + role;
  }

  static boolean isKeyword(String field) {
    return KEYWORDS.contains(field);
  }

  static boolean isVerbatim(String field) {
    return VERBATIM.contains(field);
  }

  /** The language code of a text field, or null for other fields. */
  static String languageOf(String field) {
    return field.startsWith(TEXT_PREFIX) ? field.substring(TEXT_PREFIX.length()) : null;
  }
}
