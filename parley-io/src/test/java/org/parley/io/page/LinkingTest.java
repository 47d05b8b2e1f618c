package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Evidence;
import org.parley.model.ReportId;
import org.parley.model.Span;

/** The keys that tie a line to its passages. */
class LinkingTest {
  private final Citations citations = new Citations();
  private final Anchors anchors = new Anchors();

  @Test
  void thingsOfOneKindAreNumberedAsTheyCome() {
    assertThat(citations.key("m", "x")).isEqualTo("m1");
    assertThat(citations.key("m", "y")).isEqualTo("m2");
    assertThat(citations.key("d", "x")).isEqualTo("d1");
    assertThat(citations.key("m", "x")).isEqualTo("m1");
  }

  @Test
  void passagesAreKeptByReportInTheirOrder() {
    citations.add("m1", List.of(evidence("r1", 3, 5), evidence("r2", 0, 1), evidence("r1", 1, 2)));

    assertThat(citations.of(report("r1")))
        .containsExactly(
            new Cite("m1", new Span(3, 5), true), new Cite("m1", new Span(1, 2), true));
    assertThat(citations.of(report("r2"))).hasSize(1);
    assertThat(citations.of(report("r3"))).isEmpty();
  }

  @Test
  void anEmptyPassageIsNone() {
    citations.add("m1", report("r1"), new Span(4, 4), true);

    assertThat(citations.of(report("r1"))).isEmpty();
  }

  @Test
  void aLineLeadsToTheFirstOfItsPassages() {
    anchors.add("m1", "r1-3");
    anchors.add("m1", "r2-1");

    assertThat(anchors.link("m1")).isEqualTo(new Link("m1", "r1-3", 2));
  }

  @Test
  void aLineWithoutAPassageLeadsToItself() {
    assertThat(anchors.link("m1")).isEqualTo(new Link("m1", "m1", 0));
  }

  private static Evidence evidence(String id, int start, int end) {
    return new Evidence(report(id), new Span(start, end), Optional.empty(), Optional.empty());
  }

  private static ReportId report(String id) {
    return new ReportId(id);
  }
}
