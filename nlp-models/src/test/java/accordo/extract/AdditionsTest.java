package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.frame.FrameHit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deals that are nearly told beside those told. */
class AdditionsTest {
  private static final Evidence PROOF = new Evidence("type", 0, 1, "X", "en-x");

  @Test
  void newDealIsAddedWithItsConfidence() {
    Additions additions = new Additions(List.of());
    additions.add(hit(0, 1), supply(0.6, "SUPPLIER Siemens", "CUSTOMER Lufthansa"));
    assertEquals(List.of("0.6 SUPPLIER Siemens, CUSTOMER Lufthansa"), told(additions));
  }

  @Test
  void additionIsNeverAsSureAsTheSurest() {
    Additions additions = new Additions(List.of());
    additions.add(hit(0, 1), supply(0.97, "SUPPLIER Siemens", "CUSTOMER Lufthansa"));
    assertEquals(List.of("0.89 SUPPLIER Siemens, CUSTOMER Lufthansa"), told(additions));
  }

  @Test
  void triggerTellsOneDeal() {
    Additions additions = new Additions(List.of());
    additions.add(hit(0, 1), supply(0.6, "SUPPLIER Siemens", "CUSTOMER Lufthansa"));
    additions.add(hit(0, 1), supply(0.5, "SUPPLIER Alstom", "CUSTOMER Renfe"));
    assertEquals(List.of("0.6 SUPPLIER Siemens, CUSTOMER Lufthansa"), told(additions));
  }

  @Test
  void dealOfOneSideIsCompleted() {
    Additions additions = new Additions(List.of(supply(0.8, "CUSTOMER Lufthansa")));
    additions.add(hit(0, 1), supply(0.6, "SUPPLIER Siemens", "CUSTOMER Lufthansa"));
    assertEquals(List.of("0.6 CUSTOMER Lufthansa, SUPPLIER Siemens"), told(additions));
  }

  @Test
  void nobodyChangesHisSide() {
    Deal known = supply(0.8, "SUPPLIER Siemens", "CUSTOMER Lufthansa");
    Additions additions = new Additions(List.of(known));
    additions.add(hit(3, 1), supply(0.6, "SUPPLIER Lufthansa", "CUSTOMER Siemens"));
    assertEquals(List.of("0.8 SUPPLIER Siemens, CUSTOMER Lufthansa"), told(additions));
  }

  private static FrameHit hit(int sentence, int head) {
    return new FrameHit(null, sentence, head, head + 1, head, List.of(), false, false);
  }

  private static Deal supply(double confidence, String... parties) {
    List<Party> all = new ArrayList<>();
    for (String party : parties) {
      String[] words = party.split(" ");
      all.add(new Party(words[1], Role.valueOf(words[0]), PROOF));
    }
    return new Deal(
        DealType.SUPPLY,
        Status.ANNOUNCED,
        all,
        null,
        List.of(),
        null,
        null,
        null,
        confidence,
        List.of(PROOF));
  }

  private static List<String> told(Additions additions) {
    return additions.deals().stream()
        .map(
            d ->
                d.confidence()
                    + " "
                    + String.join(
                        ", ", d.parties().stream().map(p -> p.role() + " " + p.company()).toList()))
        .toList();
  }
}
