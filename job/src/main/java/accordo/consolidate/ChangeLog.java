package accordo.consolidate;

import accordo.deal.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes down, mention by mention in the order of their dates, what each changes. */
final class ChangeLog {
  private static final String SOURCES = "sources";

  private final List<Change> changes = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();

  /** Takes note of a mention that the ledger has just taken in. */
  void add(DealMention mention, List<Claim> claims, Ledger ledger, Status status) {
    int before = changes.size();
    for (Claim claim : claims) {
      String best =
          claim.field().equals(Claims.STATUS) ? status.name() : ledger.best(claim.field());
      String known = values.put(claim.field(), best);
      if (!best.equals(known)) {
        changes.add(change(mention.source(), claim.field(), known, best));
      }
    }
    if (changes.size() == before && !isLast(mention.source())) {
      changes.add(change(mention.source(), SOURCES, null, mention.source().source()));
    }
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  private boolean isLast(Source source) {
    return changes.get(changes.size() - 1).articleId().equals(source.articleId());
  }

  private static Change change(Source source, String field, String before, String after) {
    return new Change(source.published(), source.articleId(), field, before, after);
  }
}
