package accordo.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.search.query.QueryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchStoreTest {
  @TempDir Path folder;

  @Test
  void whatIsSavedIsThereForWhoeverOpensTheFile() {
    SavedSearch nokia = Searches.of("nokia", "party:nokia");
    open().saveAll(List.of(nokia, Searches.of("all", "")));
    open().save(nokia.withMuted(true));
    assertEquals(List.of("all", "nokia"), open().all().stream().map(SavedSearch::id).toList());
    assertTrue(open().find("nokia").orElseThrow().muted());
    assertTrue(open().remove("all"));
    assertFalse(open().remove("all"));
    assertEquals(List.of(nokia.withMuted(true)), open().all());
  }

  @Test
  void aMalformedQueryIsRefusedWithACaretAndChangesNothing() {
    open().save(Searches.of("good", "party:nokia"));
    QueryException refused =
        assertThrows(
            QueryException.class,
            () ->
                open().saveAll(List.of(Searches.of("fine", "a"), Searches.of("bad", "party:(a"))));
    assertTrue(refused.getMessage().contains("^"), refused.getMessage());
    assertEquals(1, open().all().size());
  }

  @Test
  void writersAtTheSameTimeLoseNothingOfEachOther() throws InterruptedException {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String id = "search-" + i;
      writers.add(new Thread(() -> open().save(Searches.of(id, "party:" + id))));
    }
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
    assertEquals(8, open().all().size());
  }

  private SearchStore open() {
    return SearchStore.of(folder.resolve("data/searches.jsonl").toString(), Map.of());
  }
}
