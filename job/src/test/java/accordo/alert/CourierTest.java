package accordo.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Alerts on their way, to servers that are not always well. */
@Timeout(60)
class CourierTest {
  private static final String SECRET = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0";

  @TempDir Path folder;
  private final List<FailedMessage> failed = Collections.synchronizedList(new ArrayList<>());
  private Hook hook;

  @BeforeEach
  void start() throws Exception {
    hook = Hook.start(0);
  }

  @AfterEach
  void stop() {
    hook.close();
  }

  @Test
  void aWebhookGetsSignedJsonThatReadsWell() throws Exception {
    deliver(settings(true, null), due(hook.address(), 0, "a1"));
    Hook.Call call = hook.calls().get(0);
    JsonNode alert = AlertJson.JSON.readTree(call.body()).get("alerts").get(0);
    assertEquals("a1", alert.get("id").asText());
    assertEquals("Nokia licenses patents to Xiaomi", alert.get("sentence").asText());
    assertEquals("Nokia ha licenziato brevetti a Xiaomi.", alert.at("/proof/sentence").asText());
    assertEquals("http://page/deals/d1", alert.get("link").asText());
    assertEquals("a1", call.header("webhook-id"));
    long time = Long.parseLong(call.header("webhook-timestamp"));
    assertEquals(Signature.of(SECRET, "a1", time, call.body()), call.header("webhook-signature"));
  }

  @Test
  void aWebhookThatFailsIsTriedAgainUntilItIsWell() throws Exception {
    hook.answer(500, 503, 302, Hook.SILENT, 200);
    deliver(settings(true, null), due(hook.address(), 0, "a1"));
    assertEquals(5, hook.calls().size());
    assertEquals(List.of(), failed);
  }

  @Test
  void afterTheLastAttemptItIsAmongTheFailedOnesAndTheNextGoOn() throws Exception {
    hook.answer(500, 500, 500, 500, 500, 500, 200);
    try (Courier courier = courier(settings(true, null))) {
      courier.accept(due(hook.address(), 0, "a1"));
      while (hook.calls().isEmpty()) {
        Thread.sleep(1);
      }
      courier.accept(due(hook.address(), 0, "a2"));
      courier.await();
    }
    List<String> lost = failed.stream().flatMap(f -> f.alerts().stream()).map(Alert::id).toList();
    assertEquals(List.of("a1"), lost);
    assertEquals(6, failed.get(0).attempts());
    assertTrue(failed.get(0).error().contains("500"));
    assertEquals(List.of("a2"), hook.taken());
  }

  @Test
  void noRedirectIsFollowed() throws Exception {
    try (Hook secret = Hook.start(0)) {
      hook.redirect(secret.address());
      hook.answer(302, 307, 308, 301, 303, 302);
      deliver(settings(true, null), due(hook.address(), 0, "a1"));
      assertEquals(List.of(), secret.calls());
      assertEquals(1, failed.size());
    }
  }

  @Test
  void privateAddressesAreNotCalledUnlessAllowed() throws Exception {
    deliver(settings(false, null), due(hook.address(), 0, "a1"));
    assertEquals(List.of(), hook.calls());
    assertTrue(failed.get(0).error().contains("private"), failed.get(0).error());
  }

  @Test
  void aDigestIsOneMessage() throws Exception {
    DueAlert[] all =
        IntStream.range(0, 5)
            .mapToObj(i -> due(hook.address(), 1, "a" + i))
            .toArray(DueAlert[]::new);
    deliver(settings(true, null), all);
    assertEquals(1, hook.calls().size());
    assertEquals(List.of("a0", "a1", "a2", "a3", "a4"), hook.taken());
  }

  @Test
  void whatWasDeliveredIsNotDeliveredAgainByTheNextCourier() throws Exception {
    deliver(settings(true, null), due(hook.address(), 0, "a1"));
    deliver(settings(true, null), due(hook.address(), 0, "a1"), due(hook.address(), 0, "a2"));
    assertEquals(List.of("a1", "a2"), hook.taken());
  }

  @Test
  void anotherCourierGoesOnWithWhatIsPending() throws Exception {
    List<PendingAlert> pending;
    hook.answer(Hook.SILENT, 200);
    try (Courier courier = courier(settings(true, null))) {
      courier.accept(due(hook.address(), 0, "a1"));
      courier.accept(due(hook.address(), 0, "a2"));
      pending = courier.pending().stream().map(p -> PendingAlert.read(p.json())).toList();
    }
    assertEquals(2, pending.size());
    try (Courier courier = courier(settings(true, null))) {
      courier.resume(pending);
      courier.await();
    }
    assertEquals(List.of("a1", "a2"), hook.taken().stream().distinct().sorted().toList());
  }

  @Test
  void mailIsPlainTextThatReadsWell() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      String smtp = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
      deliver(settings(true, smtp), due("mailto:ada@example.org", 0, "a1"));
      MimeMessage message = mail.getReceivedMessages()[0];
      assertEquals("[Licences – è] Nokia licenses patents to Xiaomi", message.getSubject());
      assertEquals("<a1@accordo>", message.getMessageID());
      assertEquals("ada@example.org", message.getAllRecipients()[0].toString());
      String text = ((String) message.getContent()).replace("\r\n", "\n");
      assertEquals(
          """
          Nokia licenses patents to Xiaomi
            New deal
            Status: announced → completed
            “Nokia ha licenziato brevetti a Xiaomi.” [it]
            http://page/deals/d1
            - Wire, 2024-03-04, Titolo, [it]
          """,
          text.strip() + "\n");
    } finally {
      mail.stop();
    }
  }

  private void deliver(DeliverySettings settings, DueAlert... due) throws InterruptedException {
    try (Courier courier = courier(settings)) {
      List.of(due).forEach(courier::accept);
      courier.await();
    }
  }

  private Courier courier(DeliverySettings settings) {
    return new Courier(settings, folder.resolve("delivered"), failed::add);
  }

  private static DeliverySettings settings(boolean privateAddresses, String smtp) {
    return new DeliverySettings(
        "http://page",
        6,
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofSeconds(1),
        privateAddresses,
        smtp,
        "accordo@example.org");
  }

  static DueAlert due(String channel, long digest, String id) {
    Alert alert =
        new Alert(
            id,
            "s",
            "Licences – è",
            null,
            "2024-03-04T10:00:00Z",
            News.NEW,
            "d1",
            1,
            "PATENT_LICENSE",
            "COMPLETED",
            "Nokia licenses patents to Xiaomi",
            List.of(
                new AlertChange(id, News.NEW, "deal", null, null),
                new AlertChange(id + "s", News.STATUS, "status", "ANNOUNCED", "COMPLETED")),
            new Alert.Proof("Nokia ha licenziato brevetti a Xiaomi.", "it", "x"),
            List.of(new Source("x", "Wire", "it", "2024-03-04", "Titolo", "x")));
    return new DueAlert(alert, List.of(channel), digest, SECRET);
  }
}
