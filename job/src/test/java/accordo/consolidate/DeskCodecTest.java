package accordo.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DeskState.Archived;
import accordo.deal.DealType;
import accordo.deal.Exclusivity;
import accordo.deal.Role;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code desk-version-*.bin} are one desk as earlier releases wrote it. */
class DeskCodecTest {
  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void aDeskOfAnEarlierVersionIsReadWhole(int version) throws IOException {
    DeskState desk = DeskCodec.state(desk(version));
    assertEquals(
        List.of(
            "art-53#0", "art-165#0", "art-42#0", "art-67#0", "art-52#0", "art-131#1", "art-108#0"),
        desk.mentions().stream().map(FiledMention::id).toList());
    assertEquals(List.of(8, 1), desk.issued().stream().map(DeskState.Issued::version).toList());
    assertEquals("TAKEOVER|fjor|noki|volk", desk.moved().get(1).desk());
    assertEquals(new Archived("331d3e7628bee973", 1, "2023-06-01"), desk.archive());

    DealMention rumour = mentions(desk).get(1);
    assertEquals(List.of(new Identifier("volkswagen", "LEI-4")), rumour.identifiers());
    assertEquals(Exclusivity.NON_EXCLUSIVE, rumour.deal().exclusivity());
    assertEquals(7.2e9, rumour.deal().money().get(0).amount());
    assertEquals(List.of("f35"), rumour.marks());
    DealMention closing = mentions(desk).get(6);
    assertEquals("Nokia", closing.quotes().get(1).company());
    assertEquals(32, closing.sketch().length());
  }

  @Test
  void whatIsWrittenAnewSaysTheSame() throws IOException {
    DeskState earlier = DeskCodec.state(desk(4));
    var arrived = List.of(new DeskState.Arrived("art-42#0", "TAKEOVER|noki"));
    DeskState before = earlier.with(arrived);
    byte[] written = DeskCodec.write(before);
    DeskState now = DeskCodec.state(written);
    assertEquals(mentions(before), mentions(now));
    assertEquals(before.issued(), now.issued());
    assertEquals(before.moved(), now.moved());
    assertEquals(arrived, now.arrived());
    assertEquals(before.archive(), now.archive());
    assertTrue(written.length < desk(3).length);
  }

  @Test
  void aFiledMentionKnowsItselfAgain() {
    Mentions told = Mentions.of(DealType.SUPPLY).party(Role.SUPPLIER, "Fjordlight").dollars(7e6);
    FiledMention filed = FiledMention.of(told.in("a", "2024-03-04"));
    assertTrue(filed.isSame(FiledMention.of(told.in("a", "2024-03-04"))));
    assertEquals(false, filed.isSame(FiledMention.of(told.in("a", "2024-03-05"))));
  }

  @Test
  void aNewerVersionIsRefused() {
    assertThrows(IllegalStateException.class, () -> DeskCodec.state(new byte[] {6, 0, 0, 0, 0}));
  }

  private static List<DealMention> mentions(DeskState desk) {
    return DeskCodec.mentions(DeskCodec.story(desk.mentions()));
  }

  private static byte[] desk(int version) throws IOException {
    try (var in = DeskCodecTest.class.getResourceAsStream("desk-version-" + version + ".bin")) {
      return in.readAllBytes();
    }
  }
}
