package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Reports;
import org.parley.store.Store;

/** A desk that begins with an empty store says how to fill it. */
class EmptyDeskTest {
  @TempDir private Path folder;

  @Test
  void everyPageSaysHowToBeginUntilThereIsAReport() {
    try (Served desk = new Served(Store.open(folder.resolve("new.parley")))) {
      for (String path : Served.PAGES) {
        Document page = desk.page(path);
        assertThat(page.select(".notice a[href=/add]"))
            .as(path)
            .hasSize(path.equals("/add") ? 0 : 1);
      }
      Reports.add(desk.store(), "1", "Alpha");
      assertThat(desk.page("/talks").select(".notice")).isEmpty();
    }
  }
}
