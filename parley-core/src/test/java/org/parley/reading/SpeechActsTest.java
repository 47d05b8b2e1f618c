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
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** An act done with words is told once, as the event; reported words stay a statement. */
class SpeechActsTest {
  @Test
  void aRefusalIsTheEventAlone() {
    Reading read = read("Norway dismissed Ruritania's offer of talks.", "dismissed", "Ruritania's");
    assertThat(read.events()).extracting(Event::type).contains(EventType.REJECT);
    assertThat(read.statements()).isEmpty();
  }

  @Test
  void aCallForAnActIsTheEventAlone() {
    Reading read = read("Norway called for talks with Ruritania.", "called for", "talks");
    assertThat(read.events()).extracting(Event::type).contains(EventType.REQUEST);
    assertThat(read.statements()).isEmpty();
  }

  @Test
  void anInfinitiveWithItsSubjectIsNoClause() {
    Reading read = read("Norway called for help to hold the town.", "called", "for");
    assertThat(read.events()).extracting(Event::type).contains(EventType.REQUEST);
    assertThat(read.statements()).isEmpty();
  }

  @Test
  void aClauseThatTellsWhatWasSaidStays() {
    String text = "Norway agreed that Ruritania should withdraw its troops.";
    assertThat(read(text, "agreed", "that").statements())
        .extracting(Statement::text)
        .containsExactly("that Ruritania should withdraw its troops");
  }

  @Test
  void quotedWordsStay() {
    String text = "Norway dismissed Ruritania's “shameful offer” of talks.";
    assertThat(read(text, "dismissed", "Ruritania's").statements()).hasSize(1);
  }

  @Test
  void whereNoActIsToldTheStatementStays() {
    String text = "Norway reiterated its view of the talks.";
    assertThat(read(text, "reiterated", "its").statements()).hasSize(1);
  }

  @Test
  void noEventPointsToAStatementThatWent() {
    Reading read = read("Norway dismissed Ruritania's offer of talks.", "dismissed", "Ruritania's");
    assertThat(read.events()).extracting(Event::accordingTo).containsOnly(Optional.empty());
  }

  /** Read with one attribution: Norway's, by {@code cue}, from {@code first} to the full stop. */
  private static Reading read(String text, String cue, String first) {
    Marker one =
        (body, paragraphs) -> {
          int start = body.indexOf(text);
          if (start < 0) {
            return Marks.NONE;
          }
          Attribution said =
              new Attribution(
                  Optional.of(new Span(start, start + "Norway".length())),
                  Optional.of(span(body, cue, start)),
                  List.of(new Span(body.indexOf(first, start), start + text.length() - 1)),
                  0.9);
          return new Marks(List.of(said), List.of());
        };
    return Parley.reader(new Marking(one))
        .read(
            Source.of(
                new ReportId("0123456789abcdef"),
                "test",
                Format.TEXT,
                "Envoys speak\n\n" + text + "\n"));
  }

  private static Span span(String body, String words, int from) {
    int at = body.indexOf(words, from);
    return new Span(at, at + words.length());
  }

  private record Marking(Marker marker) implements Annotator {
    @Override
    public List<Sentence> sentences(String paragraph) {
      return StoredParses.of(SpeechActsTest.class).sentences(paragraph);
    }
  }
}
