package accordo.job;

import accordo.alert.DueAlert;
import accordo.alert.SavedSearchNews;
import java.util.List;
import org.apache.flink.api.connector.source.Source;

/**
 * Where saved searches come from and alerts go.
 *
 * @param searches tells what is saved and what changes; null when nobody is alerted
 * @param match finds out whom to alert; null when nobody is
 */
record AlertEnds(
    Source<SavedSearchNews, ?, ?> searches, MatchAlerts match, List<NamedSink<DueAlert>> sinks) {
  static final AlertEnds NONE = new AlertEnds(null, null, List.of());
}
