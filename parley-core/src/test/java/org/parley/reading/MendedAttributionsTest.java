package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.language.Annotator;
import org.parley.language.Attribution;
import org.parley.language.Marker;
import org.parley.language.Marks;
import org.parley.language.Sentence;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** What the grammar mends in an attribution that a trained reader marks. */
class MendedAttributionsTest {
  @Test
  void aClauseIsNotCutBeforeItsVerb() {
    Statement said =
        read(
            "Merkel said that her meeting with Putin, planned for Thursday, will not happen.",
            "Merkel",
            "said",
            "that her meeting with Putin");
    assertThat(said.text()).endsWith("will not happen");
  }

  @Test
  void aNameAmidWhatIsSaidIsNotTheSpeaker() {
    Statement said =
        read(
            "Merkel said that the talks on an offer by Macron could go on.",
            "offer by Macron",
            "said",
            "that the talks on an offer by Macron could go on");
    assertThat(said.speaker().map(Mention::text)).contains("Merkel");
  }

  @Test
  void aSpeakerBetweenTwoQuotationsStays() {
    Statement said =
        read(
            "“We shall wait,” said Macron, “as long as it takes.”",
            "Macron",
            "said",
            "“We shall wait,” said Macron, “as long as it takes.”");
    assertThat(said.speaker().map(Mention::text)).contains("Macron");
  }

  @Test
  void aNameInARelativeClauseIsNotTheSpeaker() {
    Statement said =
        read(
            "Merkel, whom Macron has called a friend, said that the talks would go on.",
            "Macron",
            "said",
            "that the talks would go on");
    assertThat(said.speaker().map(m -> m.actor().value())).contains("name:angela-merkel");
  }

  @Test
  void whatFollowsAQuotationThatEndsItsSentenceIsTheReports() {
    Statement said =
        read(
            "Merkel said that the talks were “hard, but not over.” Trains to Berlin ran late.",
            "Merkel",
            "said",
            "that the talks were “hard, but not over.” Trains to Berlin ran late");
    assertThat(said.text()).isEqualTo("that the talks were “hard, but not over.”");
  }

  @Test
  void aQuotationOfTwoSentencesIsKeptWhole() {
    Statement said =
        read(
            "Merkel said that the talks were “hard. They are not over.”",
            "Merkel",
            "said",
            "that the talks were “hard. They are not over.”");
    assertThat(said.text()).endsWith("They are not over.”");
  }

  private static Statement read(String text, String source, String cue, String content) {
    Marker one =
        (body, paragraphs) ->
            body.contains(text)
                ? new Marks(
                    List.of(
                        new Attribution(
                            Optional.of(span(body, source)),
                            Optional.of(span(body, cue)),
                            List.of(span(body, content)),
                            0.9)),
                    List.of())
                : Marks.NONE;
    String named = "Angela Merkel and Emmanuel Macron were in Berlin.";
    List<Statement> found =
        Parley.reader(new Marking(one))
            .read(
                Source.of(
                    new ReportId("0123456789abcdef"),
                    "test",
                    Format.TEXT,
                    "Leaders speak\n\n" + named + "\n\n" + text + "\n"))
            .statements();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Span span(String body, String words) {
    int at = body.lastIndexOf(words);
    return new Span(at, at + words.length());
  }

  private record Marking(Marker marker) implements Annotator {
    @Override
    public List<Sentence> sentences(String paragraph) {
      return StoredParses.of(MendedAttributionsTest.class).sentences(paragraph);
    }
  }
}
