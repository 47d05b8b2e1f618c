package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Scene;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.Span;

class ReportTextTest {
  private final Anchors anchors = new Anchors();

  @Test
  void passagesThatOverlapShareOneMark() {
    Report report = report("They came to the port and left.");

    List<Block> blocks =
        blocks(report, cite(report, "a", "came to the"), cite(report, "b", "the port"));

    assertThat(blocks).singleElement().extracting(Block::marks).isEqualTo(1);
    assertThat(keyed(blocks, "a")).isEqualTo("came to the");
    assertThat(keyed(blocks, "b")).isEqualTo("the port");
  }

  @Test
  void aPassageInsideAnotherKeepsBoth() {
    Report report = report("They came to the port and left.");

    List<Block> blocks =
        blocks(report, cite(report, "a", "came to the port"), cite(report, "b", "to"));

    assertThat(keyed(blocks, "a")).isEqualTo("came to the port");
    assertThat(keyed(blocks, "b")).isEqualTo("to");
  }

  @Test
  void passagesApartAreTwoMarks() {
    Report report = report("They came to the port and left.");

    assertThat(blocks(report, cite(report, "a", "came"), cite(report, "a", "left")))
        .singleElement()
        .extracting(Block::marks)
        .isEqualTo(2);
    assertThat(anchors.link("a").passages()).isEqualTo(2);
  }

  @Test
  void aPassageOverTwoParagraphsBeginsOnce() {
    Report report = report("First line.\nSecond line.");

    List<Block> blocks = blocks(report, cite(report, "a", "line.\nSecond"));

    assertThat(blocks).extracting(Block::marks).containsExactly(1, 1);
    assertThat(anchors.link("a").passages()).isEqualTo(1);
  }

  @Test
  void whatIsSetAsideStaysWithItsReason() {
    Report report =
        Scene.text("r", "", "", Format.TEXT, "Story.\nAlso read | More", List.of("Also"));

    assertThat(blocks(report)).extracting(Block::reason).containsExactly("", "related story");
  }

  @Test
  void tagsOfAPageAreNotItsText() {
    String source = "<p>An <b>offer</b> &amp; a <i class=\"x\">re</i>ply</p>";
    Report page = Scene.text("r", "", "", Format.HTML, source, List.of());

    assertThat(text(blocks(page)).strip()).isEqualTo("An offer & a reply");
  }

  @Test
  void whateverIsCitedTheTextStaysWhole() {
    Random random = new Random(20220225);
    for (int round = 0; round < 200; round++) {
      Report report = report("Ab😀 cd, ef\ngh “ij” kl.\n\nmn op qr st");
      List<Cite> cites = new ArrayList<>();
      for (int i = 0; i < random.nextInt(8); i++) {
        int start = random.nextInt(report.original().length());
        int end = start + 1 + random.nextInt(report.original().length() - start);
        cites.add(new Cite("k" + i, new Span(start, end), random.nextBoolean()));
      }

      List<Block> blocks = blocks(report, cites.toArray(Cite[]::new));

      assertThat(text(blocks)).isEqualTo("Ab😀 cd, efgh “ij” kl.mn op qr st");
      for (Cite c : cites) {
        assertThat(bare(keyed(blocks, c.key()))).isEqualTo(bare(c.span().of(report.original())));
      }
    }
  }

  private List<Block> blocks(Report report, Cite... cites) {
    return new ReportText(report, "r1", List.of(cites), anchors).blocks();
  }

  private static Report report(String text) {
    return Scene.text("r", "Post", "", Format.TEXT, text, List.of());
  }

  private static Cite cite(Report report, String key, String words) {
    return new Cite(key, Scene.find(report, words), true);
  }

  private static String text(List<Block> blocks) {
    return pieces(blocks).stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String keyed(List<Block> blocks, String key) {
    return pieces(blocks).stream()
        .filter(p -> List.of(p.keys().split(" ")).contains(key))
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static List<Piece> pieces(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b -> b.runs().stream())
        .flatMap(r -> r.pieces().stream())
        .toList();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
