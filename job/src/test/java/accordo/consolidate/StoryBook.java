package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.deal.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes mentions of the deals in {@code stories.txt}, whose head says how to read it. */
public final class StoryBook {
  private static final Pattern ARTICLE =
      Pattern.compile("(en|it|fr|de|es|hu)\\+(\\d+)([RPACTD])((?:-\\d|\\$|e|~|t2|o|u)*)");
  private static final Map<String, Status> STATUSES =
      Map.of(
          "R", Status.RUMORED,
          "P", Status.PLANNED,
          "A", Status.ANNOUNCED,
          "C", Status.COMPLETED,
          "T", Status.TERMINATED,
          "D", Status.DENIED);
  private static final Map<String, Double> SCALES = Map.of("mn", 1e6, "bn", 1e9);
  private static final double OFF = 1.03;
  private static final double EURO = 1.1;
  private static final double FORINTS = 400;
  private static final double CONFIDENCE = 0.8;

  /** A mention and the deal that it is of. */
  record Told(String deal, String companies, DealMention mention) {}

  /** A party as its line says it. */
  private record PartyLine(Role role, List<String> forms) {}

  private final String id;
  private final DealType[] types;
  private final List<PartyLine> parties;
  private final LocalDate first;
  private final String amount;
  private final String object;

  private StoryBook(String[] columns) {
    id = columns[0];
    types = Arrays.stream(columns[1].split("/")).map(DealType::valueOf).toArray(DealType[]::new);
    parties = Arrays.stream(columns[2].split("; ")).map(StoryBook::party).toList();
    first = LocalDate.parse(columns[3]);
    amount = columns[4];
    object = columns[5];
  }

  /** All mentions. */
  public static List<DealMention> mentions() {
    return read().stream().map(Told::mention).toList();
  }

  static List<Told> read() {
    List<Told> all = new ArrayList<>();
    for (String line : WordList.read("stories.txt")) {
      String[] columns = line.split(" *\\| *", -1);
      if (columns.length != 7) {
        throw new IllegalStateException("expected 7 columns: " + line);
      }
      StoryBook story = new StoryBook(columns);
      String[] articles = columns[6].split(" ");
      for (int i = 0; i < articles.length; i++) {
        all.add(story.told(i, articles[i]));
      }
    }
    return all;
  }

  private Told told(int number, String article) {
    Matcher matcher = ARTICLE.matcher(article);
    if (!matcher.matches()) {
      throw new IllegalStateException(id + ": no article: " + article);
    }
    String language = matcher.group(1);
    String date = first.plusDays(Long.parseLong(matcher.group(2))).toString();
    String flags = matcher.group(4);
    String name = id + "-" + number;
    Source source =
        new Source(name, "outlet " + number, language, flags.contains("u") ? null : date, id, null);
    Deal deal = deal(number, language, STATUSES.get(matcher.group(3)), flags);
    TreeSet<String> companies = new TreeSet<>();
    parties.stream()
        .filter(p -> p.role() != Role.NEW_ENTITY && p.role() != Role.SELLER)
        .forEach(p -> companies.add(p.forms().get(0)));
    DealMention mention = DealMention.of(List.of(deal), List.of(), source, List.of(), name).get(0);
    return new Told(id, companies.toString(), mention);
  }

  private Deal deal(int number, String language, Status status, String flags) {
    DealType type = flags.contains("t2") ? types[1] : types[0];
    List<Party> named = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Role role = role(type, i);
      if (!flags.contains("-" + (i + 1)) && role != null) {
        named.add(new Party(form(parties.get(i), number, language), role, null));
      }
    }
    String sentence =
        "%s %d tells in %s%s"
            .formatted(id, number, language, flags.contains("o") ? " of the " + object + "." : ".");
    List<Money> money = flags.contains("$") ? List.of(money(flags)) : List.of();
    return new Deal(
        type,
        status,
        named,
        null,
        money,
        null,
        null,
        null,
        CONFIDENCE,
        List.of(new Evidence("type", 0, 1, sentence, "test")));
  }

  /** The role of a party in a deal of a type that may be another than its line's. */
  private Role role(DealType type, int party) {
    Role role = parties.get(party).role();
    if (type == types[0] || type.roles().contains(role)) {
      return role;
    }
    if (type.isMutual()) {
      return role == Role.SELLER ? null : Role.PARTY;
    }
    return role == Role.NEW_ENTITY ? null : type.roles().get(party);
  }

  private Money money(String flags) {
    Matcher matcher = Pattern.compile("([\\d.]+)(mn|bn) (...)").matcher(amount);
    if (!matcher.matches()) {
      throw new IllegalStateException(id + ": no amount: " + amount);
    }
    double value = Double.parseDouble(matcher.group(1)) * SCALES.get(matcher.group(2));
    String currency = matcher.group(3);
    if (flags.contains("~")) {
      value *= OFF;
    }
    if (flags.contains("e")) {
      value = currency.equals("HUF") ? value / FORINTS : value / EURO;
      currency = "EUR";
    }
    return new Money(value, currency, Money.Kind.TOTAL, null);
  }

  /** A form of the language where there is one, else one of the others in turn. */
  private static String form(PartyLine party, int number, String language) {
    List<String> free = party.forms().stream().filter(f -> !f.contains("@")).toList();
    return party.forms().stream()
        .filter(f -> f.endsWith("@" + language))
        .map(f -> f.substring(0, f.indexOf('@')))
        .findFirst()
        .orElseGet(() -> free.get(number % free.size()));
  }

  private static PartyLine party(String text) {
    int space = text.indexOf(' ');
    return new PartyLine(
        Role.valueOf(text.substring(0, space)), List.of(text.substring(space + 1).split("~")));
  }
}
