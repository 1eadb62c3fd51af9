package accordo.job;

import accordo.alert.AlertCut;
import accordo.alert.DueAlert;
import accordo.alert.SavedSearch;
import accordo.alert.SavedSearchJson;
import accordo.alert.SavedSearchNews;
import accordo.alert.SearchMonitor;
import accordo.alert.SearchStore;
import accordo.alert.Watch;
import accordo.consolidate.DealUpdate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Box "alerts": every subtask knows all saved searches and looks at its share of the deals. For
 * each deal it keeps the ids of the news that it has told.
 */
final class MatchAlerts
    extends KeyedBroadcastProcessFunction<String, DealUpdate, SavedSearchNews, DueAlert> {
  static final MapStateDescriptor<String, String> SEARCHES =
      new MapStateDescriptor<>("saved-searches", Types.STRING, Types.STRING);

  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(MatchAlerts.class);

  /** So many changes of saved searches are taken up together. */
  private static final int BATCH = 10_000;

  private final String store;
  private final Map<String, String> kafka;
  private final AlertCut cut;
  private final Duration remember;

  /** The first article of a story to whose record the id of another has moved on. */
  private transient ValueState<String> story;

  private transient MapState<String, Boolean> told;
  private transient SearchMonitor monitor;
  private transient Watch watch;
  private transient Map<String, SavedSearchNews> changes;
  private transient boolean isPrepared;
  private transient Tally alerts;

  /**
   * Makes the operator.
   *
   * @param store where saved searches are, as {@link SearchStore} opens it
   */
  MatchAlerts(String store, Map<String, String> kafka, AlertCut cut, Duration remember) {
    this.store = store;
    this.kafka = kafka;
    this.cut = cut;
    this.remember = remember;
  }

  @Override
  public void open(OpenContext context) {
    StateTtlConfig ttl = StateTtlConfig.newBuilder(remember).build();
    var moved = new ValueStateDescriptor<>("story", Types.STRING);
    moved.enableTimeToLive(ttl);
    story = getRuntimeContext().getState(moved);
    var ids = new MapStateDescriptor<>("told", Types.STRING, Types.BOOLEAN);
    ids.enableTimeToLive(ttl);
    told = getRuntimeContext().getMapState(ids);
    monitor = new SearchMonitor();
    watch = new Watch(monitor, cut, Clock.systemUTC());
    changes = new LinkedHashMap<>();
    alerts = Tally.of(getRuntimeContext(), Counts.ALERTS);
    getRuntimeContext()
        .getMetricGroup()
        .gauge("saved-searches", (Gauge<Integer>) () -> monitor.size());
  }

  @Override
  public void processElement(DealUpdate update, ReadOnlyContext context, Collector<DueAlert> out)
      throws Exception {
    prepare(context.getBroadcastState(SEARCHES));
    takeUp();
    if (update.another()) {
      story.update(update.firstArticle());
    }
    if (monitor.size() == 0) {
      return;
    }
    for (DueAlert due : watch.take(update, story.value(), this::isFresh)) {
      alerts.add();
      out.collect(due);
    }
  }

  private boolean isFresh(String id) {
    try {
      boolean isFresh = !told.contains(id);
      told.put(id, true);
      return isFresh;
    } catch (Exception e) {
      throw new IllegalStateException("cannot read the state of alerts", e);
    }
  }

  @Override
  public void processBroadcastElement(
      SavedSearchNews news, Context context, Collector<DueAlert> out) throws Exception {
    var searches = context.getBroadcastState(SEARCHES);
    if (news.search() == null) {
      searches.remove(news.id());
    } else {
      searches.put(news.id(), SavedSearchJson.write(news.search()));
    }
    changes.put(news.id(), news);
    if (changes.size() >= BATCH) {
      prepare(searches);
      takeUp();
    }
  }

  /**
   * Takes up what was saved when this begins: the news of it may come only after the first deals.
   */
  private void prepare(ReadOnlyBroadcastState<String, String> restored) throws Exception {
    if (isPrepared) {
      return;
    }
    isPrepared = true;
    List<SavedSearch> searches = new ArrayList<>();
    try (SearchStore saved = SearchStore.of(store, kafka)) {
      searches.addAll(saved.all());
    } catch (RuntimeException e) {
      LOG.warn("saved searches cannot be read at {}; those of the last checkpoint hold", store, e);
      restored.immutableEntries().forEach(s -> searches.add(SavedSearchJson.read(s.getValue())));
    }
    register(searches);
  }

  private void takeUp() {
    if (changes.isEmpty()) {
      return;
    }
    List<SavedSearch> saved = new ArrayList<>();
    Set<String> removed = new HashSet<>();
    for (SavedSearchNews news : changes.values()) {
      if (news.search() == null) {
        removed.add(news.id());
      } else if (!news.search().equals(monitor.search(news.id()))) {
        saved.add(news.search());
      }
    }
    changes.clear();
    monitor.remove(removed);
    register(saved);
  }

  private void register(List<SavedSearch> searches) {
    monitor
        .register(searches)
        .forEach((id, fault) -> LOG.warn("saved search {} is left out: {}", id, fault));
  }

  @Override
  public void close() {
    if (monitor != null) {
      monitor.close();
    }
  }
}
