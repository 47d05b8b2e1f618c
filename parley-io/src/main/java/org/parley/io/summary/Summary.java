package org.parley.io.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parley.io.words.Amounts;
import org.parley.io.words.Asides;
import org.parley.io.words.Counted;
import org.parley.io.words.RecordLine;
import org.parley.io.words.RecordLines;
import org.parley.io.words.Scope;
import org.parley.io.words.Visible;
import org.parley.model.AsideReason;
import org.parley.model.Dispute;
import org.parley.model.Dossier;
import org.parley.model.Fault;
import org.parley.model.Figure;
import org.parley.model.Move;
import org.parley.model.Talk;

/**
 * A dossier as plain text: the talks as a dated ledger in sentences, disputes side by side,
 * figures, what was set aside, faults. No line is wider than the width; the same dossier and width
 * give the same text. Long sections are cut, and say so.
 */
public final class Summary {
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 110;
  private static final int MOST_LINES = 60;
  private static final int DAY_WIDTH = 17;

  private final Dossier dossier;
  private final List<Fault> faults;
  private final int width;
  private final RecordLines lines;
  private final StringBuilder out = new StringBuilder();

  private Summary(Dossier dossier, List<Fault> faults, int width) {
    this.dossier = Objects.requireNonNull(dossier);
    this.faults = List.copyOf(faults);
    this.width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    this.lines = RecordLines.of(dossier);
  }

  /** The summary at {@code width} columns, kept between 40 and 110. */
  public static String of(Dossier dossier, List<Fault> faults, int width) {
    return new Summary(dossier, faults, width).text();
  }

  /** The summary and where the files are, at the width of this terminal. */
  public static String of(Dossier dossier, List<Fault> faults, Path out) {
    String files = out.resolve("record.html") + ", and as data (JSON Lines) beside it";
    int width = Columns.ofTerminal();
    return of(dossier, faults, width) + "\n" + Lines.hanging("The record: ", files, width);
  }

  private String text() {
    paragraph("", Scope.text(dossier) + ".");
    talks();
    disputes();
    figures();
    setAside();
    faults();
    return out.toString();
  }

  private void talks() {
    heading("Talks", dossier.talks().size());
    for (Talk talk : capped(dossier.talks())) {
      RecordLine line = lines.of(talk);
      paragraph("", line.text() + ": " + line.tag());
      capped(talk.moves()).forEach(this::move);
      more(talk.moves().size(), "move");
    }
    more(dossier.talks().size(), "talk");
  }

  private void move(Move move) {
    RecordLine line = lines.of(move);
    String day = line.day().isEmpty() ? "no day given" : line.day();
    boolean narrow = day.length() >= DAY_WIDTH;
    String head = "  " + Lines.pad(narrow ? "" : day, DAY_WIDTH);
    paragraph(head, (narrow ? day + ": " : "") + line.text() + " — " + line.meta());
  }

  private void disputes() {
    heading("Disputes", dossier.disputes().size());
    for (Dispute dispute : capped(dossier.disputes())) {
      RecordLine line = lines.of(dispute);
      paragraph("", line.text() + " (" + line.tag() + ")");
      out.append(new SideBySide(width).of(line.sides()));
    }
    more(dossier.disputes().size(), "dispute");
  }

  private void figures() {
    List<Figure> figures = Amounts.sorted(dossier);
    heading("Figures", figures.size());
    for (Figure figure : capped(figures)) {
      RecordLine line = lines.of(figure);
      String day = line.day().isEmpty() ? "" : ", as of " + line.day();
      paragraph("  ", line.text() + day + " — " + line.meta());
    }
    more(figures.size(), "figure");
  }

  private void setAside() {
    Map<AsideReason, Integer> counts = Asides.counts(dossier);
    int all = counts.values().stream().mapToInt(i -> i).sum();
    heading("Set aside as no part of a story", all);
    if (all > 0) {
      paragraph(
          "  ",
          counts.entrySet().stream()
              .map(e -> e.getValue() + " " + Asides.label(e.getKey()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void faults() {
    if (!faults.isEmpty()) {
      heading("Faults", faults.size());
      capped(faults).forEach(this::fault);
      more(faults.size(), "fault");
    }
  }

  private void fault(Fault fault) {
    paragraph("  ", Visible.of(fault.input() + ", " + fault.where() + ": " + fault.what()));
  }

  private void heading(String name, int count) {
    out.append('\n');
    String text = name.toUpperCase(java.util.Locale.ROOT) + (count == 0 ? ": none" : "");
    paragraph("", text);
  }

  private void paragraph(String head, String text) {
    out.append(Lines.hanging(head, text, width));
  }

  private static <T> List<T> capped(List<T> all) {
    return all.subList(0, Math.min(MOST_LINES, all.size()));
  }

  private void more(int count, String noun) {
    if (count > MOST_LINES) {
      paragraph("  ", "and " + Counted.of(count - MOST_LINES, "more " + noun) + " in the files");
    }
  }
}
