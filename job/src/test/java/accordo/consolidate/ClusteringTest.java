package accordo.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.StoryBook.Told;
import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How well the deals of {@code stories.txt} are told apart; writes the table of it. */
class ClusteringTest {
  private static final double LEAST_F1 = 0.92;
  private static final Path TABLE = Path.of("target", "consolidation.md");

  private static final List<Told> ALL = StoryBook.read();
  private static final Map<String, String> TRUTH = new TreeMap<>();
  private static final Map<String, String> FOUND = new HashMap<>();

  static {
    ALL.forEach(t -> TRUTH.put(t.mention().source().articleId(), t.deal()));
    for (DealRecord record : Desks.records(mentions())) {
      record.sources().forEach(s -> FOUND.put(s.articleId(), record.id()));
    }
  }

  private static List<DealMention> mentions() {
    return new ArrayList<>(ALL.stream().map(Told::mention).toList());
  }

  @Test
  void theSetIsLargeEnough() {
    assertTrue(new TreeSet<>(TRUTH.values()).size() >= 60);
    assertTrue(ALL.size() >= 300);
  }

  @Test
  void dealsAreToldApartInEveryLanguage() throws IOException {
    List<String> table = new ArrayList<>(BCubed.header());
    for (Language language : Language.all()) {
      List<String> some =
          ALL.stream()
              .map(t -> t.mention().source())
              .filter(s -> s.language().equals(language.code()))
              .map(Source::articleId)
              .toList();
      table.add(BCubed.of(TRUTH, FOUND, some).row(language.code(), some.size()));
    }
    BCubed all = BCubed.of(TRUTH, FOUND, TRUTH.keySet());
    table.add(all.row("all", TRUTH.size()));
    mistakes().forEach(table::add);
    Files.createDirectories(TABLE.getParent());
    Files.write(TABLE, table);
    assertTrue(all.f1() >= LEAST_F1, () -> String.join("\n", table));
  }

  @Test
  void noRecordHasDealsOfDifferentCompanies() {
    Map<String, TreeSet<String>> companies = new TreeMap<>();
    for (Told told : ALL) {
      companies
          .computeIfAbsent(FOUND.get(told.mention().source().articleId()), r -> new TreeSet<>())
          .add(told.companies());
    }
    List<TreeSet<String>> mixed = companies.values().stream().filter(c -> c.size() > 1).toList();
    assertEquals(List.of(), mixed);
  }

  @Test
  void anyOrderOfArrivalMakesTheSameRecords() {
    List<DealMention> mentions = mentions();
    List<DealRecord> expected = withoutVersions(Desks.records(mentions));
    Random random = new Random(3);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(mentions, random);
      assertEquals(expected, withoutVersions(Desks.records(mentions)));
    }
  }

  /** The version counts what was shown, so it is the one thing that may differ. */
  private static List<DealRecord> withoutVersions(List<DealRecord> records) {
    return records.stream().map(r -> r.withVersion(0)).toList();
  }

  private static List<String> mistakes() {
    Map<String, TreeSet<String>> recordsOf = new TreeMap<>();
    Map<String, TreeSet<String>> dealsIn = new TreeMap<>();
    TRUTH.forEach(
        (article, deal) -> {
          recordsOf.computeIfAbsent(deal, d -> new TreeSet<>()).add(FOUND.get(article));
          dealsIn.computeIfAbsent(FOUND.get(article), r -> new TreeSet<>()).add(deal);
        });
    List<String> lines = new ArrayList<>(List.of(""));
    recordsOf.forEach(
        (deal, records) -> {
          if (records.size() > 1) {
            lines.add("- split into " + records.size() + ": " + deal);
          }
        });
    dealsIn.values().stream().filter(d -> d.size() > 1).forEach(d -> lines.add("- merged: " + d));
    return lines;
  }
}
