package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Format;
import org.parley.model.Publication;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;

class PlainTextTest {
  @Test
  void tagsAreLeftOutAndEntitiesRead() {
    PlainText plain = html("x<b>Peace</b> &amp; bread&mdash;now");
    assertThat(plain.text()).isEqualTo("xPeace & bread—now");
  }

  @Test
  void theStretchAloneIsRead() {
    String page = "<p>one</p><p>two</p>";
    PlainText plain = PlainText.of(report(page, Format.HTML), new Span(13, 16));
    assertThat(plain.text()).isEqualTo("two");
    assertThat(plain.original(0, 3)).isEqualTo(new Span(13, 16));
  }

  @Test
  void anEntityLeadsBackToAllItsCharacters() {
    PlainText plain = html("a&amp;b");
    assertThat(plain.original(1, 2)).isEqualTo(new Span(1, 6));
    assertThat(plain.original(0, 2)).isEqualTo(new Span(0, 6));
    assertThat(plain.original(2, 3)).isEqualTo(new Span(6, 7));
  }

  @Test
  void whatAPersonReadsHasPlainSpacesAndItsOwnMarks() {
    PlainText plain = html("  Peace\n\t\n&ldquo;now&rdquo; ");
    assertThat(plain.shown()).isEqualTo("Peace “now”");
    assertThat(plain.text()).contains("\"now\"");
  }

  @Test
  void aPlainTextKeepsWhatLooksLikeMarkup() {
    String text = "a <b> c &amp; d";
    PlainText plain = PlainText.of(report(text, Format.TEXT), new Span(0, text.length()));
    assertThat(plain.text()).isEqualTo(text);
    assertThat(plain.original(2, 5)).isEqualTo(new Span(2, 5));
  }

  @Test
  void lookAlikesAreFoldedForRulesOnly() {
    PlainText plain = html("Mexi\u0441o");
    assertThat(plain.text()).isEqualTo("Mexico");
    assertThat(plain.shown()).isEqualTo("Mexi\u0441o");
  }

  @Test
  void asABodyItIsOneParagraphThatLeadsBack() {
    Body body = html("a&amp;b").body();
    assertThat(body.paragraphs()).containsExactly(new Span(0, 3));
    assertThat(body.original(new Span(1, 2))).isEqualTo(new Span(1, 6));
  }

  @Test
  void marksAndBlanksAreMadePlainOneForOne() {
    assertThat(PlainText.plain("‘a’ ‛b` “c” „d« »e — f – g ― h\n\ti"))
        .isEqualTo("'a' 'b' \"c\" \"d\" \"e — f — g — h  i");
  }

  private static PlainText html(String page) {
    return PlainText.of(report(page, Format.HTML), new Span(0, page.length()));
  }

  private static Report report(String original, Format format) {
    return new Report(
        new ReportId("r"),
        Optional.empty(),
        "in",
        format,
        original,
        original,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Publication.NOT_STATED,
        "en",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
