package accordo.frame;

import static org.junit.jupiter.api.Assertions.fail;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.extract.Extraction;
import accordo.extract.Extractor;
import accordo.frame.pack.Frame;
import accordo.frame.pack.FrameExample;
import accordo.frame.pack.FrameSet;
import accordo.text.Article;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every frame keeps the promises of its examples. */
class FrameExamplesTest {

  @ParameterizedTest
  @MethodSource("accordo.text.Language#all")
  void everyFrameReadsItsExamplesAsItSays(Language language) {
    Extractor extractor = Extractor.load(List.of(language)).uncalibrated();
    List<String> mistakes = new ArrayList<>();
    int examples = 0;
    for (Frame frame : FrameSet.load(language).frames()) {
      for (FrameExample example : frame.examples()) {
        examples++;
        String mistake = mistake(extractor, language, frame, example);
        if (mistake != null) {
          mistakes.add(frame.id() + ": " + mistake + "\n    in: " + example.text());
        }
      }
    }
    if (!mistakes.isEmpty()) {
      fail(
          language
              + ": "
              + mistakes.size()
              + " of "
              + examples
              + " examples fail\n"
              + String.join("\n", mistakes));
    }
  }

  private static String mistake(
      Extractor extractor, Language language, Frame frame, FrameExample example) {
    Article article =
        new Article(frame.id(), language.code(), "example", "2026-01-01", "", example.text());
    Extraction extraction = extractor.extract(article);
    List<Deal> deals = extraction.deals().stream().filter(d -> d.type() == frame.type()).toList();
    if (example.isNegative()) {
      boolean fired =
          deals.stream()
              .anyMatch(d -> d.evidence().stream().anyMatch(e -> e.rule().equals(frame.id())));
      return fired ? "fires, but must not: " + roles(deals) : null;
    }
    Set<String> expected = expectedRoles(frame.type(), example.expected());
    Set<String> found = roles(deals);
    return found.equals(expected)
        ? null
        : "expected " + expected + ", found " + found + others(extraction);
  }

  private static String others(Extraction extraction) {
    return extraction.deals().isEmpty()
        ? " (companies " + extraction.companies() + ")"
        : " (all: " + extraction.deals().stream().map(FrameExamplesTest::brief).toList() + ")";
  }

  private static String brief(Deal deal) {
    return deal.type() + " by " + deal.evidence().get(0).rule() + " " + roles(List.of(deal));
  }

  private static Set<String> expectedRoles(DealType type, Map<String, List<String>> expected) {
    return expected.entrySet().stream()
        .filter(e -> type.roles().stream().anyMatch(r -> r.name().equals(e.getKey())))
        .flatMap(e -> e.getValue().stream().map(v -> e.getKey() + "=" + v))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> roles(List<Deal> deals) {
    Set<String> roles = new TreeSet<>();
    for (Deal deal : deals) {
      for (Party party : deal.parties()) {
        roles.add(party.role() + "=" + party.company());
      }
    }
    return roles;
  }
}
