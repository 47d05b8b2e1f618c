package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.io.page.MarkedText.Passage;
import org.parley.io.words.Scene;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.Span;

class MarkedTextTest {
  private static final Report REPORT = report("They came to the port and left.");

  @Test
  void piecesAreNumberedInTheOrderOfTheText() {
    List<Piece> pieces = pieces(passage("b", "left"), passage("a", "came"));

    assertThat(pieces)
        .containsExactly(
            new Piece("", "", "", "They "),
            new Piece("p-1", "a", "a", "came"),
            new Piece("", "", "", " to the port and "),
            new Piece("p-2", "b", "b", "left"),
            new Piece("", "", "", "."));
  }

  @Test
  void aPassageThatGoesOnBeginsOnlyOnce() {
    List<Piece> pieces = pieces(passage("a", "came to the"), passage("b", "to the port"));

    assertThat(pieces.stream().filter(p -> !p.id().isEmpty()))
        .containsExactly(
            new Piece("p-1", "a", "a", "came "),
            new Piece("p-2", "a b", "b", "to the"),
            new Piece("p-3", "b", "", " port"));
  }

  @Test
  void theSamePassageTwiceIsOnePassage() {
    assertThat(pieces(passage("a", "came"), passage("a", "came")).get(1).keys()).isEqualTo("a");
  }

  @Test
  void anEmptyPassageMarksNothing() {
    assertThat(pieces(new Passage("a", new Span(3, 3)))).hasSize(1);
  }

  @Test
  void aPieceNamesTwentyFourKeysAtMost() {
    Passage[] many =
        IntStream.range(0, 30).mapToObj(i -> passage("k" + i, "came")).toArray(Passage[]::new);

    assertThat(pieces(many).get(1).keys().split(" ")).hasSize(24).startsWith("k0").endsWith("k23");
    assertThat(pieces(many).get(1).starts().split(" ")).hasSize(30);
  }

  @Test
  void aPassageDoesNotBeginAtWhiteSpace() {
    List<Piece> pieces = pieces(passage("a", " came"), passage("b", "came"));

    assertThat(pieces.stream().filter(p -> !p.starts().isEmpty()))
        .containsExactly(new Piece("p-2", "a b", "a b", "came"));
  }

  @Test
  void storyAndDatelineOfOneLineStayInIt() {
    Report report = Scene.text("r", "", "", Format.TEXT, "LIMA: They came.", List.of());
    Report split = withBody(report, new Span(6, 16));

    assertThat(MarkedText.of(split, List.of()))
        .extracting(Block::kind, Block::flow)
        .containsExactly(
            tuple(Block.Kind.OTHER, Block.Flow.APART),
            tuple(Block.Kind.BODY, Block.Flow.SAME_LINE));
  }

  @Test
  void whatIsSetAsideTwiceForOneReasonSaysItOnce() {
    Report report =
        Scene.text("r", "", "", Format.TEXT, "Also a\nAlso b\nStory\nAlso c", List.of("Also"));

    assertThat(MarkedText.of(report, List.of()))
        .extracting(Block::flow)
        .containsExactly(
            Block.Flow.APART, Block.Flow.SAME_REASON, Block.Flow.APART, Block.Flow.APART);
  }

  private static List<Piece> pieces(Passage... passages) {
    return MarkedText.of(REPORT, List.of(passages)).stream()
        .flatMap(b -> b.runs().stream())
        .flatMap(r -> r.pieces().stream())
        .toList();
  }

  private static Passage passage(String key, String words) {
    return new Passage(key, Scene.find(REPORT, words));
  }

  private static Report report(String text) {
    return Scene.text("r", "Post", "", Format.TEXT, text, List.of());
  }

  private static Report withBody(Report r, Span body) {
    return new Report(
        r.id(),
        r.sourceId(),
        r.input(),
        r.format(),
        r.original(),
        r.text(),
        Optional.empty(),
        r.outlet(),
        r.wire(),
        r.dateline(),
        r.published(),
        r.language(),
        List.of(body),
        r.setAside(),
        r.faults(),
        r.url());
  }
}
