package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.io.page.RecordPage;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Dossier;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.model.Title;
import org.parley.testing.SharedGrammar;
import tools.jackson.databind.json.JsonMapper;

/** The samples, read, beside what a careful reader gets from them. */
class SamplesTest {
  private static final double LEAST_STATEMENTS = 0.85;
  private static final double LEAST_ASIDE = 0.9;

  /** What a careful reader gets from one report; {@code statements} counts them by speaker. */
  record Expected(
      String input,
      String title,
      String published,
      Optional<String> outlet,
      List<String> aside,
      Map<String, Integer> statements) {}

  private static List<Expected> expected;
  private static Dossier dossier;

  @BeforeAll
  static void read() throws Exception {
    try (InputStream in = SamplesTest.class.getResourceAsStream("samples.json")) {
      expected = List.of(JsonMapper.shared().readValue(in, Expected[].class));
    }
    List<String> folder = List.of(Path.of("..", "samples").toString());
    dossier =
        Parley.reader(SharedGrammar.get()).read(InputReader.read(folder, System.in).sources());
  }

  @Test
  void everyReportIsRead() {
    assertThat(dossier.readings()).hasSameSizeAs(expected);
  }

  @Test
  void titlesAreFound() {
    for (Expected e : expected) {
      assertThat(report(e).title().map(Title::text)).as(e.input()).contains(e.title());
    }
  }

  @Test
  void daysOfPublicationAreFoundOrInferred() {
    for (Expected e : expected) {
      assertThat(report(e).published().day().map(Object::toString))
          .as(e.input())
          .contains(e.published());
    }
  }

  @Test
  void outletsAreNamedWhereTheReportsNameThem() {
    for (Expected e : expected) {
      assertThat(report(e).outlet()).as(e.input()).isEqualTo(e.outlet());
    }
  }

  @Test
  void whatIsNoStoryIsSetAside() {
    List<String> kept = new ArrayList<>();
    int all = 0;
    for (Expected e : expected) {
      Report report = report(e);
      all += e.aside().size();
      e.aside().stream().filter(words -> inStory(report, words)).forEach(kept::add);
    }

    assertThat(kept).hasSizeLessThanOrEqualTo((int) Math.round(all * (1 - LEAST_ASIDE)));
  }

  @Test
  void speakersAreHeard() {
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (Expected e : expected) {
      for (Map.Entry<String, Integer> speaker : e.statements().entrySet()) {
        all += speaker.getValue();
        for (long i = heard(reading(e), speaker.getKey()); i < speaker.getValue(); i++) {
          missed.add(e.input() + ": " + speaker.getKey());
        }
      }
    }

    assertThat(missed).hasSizeLessThanOrEqualTo((int) Math.round(all * (1 - LEAST_STATEMENTS)));
  }

  @Test
  void anAgencysStoryInTwoOutletsIsOneOrigin() {
    assertThat(dossier.copies())
        .singleElement()
        .satisfies(c -> assertThat(List.of(c.report(), c.of())).hasSameElementsAs(agencyStory()));
  }

  @Test
  void thePageShowsAsManyMarksAsItSays() {
    Document page = Jsoup.parse(RecordPage.of(dossier, List.of()));

    assertThat(page.select("mark")).isNotEmpty();
    assertThat(page.select("#where").text())
        .startsWith(page.select("mark").size() + " passages marked in 11 reports");
  }

  private static List<ReportId> agencyStory() {
    return expected.stream()
        .filter(
            e ->
                e.statements().equals(Map.of("Blinken", 3, "Zakharova", 2))
                    || e.input().equals("courier-2022-02-23.txt"))
        .map(e -> report(e).id())
        .toList();
  }

  private static boolean inStory(Report report, String words) {
    return report.body().stream().anyMatch(s -> s.of(report.original()).contains(words));
  }

  private static long heard(Reading reading, String speaker) {
    Map<ActorId, Actor> actors =
        dossier.actors().stream().collect(Collectors.toMap(Actor::id, a -> a));
    return reading.statements().stream()
        .map(Statement::speaker)
        .flatMap(Optional::stream)
        .filter(m -> names(actors.get(m.actor()), m).contains(speaker.toLowerCase(Locale.ROOT)))
        .count();
  }

  private static String names(Actor actor, Mention mention) {
    String known = actor == null ? "" : actor.name() + " " + String.join(" ", actor.names());
    return (known + " " + mention.text()).toLowerCase(Locale.ROOT);
  }

  private static Report report(Expected e) {
    return reading(e).report();
  }

  private static Reading reading(Expected e) {
    return dossier.readings().stream()
        .filter(r -> r.report().input().endsWith(e.input()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(e.input()));
  }
}
