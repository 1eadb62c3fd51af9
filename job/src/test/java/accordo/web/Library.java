package accordo.web;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.consolidate.Desks;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.index.ArticleWriter;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import accordo.index.StoredArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An index of a few deals, with their articles, as a job would have written it. */
final class Library {
  /** An id that means something in an address. */
  static final String ODD_ARTICLE = "https://press.example/a?b=50%&c=ü d#e";

  private final DealIndex index;

  private Library(DealIndex index) {
    this.index = index;
  }

  static Library empty(Path folder) {
    return new Library(DealIndex.openOrCreate(folder, 2));
  }

  /** An index with the deals of {@link #mentions()} in it. */
  static Library in(Path folder) throws IOException {
    Library library = empty(folder);
    library.add(Desks.records(mentions()));
    library.keep(new StoredArticle("en-1", "en", "Test Wire", "2024-03-05", "T", "T\nText"));
    library.keep(new StoredArticle(ODD_ARTICLE, "de", null, null, "", "Text"));
    return library;
  }

  /** Nokia licenses to Xiaomi, as three articles tell it; and 30 deals of Bosch. */
  static List<DealMention> mentions() {
    List<DealMention> mentions = new ArrayList<>();
    for (String language : List.of("en", "it", "de")) {
      mentions.add(
          Mentions.of(DealType.PATENT_LICENSE)
              .party(Role.LICENSOR, "Nokia")
              .party(Role.LICENSEE, "Xiaomi")
              .patents(500)
              .dollars(2e6)
              .status(language.equals("en") ? Status.ANNOUNCED : Status.COMPLETED)
              .language(language)
              .text("An article in " + language)
              .in(language + "-1", "2024-03-0" + (5 + mentions.size())));
    }
    for (int i = 0; i < 30; i++) {
      mentions.add(
          Mentions.of(DealType.SUPPLY)
              .party(Role.SUPPLIER, "Bosch")
              .party(Role.CUSTOMER, "Customer " + (char) ('A' + i % 26) + i)
              .confidence(0.5 + i / 100.0)
              .in("supply-" + i, "20%02d-01-15".formatted(10 + i % 10)));
    }
    mentions.add(
        Mentions.of(DealType.MERGER)
            .party(Role.PARTY, "Ångström Foods")
            .party(Role.PARTY, "Brix")
            .in(ODD_ARTICLE, "2019-07-01"));
    return mentions;
  }

  Path folder() {
    return index.directory();
  }

  void add(List<DealRecord> deals) throws IOException {
    for (DealRecord deal : deals) {
      try (ShardWriter writer = index.writer(index.shardOf(deal.id()))) {
        writer.upsert(deal);
        writer.commit();
      }
    }
  }

  void keep(StoredArticle article) throws IOException {
    try (ArticleWriter writer = index.articleWriter(index.shardOf(article.id()))) {
      writer.upsert(article);
      writer.commit();
    }
  }
}
