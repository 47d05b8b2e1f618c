package org.parley.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;
import org.parley.model.CodePointSpan;
import org.parley.model.CodePoints;
import org.parley.model.Dated;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.When;

class OffsetsTest {
  private static final String TEXT = "\uD83D\uDD4A Peace \uD83D\uDD4A talks";
  private static final CodePoints IN = CodePoints.of(TEXT);
  private static final Span TALKS = new Span(TEXT.indexOf("talks"), TEXT.length());

  @Test
  void everySmallRowCountsCodePoints() {
    ActorId france = new ActorId("FRA");

    assertThat(Offsets.pair(IN, TALKS)).containsExactly(10, 15);
    assertThat(Offsets.text(IN, new Quote("talks", TALKS)))
        .isEqualTo(new Row.Text("talks", new CodePointSpan(10, 15)));
    assertThat(Offsets.mention(IN, new Mention(france, "talks", TALKS, Resolution.NAME)))
        .isEqualTo(new Row.Mention(france, "talks", new CodePointSpan(10, 15), Resolution.NAME));
  }

  @Test
  void aDayWithoutWordsHasNoPlace() {
    Dated day = new Dated(new When("2022-02"), "published", Optional.empty());

    assertThat(Offsets.day(IN, day))
        .isEqualTo(new Row.Day("2022-02", "published", Optional.empty(), Optional.empty()));
  }

  @Test
  void aDayWithWordsHasTheirPlace() {
    Dated day = new Dated(new When("2022-02"), "stated", Optional.of(TALKS));

    assertThat(Offsets.day(IN, day))
        .isEqualTo(new Row.Day("2022-02", "stated", Optional.of(10), Optional.of(15)));
  }

  @Test
  void whateverTheTextAnOffsetCountsTheCharactersBeforeIt() {
    Random random = new Random(31);
    for (int round = 0; round < 500; round++) {
      int[] points =
          random.ints(1 + random.nextInt(40), 0, 4).map(OffsetsTest::character).toArray();
      String text = new String(points, 0, points.length);
      int start = random.nextInt(points.length + 1);
      int end = start + random.nextInt(points.length + 1 - start);
      Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));

      assertThat(Offsets.pair(CodePoints.of(text), span)).as(text).containsExactly(start, end);
    }
  }

  @Test
  void eachReportCountsItsOwnCharacters() {
    Offsets offsets = Offsets.of(FullDossier.make().readings());
    Span peace = FullDossier.span("Peace");

    assertThat(offsets.in(FullDossier.FIRST).of(peace).start()).isEqualTo(peace.start() - 1);
  }

  @Test
  void aReportThatIsNotThereIsNamed() {
    Offsets offsets = Offsets.of(FullDossier.make().readings());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> offsets.in(new ReportId("cccccccccccccccc")))
        .withMessageContaining("cccccccccccccccc");
  }

  /** A letter of one unit or of two. */
  private static int character(int which) {
    return new int[] {'a', 0xE9, 0x1F54A, 0x10000}[which];
  }
}
