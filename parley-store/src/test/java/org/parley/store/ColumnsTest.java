package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;
import org.parley.model.CodePoints;
import org.parley.model.Span;

class ColumnsTest {
  @Test
  void whatIsNotStatedHasNoColumn() {
    assertThat(
            new Columns()
                .put("a", Optional.empty())
                .put("b", Optional.of("x"))
                .put("c", null)
                .put("d", 0)
                .all())
        .containsExactly(entry("b", "x"), entry("d", 0));
  }

  @Test
  void aListIsJsonAndAnEmptyOneIsNotStated() {
    assertThat(
            new Columns()
                .list("ids", List.of(new ActorId("ELB"), new ActorId("MUD")))
                .list("none", List.of())
                .list("pairs", List.of(List.of(1, 2), List.of(3, 4)))
                .all())
        .containsExactly(entry("ids", "[\"ELB\",\"MUD\"]"), entry("pairs", "[[1,2],[3,4]]"));
  }

  @Test
  void aSpanCountsCodePoints() {
    String text = "\ud83d\udd4a\ud83d\udd4a peace";
    Span word = new Span(text.indexOf("peace"), text.length());
    assertThat(new Columns().span(CodePoints.of(text), word).all())
        .containsExactly(entry("start_offset", 3), entry("end_offset", 8));
  }
}
