package org.parley.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.io.words.Days;
import org.parley.io.words.Names;
import org.parley.io.words.Outlets;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Mention;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.model.Title;

/** The reports: their text in paragraphs, what is known of them, who speaks in them. */
final class ReportViews {
  private final Dossier dossier;
  private final Citations citations;
  private final Names names;
  private final Outlets outlets;
  private final Map<ReportId, Copy> copies = new HashMap<>();
  private final Map<ReportId, List<Block>> blocks = new LinkedHashMap<>();

  ReportViews(Dossier dossier, Citations citations) {
    this.dossier = dossier;
    this.citations = citations;
    this.names = new Names(dossier);
    this.outlets = new Outlets(dossier);
    dossier.copies().forEach(c -> copies.put(c.report(), c));
    for (Reading reading : dossier.readings()) {
      for (Statement s : reading.made()) {
        s.content().forEach(span -> citations.add(key(s), s.report(), span, false));
      }
    }
  }

  /** Must come after all that cites has been told, and before any link is made. */
  void layOut(Anchors anchors) {
    for (Reading reading : dossier.readings()) {
      Report report = reading.report();
      blocks.put(
          report.id(),
          new ReportText(report, anchor(report), citations.of(report.id()), anchors).blocks());
    }
  }

  List<ReportView> views(Anchors anchors) {
    return dossier.readings().stream().map(r -> view(r, anchors)).toList();
  }

  private ReportView view(Reading reading, Anchors anchors) {
    Report report = reading.report();
    return new ReportView(
        anchor(report),
        report.title().map(Title::text).orElse("(no title)"),
        Outlets.of(report),
        published(report.published()),
        notes(report),
        Objects.requireNonNull(blocks.get(report.id()), "layOut comes first"),
        reading.made().stream().map(s -> view(s, anchors)).toList());
  }

  private static String published(Publication published) {
    return published
        .day()
        .map(d -> Days.text(d) + " (" + published.rule().replace('-', ' ') + ")")
        .orElse("day not stated");
  }

  private List<String> notes(Report report) {
    List<String> notes = new ArrayList<>();
    report.dateline().ifPresent(d -> notes.add("dateline " + d));
    report.wire().ifPresent(w -> notes.add("credits " + w));
    Copy copy = copies.get(report.id());
    if (copy != null) {
      notes.add("copy of the report in " + outlets.of(copy.of()) + ": " + copy.why());
    }
    notes.add(report.input());
    return notes;
  }

  private StatementView view(Statement s, Anchors anchors) {
    return new StatementView(
        anchors.link(key(s)),
        s.speaker().map(m -> names.withCountry(m.actor())).orElse("Not named"),
        s.cue().map(Quote::text).orElse(""),
        s.text().strip().replaceAll("\\s+", " "),
        s.addressee().map(Mention::text).orElse(""),
        s.saidOn().map(d -> Days.text(d.day())).orElse(""));
  }

  private String anchor(Report report) {
    return citations.key("r", report.id());
  }

  private String key(Statement statement) {
    return citations.key("s", statement.id());
  }
}
