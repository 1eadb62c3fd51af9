package accordo.cli;

import accordo.alert.AlertFiles;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where saved searches and alerts are, as the commands of {@link Alerts} are told. */
final class SavedSearches {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index that they stand beside; default data/index, else that of the demo.")
  private Path index = Home.index();

  @Option(
      names = "--saved-searches",
      paramLabel = "STORE",
      description = "File or kafka://broker/topic; default alerts/searches.jsonl beside the index.")
  private String address;

  @Option(
      names = "--kafka",
      paramLabel = "KEY=VALUE",
      description = "A property of the Kafka clients, such as security.protocol=SSL.")
  private Map<String, String> kafka = Map.of();

  SearchStore open() {
    return SearchStore.of(address == null ? files().searches().toString() : address, kafka);
  }

  AlertFiles files() {
    return AlertFiles.beside(index);
  }

  Path index() {
    return index;
  }

  /**
   * The saved search of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  static SavedSearch find(SearchStore store, String id) {
    return store
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no saved search '" + id + "'"));
  }
}
