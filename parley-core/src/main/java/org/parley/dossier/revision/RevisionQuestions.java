package org.parley.dossier.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.dossier.question.QuestionKeys;
import org.parley.dossier.revision.Version.Passage;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Revision;
import org.parley.model.Revision.Change;
import org.parley.model.Title;
import org.parley.model.When;
import org.parley.text.PlainText;

/** What changed between the versions of a report: what each contributes, and the answer. */
public final class RevisionQuestions {
  /** What stands beyond so many passages of a report is not compared. */
  private static final int MOST_PASSAGES = 400;

  /** Of more versions of one report, the latest are compared. */
  private static final int MOST_VERSIONS = 100;

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
  private static final Pattern END = Pattern.compile("/?(?:#.*)?$");

  private RevisionQuestions() {}

  /** The report as one version; none where nothing tells of what. */
  public static List<Version> contributions(Reading reading) {
    Report report = reading.report();
    return subject(report)
        .map(s -> new Version(s, report.id(), report.published().day(), passages(report)))
        .stream()
        .toList();
  }

  private static Optional<String> subject(Report report) {
    Optional<String> address =
        report.url().map(url -> END.matcher(SCHEME.matcher(url).replaceFirst("")).replaceFirst(""));
    return address.or(
        () ->
            report
                .outlet()
                .flatMap(o -> report.title().map(t -> o + " " + t.text()))
                .map(s -> s.toLowerCase(Locale.ROOT)));
  }

  private static List<Passage> passages(Report report) {
    return Stream.concat(report.title().flatMap(Title::span).stream(), report.body().stream())
        .distinct()
        .sorted()
        .limit(MOST_PASSAGES)
        .map(s -> new Passage(s, Sketch.of(PlainText.of(report, s).shown())))
        .toList();
  }

  /** What each version changed against the one before it. */
  public static List<Revision> answer(List<Version> versions) {
    List<Version> inOrder =
        versions.stream()
            .sorted(Version.ORDER)
            .skip(Math.max(0, versions.size() - MOST_VERSIONS))
            .toList();
    List<Revision> revisions = new ArrayList<>();
    for (int i = 1; i < inOrder.size(); i++) {
      Version earlier = inOrder.get(i - 1);
      Version later = inOrder.get(i);
      List<Change> changes = Passages.changes(earlier.passages(), later.passages());
      if (!changes.isEmpty()) {
        revisions.add(
            new Revision(
                QuestionKeys.revisionId(later.report()),
                later.report(),
                earlier.report(),
                later.published().map(When::day),
                changes));
      }
    }
    return revisions;
  }
}
