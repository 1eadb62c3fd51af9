package accordo.alert;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** Posts messages as JSON, signed; redirects are not followed. */
final class WebhookChannel implements Channel, AutoCloseable {
  private static final int MOST_CONNECTIONS = 32;

  private final DeliverySettings settings;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Daemons.named("accordo-webhook-watch"));

  WebhookChannel(DeliverySettings settings) {
    this.settings = settings;
    Timeout timeout = Timeout.ofMilliseconds(settings.timeout().toMillis());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new PublicAddresses(settings.privateAddresses()))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(timeout)
                            .setSocketTimeout(timeout)
                            .build())
                    .setMaxConnTotal(MOST_CONNECTIONS)
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
            .setUserAgent("Accordo")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  @Override
  public void send(Message message) throws IOException {
    String body = body(message);
    HttpPost post = new HttpPost(Channels.uri(message.channel()));
    post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    long now = Instant.now().getEpochSecond();
    post.setHeader("webhook-id", message.id());
    post.setHeader("webhook-timestamp", String.valueOf(now));
    if (message.secret() != null) {
      String signature = Signature.of(message.secret(), message.id(), now, body);
      post.setHeader("webhook-signature", signature);
    }
    // A server that answers a byte a second would hold the connection for ever.
    long most = settings.timeout().toMillis();
    ScheduledFuture<?> end = watch.schedule(post::abort, most, TimeUnit.MILLISECONDS);
    try {
      int code = client.execute(post, response -> response.getCode());
      if (code < 200 || code > 299) {
        throw new IOException("the webhook answered " + code);
      }
    } finally {
      end.cancel(false);
    }
  }

  /** {@code {"id": …, "alerts": […]}}, each alert with the address of its deal's page. */
  private String body(Message message) {
    List<Object> alerts = message.alerts().stream().map(a -> (Object) withLink(a)).toList();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", message.id());
    body.put("alerts", alerts);
    return AlertJson.write(body);
  }

  private Map<String, Object> withLink(Alert alert) {
    @SuppressWarnings("unchecked")
    Map<String, Object> fields = AlertJson.JSON.convertValue(alert, LinkedHashMap.class);
    fields.put("link", AlertText.link(alert, settings.page()));
    return fields;
  }

  @Override
  public void close() {
    watch.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
