package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.page.Block;
import org.parley.io.page.Piece;
import org.parley.io.page.Run;

class ReportViewTest {
  private static final Piece BEFORE = new Piece("p1", "s1", "s1", "before");
  private static final Piece FIRST = new Piece("p2", "s1 x1", "x1", "first");
  private static final Piece AFTER = new Piece("p3", "x1", "", "after");
  private static final Piece AGAIN = new Piece("p4", "x1", "x1", "again");

  @Test
  void theChosenRecordsFirstPieceHasANameThatAnAddressKnows() {
    ReportView view = view("x1");
    assertThat(view.name(FIRST)).isEqualTo("passage");
    assertThat(view.name(BEFORE)).isEqualTo("p1");
    assertThat(view.name(AFTER)).isEqualTo("p3");
    assertThat(view.name(AGAIN)).isEqualTo("p4");
  }

  @Test
  void withoutAChosenRecordEveryPieceKeepsItsName() {
    ReportView view = view("");
    assertThat(List.of(view.name(BEFORE), view.name(FIRST), view.name(AGAIN)))
        .containsExactly("p1", "p2", "p4");
  }

  @Test
  void onlyPiecesOfTheChosenRecordAreOn() {
    ReportView view = view("x1");
    assertThat(view.classes(BEFORE)).isEqualTo("k-s");
    assertThat(view.classes(FIRST)).isEqualTo("k-s k-x on");
    assertThat(view("").classes(FIRST)).isEqualTo("k-s k-x");
  }

  @Test
  void aKeyIsNotTheBeginningOfAnother() {
    Piece other = new Piece("p5", "x12", "x12", "other");
    assertThat(view("x1").classes(other)).isEqualTo("k-x");
  }

  @ParameterizedTest
  @CsvSource({"s1,k-s", "s1 s2,k-s", "s1 e4 s2,k-s k-e", "e1 s1,k-e k-s"})
  void eachKindIsAClassOnce(String keys, String classes) {
    assertThat(ReportView.classes(keys)).isEqualTo(classes);
  }

  private static ReportView view(String chosen) {
    List<Block> blocks = List.of(block(BEFORE, FIRST), block(AFTER, AGAIN));
    return new ReportView(
        "r", "t", List.of(), List.of(), 0, 0, blocks, List.of(), List.of(), "", chosen);
  }

  private static Block block(Piece... pieces) {
    return new Block(
        Block.Kind.BODY, "", Block.Flow.APART, List.of(new Run(true, List.of(pieces))));
  }
}
