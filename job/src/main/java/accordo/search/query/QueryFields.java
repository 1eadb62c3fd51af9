package accordo.search.query;

import accordo.deal.Role;
import accordo.index.IndexFields;
import accordo.search.query.QueryField.Kind;
import accordo.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The fields of the query language. */
public final class QueryFields {
  private static final int FARTHEST_SUGGESTION = 3;
  private static final Map<String, QueryField> FIELDS = new LinkedHashMap<>();

  static {
    add("party", Kind.NAME, "a company in whatever role", "party:nokia", IndexFields.PARTY);
    for (Role role : Role.values()) {
      String name = IndexFields.name(role);
      if (role != Role.PARTY) {
        String words = name.replace('_', ' ');
        add(name, Kind.NAME, "a company that is " + words, name + ":nokia", name);
      }
    }
    add("type", Kind.TYPE, "type of deal", "type:\"cross licence\"", IndexFields.TYPE);
    add("status", Kind.STATUS, "how far it has come", "status:completed", IndexFields.STATUS);
    add(
        "patents",
        Kind.WHOLE_NUMBER,
        "number of patents",
        "patents:[100 TO *]",
        IndexFields.PATENTS);
    add(
        "patent_subject",
        Kind.NAME,
        "what the patents are about",
        "patent_subject:cellular",
        IndexFields.PATENT_SUBJECT);
    add(
        "money",
        Kind.NUMBER,
        "an amount; money.usd, money.eur … in one currency",
        "money.usd:[100m TO 2bn]",
        IndexFields.MONEY);
    add("stake", Kind.NUMBER, "per cent of a company", "stake:>50", IndexFields.STAKE);
    add("royalty", Kind.NUMBER, "per cent of sales", "royalty:<=5", IndexFields.ROYALTY);
    add("exclusive", Kind.YES_NO, "whether exclusive", "exclusive:true", IndexFields.EXCLUSIVE);
    add("territory", Kind.NAME, "where it holds", "territory:europe", IndexFields.TERRITORY);
    add(
        "announced",
        Kind.DATE,
        "when it was announced",
        "announced:[2016 TO 2017-06]",
        IndexFields.ANNOUNCED);
    add("seen", Kind.PERIOD, "when articles told of it", "seen:2017-07", "seen");
    add("first_seen", Kind.DATE, "the first article", "first_seen:2017", IndexFields.FIRST_SEEN);
    add("last_seen", Kind.DATE, "the latest article", "last_seen:>2017", IndexFields.LAST_SEEN);
    add("date", Kind.DATE, "when announced, else first seen", "date:2017", IndexFields.DATE);
    add("language", Kind.LANGUAGE, "language of an article", "language:it", IndexFields.LANGUAGE);
    add("source", Kind.NAME, "an outlet", "source:reuters", IndexFields.SOURCE);
    add("headline", Kind.NAME, "words of a headline", "headline:patents", IndexFields.HEADLINE);
    add("speaker", Kind.NAME, "who is quoted", "speaker:\"tim cook\"", IndexFields.SPEAKER);
    add("title", Kind.NAME, "the position of who is quoted", "title:ceo", IndexFields.TITLE);
    add("quote", Kind.NAME, "words that were said", "quote:\"long term\"", IndexFields.QUOTE);
    add(
        "confidence",
        Kind.NUMBER,
        "how sure it is, from 0 to 1",
        "confidence:>=0.8",
        IndexFields.CONFIDENCE);
    add("version", Kind.WHOLE_NUMBER, "how often it changed", "version:>1", IndexFields.VERSION);
    add(
        "identifier",
        Kind.KEY,
        "what your company files call a party",
        "identifier:\"LEI:529900ODI3047E2LIV03\"",
        IndexFields.IDENTIFIER);
    add("party_key", Kind.KEY, "a company's key", "party_key:nokia", IndexFields.PARTY_KEY);
    add("article", Kind.KEY, "an article's id", "article:en-001", IndexFields.ARTICLE);
    add("id", Kind.KEY, "a deal's id", "id:49e8ef638a861646", IndexFields.ID);
    for (Language language : Language.all()) {
      String text = IndexFields.text(language.code());
      String what = "text in " + language.locale().getDisplayLanguage(Locale.ENGLISH);
      add(text, Kind.NAME, what, text + ":nokia", text);
    }
  }

  private QueryFields() {}

  private static void add(
      String name, Kind kind, String description, String example, String indexed) {
    FIELDS.put(name, new QueryField(name, kind, description, example, indexed));
  }

  /** All fields, those asked for most first; each currency's {@code money.xxx} is beside them. */
  public static List<QueryField> all() {
    return List.copyOf(FIELDS.values());
  }

  /** The field of a name in whatever case; empty when there is none. */
  static Optional<QueryField> find(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (name.matches("money\\.[a-z]{3}")) {
      return Optional.of(
          new QueryField(name, Kind.NUMBER, "an amount", name + ":[100m TO 2bn]", name));
    }
    return Optional.ofNullable(FIELDS.get(name));
  }

  static QueryException unknown(String query, QueryNode.FieldName field) {
    String message = "there is no field '" + field.name() + "'";
    String suggestion = nearest(field.name(), FIELDS.keySet().stream().toList());
    String fields = "; fields are " + String.join(", ", FIELDS.keySet());
    return new QueryException(
        query, field.column(), suggestion == null ? message + fields : message, suggestion);
  }

  /** The value most like what was written, or null where none is much like it. */
  static String nearest(String written, List<String> values) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String lower = written.toLowerCase(Locale.ROOT);
    return values.stream()
        .min(
            Comparator.comparingInt((String v) -> distance.apply(v.toLowerCase(Locale.ROOT), lower))
                .thenComparing(Comparator.naturalOrder()))
        .filter(v -> distance.apply(v.toLowerCase(Locale.ROOT), lower) <= FARTHEST_SUGGESTION)
        .orElse(null);
  }

  /** The names of an enum's constants. */
  static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
