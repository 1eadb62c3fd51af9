package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedQuote;
import accordo.deal.Quote;
import accordo.index.Analyzers;
import accordo.index.IndexFields;
import accordo.search.DealSearch.Order;
import accordo.search.PersonView.Said;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Tells what a person said, from the latest records that quote them. */
final class PersonViews {
  private static final int LATEST = 200;

  private final Snapshot snapshot;
  private final RecordReader records;

  PersonViews(Snapshot snapshot, RecordReader records) {
    this.snapshot = snapshot;
    this.records = records;
  }

  Optional<PersonView> of(String name) {
    Query words =
        new QueryBuilder(Analyzers.ofQueries()).createPhraseQuery(IndexFields.SPEAKER, name);
    if (words == null) {
      return Optional.empty();
    }
    Matches matches = new Matcher(snapshot).run(new ConstantScoreQuery(words), false);
    List<Hit> hits = new TopHits(Order.DATE, LATEST, null).of(snapshot, matches, matches.bits());
    List<Said> said = new ArrayList<>();
    for (DealRecord deal : records.read(snapshot, hits)) {
      for (SourcedQuote quote : deal.quotes()) {
        if (isSame(name, quote.quote().speaker())) {
          said.add(new Said(quote.quote(), deal.id(), source(deal, quote.articleId())));
        }
      }
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(view(said));
  }

  private static PersonView view(List<Said> said) {
    Set<String> titles = new LinkedHashSet<>();
    Set<String> companies = new LinkedHashSet<>();
    for (Said one : said) {
      Quote quote = one.quote();
      if (quote.title() != null) {
        titles.add(quote.title());
      }
      if (quote.company() != null) {
        companies.add(quote.company());
      }
    }
    String name = said.get(0).quote().speaker();
    return new PersonView(name, List.copyOf(titles), List.copyOf(companies), said);
  }

  private static boolean isSame(String name, String speaker) {
    return speaker != null && folded(name).equals(folded(speaker));
  }

  private static String folded(String name) {
    return Analyzers.ofQueries().normalize(IndexFields.SPEAKER, name.strip()).utf8ToString();
  }

  private static Source source(DealRecord deal, String articleId) {
    return deal.sources().stream()
        .filter(source -> source.articleId().equals(articleId))
        .findFirst()
        .orElse(null);
  }
}
