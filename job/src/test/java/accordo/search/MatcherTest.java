package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.index.DealIndex;
import accordo.search.query.DealQueries;
import accordo.search.query.DealQueries.Parsed;
import accordo.search.query.Rates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Random queries over random deals, against what Lucene finds and how it scores that. */
class MatcherTest {
  private static final int DEALS = 3_000;
  private static final List<String> WORDS =
      List.of("acme", "bolt", "cord", "dune", "patent", "licence", "the", "supply", "vertrag");
  private static final List<String> LANGUAGES = List.of("en", "it", "de");
  private static final List<String> CONDITIONS =
      List.of(
          "party:acme",
          "type:SUPPLY",
          "announced:[2018 TO 2019]",
          "language:it",
          "\"acme bolt\"",
          "\"cord dune\"~3",
          "party:\"acme bolt\"",
          "licensor:*",
          "ac*",
          "du?e",
          "accme~",
          "*",
          "cross licence",
          "nothing");

  @TempDir static Path directory;
  private static Refresher refresher;

  @BeforeAll
  static void writeIndex() throws IOException {
    Random random = new Random(11);
    List<Deals> deals = new ArrayList<>();
    for (int i = 0; i < DEALS; i++) {
      deals.add(deal("deal" + i, random));
    }
    // Some come twice, so that the index holds documents that no longer count.
    Deals.writeAtOnce(directory, deals.subList(0, DEALS / 3).toArray(Deals[]::new));
    Deals.writeAtOnce(directory, deals.toArray(Deals[]::new));
    refresher = new Refresher(DealIndex.open(directory));
  }

  @AfterAll
  static void close() {
    refresher.close();
  }

  private static Deals deal(String id, Random random) {
    DealType type = DealType.values()[random.nextInt(18)];
    Deals deal = Deals.of(id, type).announced(2015 + random.nextInt(6) + "-03-01");
    for (Role role : type.roles()) {
      deal.party(role, words(1 + random.nextInt(2), random));
    }
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String language = LANGUAGES.get(random.nextInt(3));
      deal.told(language, "Wire", "2020-01-01", words(4, random));
    }
    return deal;
  }

  /** The first words are the most frequent. */
  private static String words(int count, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 3))));
    }
    return String.join(" ", words);
  }

  private static String query(int depth, Random random) {
    if (depth == 0) {
      return random.nextInt(3) > 0
          ? words(1 + random.nextInt(2), random)
          : CONDITIONS.get(random.nextInt(CONDITIONS.size()));
    }
    String one = "(" + query(depth - 1, random) + ")";
    String other = "(" + query(depth - 1, random) + ")";
    return switch (random.nextInt(4)) {
      case 0 -> one + " AND " + other;
      case 1 -> one + " OR " + other;
      case 2 -> one + " NOT " + other;
      default -> "NOT " + one;
    };
  }

  @RepeatedTest(300)
  void whatMatchesAndItsRanksAreThoseOfLucene(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    String query = query(random.nextInt(4), random);
    Parsed parsed = DealQueries.read(query, Rates.NONE);
    Snapshot snapshot = refresher.acquire();
    try {
      Matches matches = new Matcher(snapshot).run(parsed.query(), true);
      assertEquals(lucene(parsed, snapshot), ranks(matches, snapshot), query);
      Matches unranked = new Matcher(snapshot).run(parsed.query(), false);
      assertEquals(Matches.count(matches.bits()), Matches.count(unranked.bits()), query);
    } finally {
      snapshot.release();
    }
  }

  /** Scores by document, rounded. */
  private static Map<Integer, Integer> lucene(Parsed parsed, Snapshot snapshot) throws IOException {
    IndexSearcher searcher = new IndexSearcher(snapshot.searcher().getIndexReader());
    searcher.setSimilarity(new BooleanSimilarity());
    Map<Integer, Integer> ranks = new TreeMap<>();
    boolean isAll = parsed.query() instanceof MatchAllDocsQuery;
    for (ScoreDoc hit : searcher.search(parsed.query(), 2 * DEALS).scoreDocs) {
      ranks.put(hit.doc, isAll ? 0 : Math.round(hit.score));
    }
    return ranks;
  }

  private static Map<Integer, Integer> ranks(Matches matches, Snapshot snapshot) {
    Map<Integer, Integer> ranks = new TreeMap<>();
    for (int leaf = 0; leaf < matches.bits().length; leaf++) {
      int base = snapshot.leaves().get(leaf).docBase;
      byte[] ofLeaf = matches.ranks() == null ? null : matches.ranks()[leaf];
      int[] at = {0};
      Matches.forEach(
          matches.bits()[leaf],
          doc -> ranks.put(base + doc, ofLeaf == null ? 0 : (int) ofLeaf[at[0]++]));
    }
    return ranks;
  }
}
