package accordo.job;

import accordo.consolidate.DealArchive;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.Desk;
import accordo.consolidate.DeskCodec;
import accordo.consolidate.DeskItem;
import accordo.consolidate.DeskState;
import accordo.consolidate.Signpost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Box "consolidate": keeps the desks; their records are sent anew whenever a mention changes them.
 */
final class ConsolidateDeals extends KeyedProcessFunction<String, DeskItem, DealUpdate> {
  private static final long serialVersionUID = 2;
  private static final TypeInformation<byte[]> BYTES =
      PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;

  private static final long DAY = Duration.ofDays(1).toMillis();

  private final Duration remember;
  private final ArchiveOpener archives;
  private transient ValueState<byte[]> desks;
  private transient MapState<String, byte[]> signposts;
  private transient DealArchive archive;
  private transient Desk desk;
  private transient Tally records;
  private transient Tally updates;

  ConsolidateDeals(Duration remember, ArchiveOpener archives) {
    this.remember = remember;
    this.archives = archives;
  }

  @Override
  public void open(OpenContext context) {
    // Timers clean up: for Flink's own incremental way each access to state pays. What was restored
    // from a release that set none is left out of checkpoints, and so gone with the next start.
    StateTtlConfig ttl =
        StateTtlConfig.newBuilder(remember)
            .disableCleanupInBackground()
            .cleanupFullSnapshot()
            .build();
    var desk = new ValueStateDescriptor<>("desk", BYTES);
    desk.enableTimeToLive(ttl);
    desks = getRuntimeContext().getState(desk);
    var posts = new MapStateDescriptor<>("signposts", Types.STRING, BYTES);
    posts.enableTimeToLive(ttl);
    signposts = getRuntimeContext().getMapState(posts);
    archive = archives.open();
    this.desk = new Desk(remember, archive);
    records = Tally.of(getRuntimeContext(), Counts.DEALS);
    updates = Tally.of(getRuntimeContext(), Counts.CONSOLIDATIONS);
  }

  @Override
  public void processElement(DeskItem item, Context context, Collector<DealUpdate> out)
      throws Exception {
    byte[] known = desks.value();
    boolean isSignpost = item.kind() == DeskItem.Kind.SIGNPOST;
    if (isSignpost && (!isNew(item.signpost(), context) || known == null)) {
      return;
    }
    DeskState state = known == null ? null : DeskCodec.state(known);
    if (isSignpost && !state.heeds(item.signpost())) {
      return;
    }
    Desk.Outcome outcome = desk.take(item, state, signposts());
    if (known == null) {
      lookAgain(context);
    }
    if (outcome.state() != state) {
      desks.update(DeskCodec.write(outcome.state()));
    }
    records.add(outcome.state().records() - (state == null ? 0 : state.records()));
    for (DealUpdate update : outcome.updates()) {
      updates.add();
      out.collect(update);
    }
    for (DeskItem move : outcome.moves()) {
      context.output(Row.of(move).tag(), move);
    }
  }

  /** Reading what is out of date removes it. */
  @Override
  public void onTimer(long time, OnTimerContext context, Collector<DealUpdate> out)
      throws Exception {
    boolean isKnown = desks.value() != null;
    for (String key : signposts.keys()) {
      isKnown |= key != null;
    }
    if (isKnown) {
      lookAgain(context);
    }
  }

  /** Looks, once a day at most, for what nobody has told of for long. */
  private void lookAgain(Context context) {
    var timers = context.timerService();
    long forgotten = timers.currentProcessingTime() + remember.toMillis();
    timers.registerProcessingTimeTimer((forgotten / DAY + 1) * DAY);
  }

  /** Keeps a signpost; false when all that it says was known. */
  private boolean isNew(Signpost signpost, Context context) throws Exception {
    String key = signpost.key();
    byte[] bytes = signposts.get(key);
    Signpost known = bytes == null ? null : DeskCodec.signpost(bytes);
    Signpost all = known == null ? signpost : known.and(signpost);
    if (all == known) {
      return false;
    }
    signposts.put(key, DeskCodec.write(all));
    if (known == null) {
      lookAgain(context);
    }
    return true;
  }

  private List<Signpost> signposts() throws Exception {
    List<Signpost> all = new ArrayList<>();
    for (byte[] signpost : signposts.values()) {
      all.add(DeskCodec.signpost(signpost));
    }
    return all;
  }

  @Override
  public void close() throws Exception {
    if (archive instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }
}
