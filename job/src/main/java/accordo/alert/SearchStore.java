package accordo.alert;

import accordo.ingest.KafkaAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where saved searches are kept. Several processes may use one at the same time. */
public interface SearchStore extends AutoCloseable {
  /**
   * Opens the store at an address; a file need not be there yet.
   *
   * @param address a file or {@code kafka://broker/topic}
   * @param kafka more properties of the Kafka clients
   */
  static SearchStore of(String address, Map<String, String> kafka) {
    return KafkaAddress.matches(address)
        ? new TopicSearchStore(KafkaAddress.parse(address), kafka)
        : new FileSearchStore(Path.of(address));
  }

  /** All that are saved, in the order of their ids. */
  List<SavedSearch> all();

  /** The one of an id. */
  default Optional<SavedSearch> find(String id) {
    return all().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /**
   * Saves one, in place of one with the same id.
   *
   * @throws accordo.search.query.QueryException when its query is malformed
   */
  default void save(SavedSearch search) {
    saveAll(List.of(search));
  }

  /** Saves many, all or none. */
  void saveAll(List<SavedSearch> searches);

  /** Removes the one of an id; false when there was none. */
  boolean remove(String id);

  @Override
  void close();
}
