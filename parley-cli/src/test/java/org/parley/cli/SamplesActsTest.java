package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.model.Act;
import org.parley.model.Dated;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.EventId;
import org.parley.model.Reading;
import org.parley.model.Slug;
import org.parley.model.Span;
import org.parley.testing.SharedGrammar;
import tools.jackson.databind.json.JsonMapper;

/** How many of the samples' acts, moves and days the record has, of those that a reader marked. */
class SamplesActsTest {
  private static final double LEAST_ACTS = 0.69;
  private static final double LEAST_MOVES = 0.53;
  private static final double LEAST_DAYS = 0.1;
  private static final double LEAST_PRECISION = 0.7;

  /** Acts that a careful reader may take one for the other. */
  private static final List<Set<Act>> KIN =
      List.of(
          Set.of(Act.OFFER, Act.PROPOSE_MEETING, Act.DECLARE_READINESS, Act.PROPOSE_VENUE),
          Set.of(Act.ACCEPT, Act.AGREE_TO_MEET, Act.DECLARE_READINESS),
          Set.of(Act.REFUSE, Act.DISMISS, Act.REFUSE_VENUE, Act.CANCEL, Act.BREAK_OFF),
          Set.of(Act.MEET, Act.ARRIVE, Act.REPORT_PROGRESS, Act.MEDIATE),
          Set.of(Act.AGREE, Act.SIGN, Act.CONCEDE),
          Set.of(Act.THREATEN, Act.DEMAND));

  /** One report's marks; {@code trigger} counts UTF-16 units of the original. */
  record Marked(String input, List<Mark> acts) {}

  record Mark(
      List<Integer> trigger,
      Optional<String> act,
      String type,
      boolean again,
      Optional<String> day) {
    Span span() {
      return new Span(trigger.get(0), trigger.get(1));
    }
  }

  private static Map<String, Marked> marked;
  private static Dossier dossier;

  @BeforeAll
  static void read() throws Exception {
    try (InputStream in = SamplesActsTest.class.getResourceAsStream("samples-acts.jsonl")) {
      marked =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(l -> JsonMapper.shared().readValue(l, Marked.class))
              .collect(Collectors.toMap(Marked::input, Function.identity()));
    }
    List<String> folder = List.of(Path.of("..", "samples").toString());
    dossier =
        Parley.reader(SharedGrammar.get()).read(InputReader.read(folder, System.in).sources());
  }

  @Test
  void everySampleIsMarked() {
    assertThat(dossier.readings()).allSatisfy(r -> assertThat(marks(r)).isNotEmpty());
  }

  @Test
  void actsAreFoundWithTheirTypes() {
    assertThat(
            share(
                m -> true, (r, m) -> events(r, m).anyMatch(e -> e.type().name().equals(m.type()))))
        .isGreaterThanOrEqualTo(LEAST_ACTS);
  }

  @Test
  void actsOfTalksAreMoves() {
    assertThat(share(SamplesActsTest::isMove, (r, m) -> moves(r, m).findAny().isPresent()))
        .isGreaterThanOrEqualTo(LEAST_MOVES);
  }

  @Test
  void movesHaveTheirDays() {
    assertThat(
            share(
                m -> isMove(m) && m.day().isPresent(),
                (r, m) ->
                    moves(r, m)
                        .flatMap(e -> e.day().map(Dated::day).stream())
                        .anyMatch(d -> d.iso().equals(m.day().get()))))
        .isGreaterThanOrEqualTo(LEAST_DAYS);
  }

  @Test
  void movesAreTrueOnes() {
    List<Boolean> right = new ArrayList<>();
    for (Reading r : dossier.readings()) {
      inMoves(r)
          .forEach(
              e ->
                  right.add(
                      marks(r).stream()
                          .anyMatch(m -> m.span().overlaps(e.trigger()) && isKin(m, e))));
    }
    assertThat(mean(right)).isGreaterThanOrEqualTo(LEAST_PRECISION);
  }

  private static boolean isMove(Mark mark) {
    return mark.act().isPresent() && !mark.again();
  }

  private static List<Mark> marks(Reading reading) {
    String input = reading.report().input();
    return marked.get(input.substring(input.lastIndexOf('/') + 1)).acts();
  }

  private static Stream<Event> events(Reading reading, Mark mark) {
    return reading.events().stream().filter(e -> e.trigger().overlaps(mark.span()));
  }

  /** The events at a mark's words that stand as evidence of a move. */
  private static Stream<Event> moves(Reading reading, Mark mark) {
    return inMoves(reading).filter(e -> e.trigger().overlaps(mark.span()) && isKin(mark, e));
  }

  private static Stream<Event> inMoves(Reading reading) {
    Set<EventId> told =
        dossier.talks().stream()
            .flatMap(t -> t.moves().stream())
            .flatMap(m -> m.evidence().stream())
            .flatMap(e -> e.event().stream())
            .collect(Collectors.toSet());
    return reading.events().stream().filter(e -> told.contains(e.id()));
  }

  private static boolean isKin(Mark mark, Event event) {
    Optional<Act> act = mark.act().flatMap(a -> Slug.of(Act.values(), a));
    return act.equals(event.act())
        || act.isPresent()
            && event.act().isPresent()
            && KIN.stream().anyMatch(k -> k.contains(act.get()) && k.contains(event.act().get()));
  }

  private interface Found {
    boolean in(Reading reading, Mark mark);
  }

  private static double share(Predicate<Mark> asked, Found found) {
    List<Boolean> hits = new ArrayList<>();
    for (Reading r : dossier.readings()) {
      marks(r).stream().filter(asked).forEach(m -> hits.add(found.in(r, m)));
    }
    return mean(hits);
  }

  private static double mean(List<Boolean> hits) {
    assertThat(hits).isNotEmpty();
    return hits.stream().mapToInt(h -> h ? 1 : 0).average().orElseThrow();
  }
}
