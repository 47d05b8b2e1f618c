package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.EventType;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class ActorListTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    Sketch report =
        new Sketch("The Lake Post", "2022-03-01", "Order")
            .says("NOR", "one")
            .says("SWE", "two")
            .says("SWE", "three")
            .event(SketchedEvent.of(EventType.AID, "SWE", "FIN"));
    store = Sketch.store(folder, report);
    desk = OpenDesk.with(store, ListPages::new);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void theMostMentionedComeFirst() {
    assertThat(names("/actors")).startsWith("Sweden");
    assertThat(desk.page("/actors").select(".count-line > b").eachText())
        .contains("most mentioned");
  }

  @Test
  void theOtherOrdersAreThere() {
    Document page = desk.page("/actors?order=oldest");
    assertThat(page.select(".count-line > b").eachText()).contains("oldest");
    assertThat(page.select(".count-line a:contains(most mentioned)").attr("href"))
        .isEqualTo("/actors");
  }

  @Test
  void pagesFollowOneAnother() {
    List<String> all = names("/actors");
    Document first = desk.page("/actors?size=1");
    assertThat(first.select("a[rel=prev]")).isEmpty();
    String next = first.select("a[rel=next]").attr("href");
    assertThat(names(next)).isEqualTo(all.subList(1, 2));
    assertThat(desk.page(next).select("a[rel=prev]").attr("href")).endsWith("skip=0");
    assertThat(desk.get("/actors?skip=x").body()).contains("skip must be a number");
  }

  private List<String> names(String path) {
    return desk.page(path).select(".item .line b").eachText();
  }
}
