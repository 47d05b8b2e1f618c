package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.output.SchemaTest;
import org.parley.store.SampleStore;

/** What a later version of a report changed has a list, a page, a citation and JSON. */
class RevisionPagesTest {
  private static final String EARLIER =
      "{\"url\": \"https://gazette.example/oslo\", \"published\": \"2024-05-06\", \"text\":"
          + " \"Envoys met in Oslo on Monday, the hosts said.\\n\\nSome 40 soldiers were freed on"
          + " the bridge.\\n\\nA third round is planned for May.\"}\n";

  @TempDir private Path folder;

  @Test
  void aChangedReportIsShownWithItsPassages() throws Exception {
    Path versions = folder.resolve("versions.jsonl");
    Files.writeString(
        versions,
        EARLIER + EARLIER.replace("05-06", "05-07").replace("40 soldiers", "45 soldiers"));
    try (Served desk = new Served(SampleStore.of(folder.resolve("desk.parley"), versions))) {
      Document list = desk.page("/revisions");
      assertThat(list.select(".items > li").text())
          .contains("1 passage altered", "“Some 40 soldiers", "→ “Some 45 soldiers");
      String page = list.select(".items > li .meta a:last-child").attr("href");
      assertThat(desk.page(page).select("dt, h2").eachText()).contains("Why", "Cite");
      String json = page.replace("/record?", "/record.json?");
      SchemaTest.assertConforms("revisions", desk.get(json).body());
      assertThat(desk.get(json).body()).contains("\"altered\":1", "Some 40 soldiers");
      assertThat(desk.get("/revisions.csv").body()).contains("Some 40 soldiers");
    }
  }
}
