package org.parley.dossier.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.model.Claims;
import org.parley.model.Format;
import org.parley.model.Publication;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Revision;
import org.parley.model.Span;
import org.parley.model.Title;

class RevisionQuestionsTest {
  private static final String FIRST =
      """
      Envoys meet in Oslo
      Envoys of both sides met in Oslo on Monday, the hosts said.
      Some 40 soldiers were freed.
      A third round is planned for May.""";

  private final Map<String, Report> reports = new TreeMap<>();

  @Test
  void aLaterVersionAddsDropsAndAltersPassages() {
    report("a", "https://www.gazette.example/oslo", "2024-05-06", FIRST);
    report(
        "b",
        "http://gazette.example/oslo/#top",
        "2024-05-07",
        """
        Envoys meet in Oslo
        Envoys of both sides met in Oslo on Monday, the hosts said.
        Some 45 soldiers were freed.
        The hosts named no date for another round of talks.""");

    assertThat(revisions())
        .containsExactly(
            "b replaces a on 2024-05-07",
            "altered: Some 40 soldiers were freed. -> Some 45 soldiers were freed.",
            "added: The hosts named no date for another round of talks.",
            "dropped: A third round is planned for May.");
  }

  @Test
  void aParagraphThatOnlyMovedAndOneOfOtherMarkupHaveNotChanged() {
    report("a", "https://gazette.example/oslo", "2024-05-06", FIRST);
    report(
        "b",
        "https://gazette.example/oslo",
        "2024-05-07",
        """
        ENVOYS MEET IN OSLO
        Some 40 soldiers were freed.
        Envoys of both sides met in Oslo on Monday - the hosts said.
        A third round is planned for May.""");

    assertThat(revisions()).isEmpty();
  }

  @Test
  void versionsFollowEachOtherByTheirDaysAndThenTheirLength() {
    String longer = FIRST + "\nThe hosts will speak on Tuesday.";
    report("c", "https://gazette.example/oslo", "2024-05-06", longer + "\nNobody else spoke.");
    report("b", "https://gazette.example/oslo", "2024-05-07", longer);
    report("a", "https://gazette.example/oslo", "2024-05-06", FIRST);

    assertThat(revisions())
        .containsExactly(
            "c replaces a on 2024-05-06",
            "added: The hosts will speak on Tuesday.",
            "added: Nobody else spoke.",
            "b replaces c on 2024-05-07",
            "dropped: Nobody else spoke.");
  }

  @Test
  void reportsOfOtherAddressesAreNoVersions() {
    report("a", "https://gazette.example/oslo", "2024-05-06", FIRST);
    report("b", "https://gazette.example/rome", "2024-05-07", FIRST + "\nMore follows.");

    assertThat(revisions()).isEmpty();
  }

  @Test
  void withoutAnAddressOutletAndTitleTell() {
    report("a", "", "2024-05-06", FIRST);
    report("b", "", "2024-05-07", FIRST + "\nMore follows soon.");

    assertThat(revisions())
        .containsExactly("b replaces a on 2024-05-07", "added: More follows soon.");
  }

  @Test
  void whatHasNearlyNothingInCommonAreTwoReports() {
    report("a", "https://gazette.example/live", "2024-05-06", FIRST);
    report(
        "b",
        "https://gazette.example/live",
        "2024-05-07",
        "Rain is expected.\nTrains run late.\nSchools stay shut.\nShops open at noon.");

    assertThat(revisions()).isEmpty();
  }

  private List<String> revisions() {
    List<Version> versions = new ArrayList<>();
    reports.values().forEach(r -> versions.addAll(RevisionQuestions.contributions(reading(r))));
    Collections.reverse(versions);
    Map<String, List<Version>> questions = new TreeMap<>();
    versions.forEach(v -> questions.computeIfAbsent(v.question(), q -> new ArrayList<>()).add(v));
    List<String> told = new ArrayList<>();
    for (List<Version> of : questions.values()) {
      for (Revision r : RevisionQuestions.answer(of)) {
        told.add(r.report() + " replaces " + r.replaces() + " on " + r.day().orElseThrow().iso());
        r.changes().forEach(c -> told.add(told(r, c)));
      }
    }
    return told;
  }

  private String told(Revision r, Revision.Change c) {
    List<String> words = new ArrayList<>();
    c.before().ifPresent(s -> words.add(words(r.replaces(), s)));
    c.after().ifPresent(s -> words.add(words(r.report(), s)));
    return c.kind().slug() + ": " + String.join(" -> ", words);
  }

  private String words(ReportId report, Span span) {
    return span.of(reports.get(report.value()).original());
  }

  private void report(String id, String url, String published, String text) {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n")) {
      lines.add(new Span(at, at + line.length()));
      at += line.length() + 1;
    }
    Span title = lines.get(0);
    reports.put(
        id,
        new Report(
            new ReportId(id),
            Optional.empty(),
            "test",
            Format.TEXT,
            text,
            text,
            Optional.of(new Title(title.of(text), Optional.of(title))),
            Optional.of("The Gazette"),
            Optional.empty(),
            Optional.empty(),
            new Publication(
                Optional.of(LocalDate.parse(published)), "test", Optional.empty(), List.of()),
            "en",
            lines.subList(1, lines.size()),
            List.of(),
            List.of(),
            Optional.of(url).filter(u -> !u.isEmpty())));
  }

  private static Reading reading(Report report) {
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Claims.NONE);
  }
}
