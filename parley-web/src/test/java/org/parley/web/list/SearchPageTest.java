package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.OpenDesk;

class SearchPageTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    desk = OpenDesk.with(store, ListPages::new);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void withoutWordsItSaysWhatToType() {
    assertThat(desk.page("/search").select("main").text()).contains("Type a name, a place");
    assertThat(desk.page("/search?q=%20").select("main").text()).contains("Type a name, a place");
  }

  @Test
  void inAnEmptyStoreItLeadsToAdd() {
    Document page = desk.page("/search?q=talks");
    assertThat(page.select("main a[href=/add]")).isNotEmpty();
    assertThat(page.select(".notice").text()).contains("No reports have been added yet");
  }

  @Test
  void kindsWithoutATextAreFoundByWhatTheyAreOf() {
    Reports.add(store, "1", "Alpha");
    Document page = desk.page("/search?q=troops");
    assertThat(page.select("#figures")).hasSize(1);
    assertThat(desk.page("/search?q=troo").select("#figures")).hasSize(1);
    assertThat(desk.page("/search?q=roops").select("#figures")).isEmpty();
  }

  @Test
  void tooManyLettersAreNamed() {
    assertThat(desk.get("/search?q=" + "x".repeat(501)).body())
        .contains("q must have at most 500 characters");
  }

  @Test
  void theHelpNamesEveryPageOfTheMenu() {
    Document help = desk.page("/help");
    for (var link : desk.page("/search").select("nav[aria-label=Pages] a, .more nav a")) {
      if (!link.attr("href").equals("/help")) {
        assertThat(help.select("main a[href=" + link.attr("href") + "]"))
            .as(link.text())
            .isNotEmpty();
      }
    }
  }
}
