package accordo.job;

import accordo.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * All settings of the job. In files and flags they are written in kebab-case ({@code
 * checkpoint-interval: 10s}); {@link JobConfigReader} reads them.
 *
 * @param from where articles come from: files, folders and {@code kafka://broker/topic}
 * @param bounded whether to stop at the end that the topics have when the job starts; default
 *     false. A job that goes on from the state of one without an end has none either
 * @param watch how often to look for new files, or null (default) to stop after those that are
 *     there
 * @param index directory of the index, or null for none; default {@code data/index}
 * @param indexShards parts of a new index, an existing one keeps its number; default 4
 * @param keepArticles whether the index keeps the text of articles that tell of deals, so that it
 *     can be shown with what proves them; default true
 * @param deals {@code kafka://broker/topic} for deal records, or null (default) for none
 * @param rejects a JSONL file or {@code kafka://broker/topic} for what could not be used, or null
 *     for none; default {@code data/rejects.jsonl}
 * @param savedSearches file or {@code kafka://broker/topic} of saved searches; default (null)
 *     {@code alerts/searches.jsonl} beside the index, none without an index
 * @param alerts a JSONL file and {@code kafka://broker/topic} where alerts go beside their channels
 *     and {@code alerts/alerts.jsonl} beside the index; default none
 * @param alertsFailed JSONL file or {@code kafka://broker/topic} for messages that no channel took;
 *     default (null) {@code alerts/failed.jsonl} beside the index
 * @param alertsSince articles of this date ({@code 2017-01-01}) and later alert, or those of at
 *     most this age ({@code 7d}), or {@code always} all; default 7 days, so that an archive alerts
 *     nobody
 * @param pageUrl address of the page, where links in alerts lead; default {@code
 *     http://localhost:8080}
 * @param webhookAttempts how often a message is tried, at growing intervals up to 5 minutes;
 *     default 12
 * @param webhookPrivate whether webhooks may be on this machine and on private networks; default
 *     false
 * @param smtp {@code smtp://user:password@host:port} for e-mail, or null (default) for none
 * @param mailFrom sender of e-mail; default {@code accordo@localhost}
 * @param companies files of companies, known by name and identifier: GLEIF LEI-CDF CSV, SEC {@code
 *     company_tickers.json}, or CSV with {@code name,aliases,id}; default none
 * @param languages what to read; articles in others are rejected; default all
 * @param parallelism of all operators, or 0 (default) for that of the cluster or machine
 * @param checkpointInterval how often to make progress durable and visible; default 10 s
 * @param checkpointDir where checkpoints survive the job, or null (default) for the cluster's
 * @param restoreFrom a checkpoint or savepoint to go on from; {@code latest} for the newest in
 *     {@code checkpoint-dir}, where there is one yet; or null (default) to start anew
 * @param rebuild whether to make the index anew from all articles there are: nothing is restored,
 *     and topics are read from their beginning; default false
 * @param articleTimeLimit after so long an article is given up; default 30 s
 * @param rememberArticles how long to know an article again; default 30 days
 * @param rememberDeals how long after its last mention a deal can be told on; default 180 days
 * @param metricsPort where Prometheus finds the metrics of an embedded job, or 0 (default) for
 *     nowhere
 * @param kafkaGroup consumer group; default {@code accordo}
 * @param kafka more properties of the Kafka clients ({@code kafka.security.protocol: SSL})
 */
public record JobConfig(
    List<String> from,
    boolean bounded,
    Duration watch,
    String index,
    int indexShards,
    boolean keepArticles,
    String deals,
    String rejects,
    String savedSearches,
    List<String> alerts,
    String alertsFailed,
    String alertsSince,
    String pageUrl,
    int webhookAttempts,
    boolean webhookPrivate,
    String smtp,
    String mailFrom,
    List<String> companies,
    List<Language> languages,
    int parallelism,
    Duration checkpointInterval,
    String checkpointDir,
    String restoreFrom,
    boolean rebuild,
    Duration articleTimeLimit,
    Duration rememberArticles,
    Duration rememberDeals,
    int metricsPort,
    String kafkaGroup,
    Map<String, String> kafka) {

  /** Of {@code restore-from}: the newest checkpoint. */
  static final String LATEST = "latest";

  /** What holds where nothing else is said, as it would be written in a file. */
  static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("bounded", "false"),
          Map.entry("rebuild", "false"),
          Map.entry("metrics-port", "0"),
          Map.entry("index", "data/index"),
          Map.entry("index-shards", "4"),
          Map.entry("keep-articles", "true"),
          Map.entry("rejects", "data/rejects.jsonl"),
          Map.entry("alerts-since", "7d"),
          Map.entry("page-url", "http://localhost:8080"),
          Map.entry("webhook-attempts", "12"),
          Map.entry("webhook-private", "false"),
          Map.entry("mail-from", "accordo@localhost"),
          Map.entry("languages", Language.codes()),
          Map.entry("parallelism", "0"),
          Map.entry("checkpoint-interval", "10 s"),
          Map.entry("article-time-limit", "30 s"),
          Map.entry("remember-articles", "30 d"),
          Map.entry("remember-deals", "180 d"),
          Map.entry("kafka-group", "accordo"));

  public JobConfig {
    check(!from.isEmpty(), "from: name at least one file, folder or topic to read");
    check(indexShards > 0, "index-shards: at least 1");
    check(parallelism >= 0, "parallelism: at least 1, or 0 for the machine's");
    check(!languages.isEmpty(), "languages: at least one of " + Language.codes());
    check(isPositive(checkpointInterval), "checkpoint-interval: more than nothing");
    check(metricsPort >= 0 && metricsPort < 1 << 16, "metrics-port: a port, or 0 for none");
    check(isPositive(articleTimeLimit), "article-time-limit: more than nothing");
    from = List.copyOf(from);
    check(webhookAttempts > 0, "webhook-attempts: at least 1");
    alerts = List.copyOf(alerts);
    companies = List.copyOf(companies);
    languages = List.copyOf(languages);
    kafka = Map.copyOf(kafka);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new ConfigException(otherwise);
    }
  }
}
