package accordo.extract;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.frame.FrameHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the deals of an article say for and against a deal that is nearly told in it. */
final class ArticleSigns {
  private static final int PARAGRAPH = 4;
  private static final int MOST = 3;

  private final Document document;
  private final List<Deal> deals;

  ArticleSigns(Document document, List<Deal> deals) {
    this.document = document;
    this.deals = deals;
  }

  List<String> of(FrameHit hit) {
    Sentence sentence = document.sentences().get(hit.sentence());
    List<Deal> here = deals.stream().filter(d -> isToldIn(d, sentence)).toList();
    boolean whole = here.stream().anyMatch(d -> companies(d).size() > 1);
    DealType type = hit.frame().type();
    Set<String> names =
        hit.fillers().stream()
            .flatMap(f -> f.mention().names().stream())
            .collect(Collectors.toSet());
    List<Deal> same = deals.stream().filter(d -> d.type() == type).toList();
    List<String> signs = new ArrayList<>();
    signs.add("silent=" + (here.isEmpty() ? "yes" : whole ? "no" : "half"));
    signs.add("here-same=" + here.stream().anyMatch(d -> d.type() == type));
    signs.add("here-covered=" + here.stream().anyMatch(d -> companies(d).containsAll(names)));
    signs.add("article-same=" + Math.min(2, same.size()));
    signs.add("article-deals=" + Math.min(MOST, deals.size()));
    signs.add("covered=" + deals.stream().anyMatch(d -> companies(d).containsAll(names)));
    signs.add("same-covered=" + same.stream().anyMatch(d -> companies(d).containsAll(names)));
    signs.add(
        "same-shared="
            + same.stream().anyMatch(d -> companies(d).stream().anyMatch(names::contains)));
    signs.add("article=" + Math.min(MOST, document.sentences().size() / PARAGRAPH));
    return signs;
  }

  private static Set<String> companies(Deal deal) {
    return deal.parties().stream().map(Party::company).collect(Collectors.toSet());
  }

  private static boolean isToldIn(Deal deal, Sentence sentence) {
    for (Evidence evidence : deal.evidence()) {
      if (evidence.field().equals("type")
          && evidence.start() >= sentence.span().start()
          && evidence.start() < sentence.span().end()) {
        return true;
      }
    }
    return false;
  }
}
