package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.language.Attribution;
import org.parley.model.Span;
import org.parley.text.Body;

/**
 * Finds the statements that a page's layout tells: "From X:" before a quotation, "– X" under one,
 * the turns of an interview. What it finds goes before what words alone suggest.
 */
final class Layouts {
  private static final List<LayoutRule> RULES = Codebook.rules("layouts", LayoutRule.class);
  private static final int LEAST_TURNS = 3;

  private final Words words;
  private final Body body;
  private final CueBook book;
  private final Quotations quotations;

  Layouts(Words words, CueBook book, Quotations quotations) {
    this.words = words;
    this.body = words.document().body();
    this.book = book;
    this.quotations = quotations;
  }

  static List<LayoutRule> rules() {
    return RULES;
  }

  /** Whether what a statement gives are someone's own words, whatever marks stand around them. */
  static boolean isVerbatim(StatementCandidate draft) {
    return RULES.stream().anyMatch(r -> r.name().equals(draft.rule()));
  }

  /** The statements that layout tells, and of {@code others} those that it leaves room for. */
  List<StatementCandidate> before(List<StatementCandidate> others) {
    List<StatementCandidate> all = new ArrayList<>();
    RULES.forEach(rule -> all.addAll(drafts(rule)));
    List<StatementCandidate> laid = List.copyOf(all);
    others.stream().filter(o -> laid.stream().noneMatch(l -> clash(l, o))).forEach(all::add);
    all.sort(StatementCandidate.IN_TEXT);
    return all;
  }

  private static boolean clash(StatementCandidate laid, StatementCandidate other) {
    return !Speakers.holds(laid, other) && laid.whole().overlaps(other.whole());
  }

  /** A paragraph that fits a rule, with its groups in the original text. */
  private record Line(int paragraph, String label, Optional<Span> source, Span cue) {
    /** Whoever is named in full at first is named so later. */
    String familyName() {
      return label.substring(label.lastIndexOf(' ') + 1);
    }
  }

  private List<StatementCandidate> drafts(LayoutRule rule) {
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < body.paragraphs().size(); p++) {
      line(rule, p).ifPresent(lines::add);
    }
    List<Attribution> told =
        rule.said() == LayoutRule.Said.TURN ? turns(rule, lines) : quoted(rule, lines);
    return new AttributionAligner(words, book, rule.name()).drafts(told);
  }

  private Optional<Line> line(LayoutRule rule, int paragraph) {
    Span all = body.paragraphs().get(paragraph);
    Matcher m = rule.pattern().matcher(all.of(body.folded()));
    return m.matches()
        ? Optional.of(
            new Line(
                paragraph,
                m.group("source"),
                Optional.of(group(m, "source", all.start())).filter(s -> s.length() > 1),
                group(m, "cue", all.start())))
        : Optional.empty();
  }

  private Span group(Matcher m, String name, int from) {
    return body.original(new Span(from + m.start(name), from + m.end(name)));
  }

  private List<Attribution> quoted(LayoutRule rule, List<Line> lines) {
    boolean after = rule.said() == LayoutRule.Said.QUOTED_AFTER;
    List<Attribution> told = new ArrayList<>();
    for (Line line : lines) {
      line.source()
          .flatMap(words::range)
          .filter(s -> finite(s) == 0)
          .flatMap(s -> words.range(line.cue()))
          .flatMap(cue -> after ? after(cue) : before(cue))
          .ifPresent(
              q ->
                  told.add(
                      new Attribution(
                          line.source(),
                          Optional.of(line.cue()),
                          List.of(words.span(new Range(q.open(), q.close()))),
                          rule.confidence())));
    }
    return told;
  }

  private Optional<Quotation> after(Range cue) {
    return quotations.around(cue.to() + 1).filter(q -> q.open() == cue.to() + 1);
  }

  /** The quotation that ends before the cue and has its paragraph, or paragraphs, to itself. */
  private Optional<Quotation> before(Range cue) {
    return quotations
        .around(cue.from() - 1)
        .filter(q -> q.close() == cue.from() - 1)
        .filter(q -> q.open() == 0 || words.paragraph(q.open() - 1) != words.paragraph(q.open()));
  }

  /** None where no name comes again, as in a list, or where most of them say nothing. */
  private List<Attribution> turns(LayoutRule rule, List<Line> lines) {
    Map<String, Long> turns =
        lines.stream()
            .collect(Collectors.groupingBy(Line::familyName, TreeMap::new, Collectors.counting()));
    long speaking = lines.stream().filter(l -> finite(rest(l)) > 0).count();
    if (lines.size() < LEAST_TURNS
        || turns.size() < 2
        || turns.size() == lines.size()
        || 2 * speaking <= lines.size()) {
      return List.of();
    }
    List<Attribution> told = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean between =
          i + 1 < lines.size()
              && turns.getOrDefault(line.familyName(), 0L) > 1
              && turns.getOrDefault(lines.get(i + 1).familyName(), 0L) > 1;
      int last = between ? lines.get(i + 1).paragraph() - 1 : line.paragraph();
      told.add(
          new Attribution(
              line.source(), Optional.of(line.cue()), said(line, last), rule.confidence()));
    }
    return told;
  }

  /**
   * The rest of the line and the paragraphs up to {@code last}: those between the turns of two who
   * take turns again. Others may be the report's own.
   */
  private List<Span> said(Line line, int last) {
    List<Span> said = new ArrayList<>(List.of(words.span(rest(line))));
    for (int p = line.paragraph() + 1; p <= last; p++) {
      said.add(body.original(body.paragraphs().get(p)));
    }
    return said;
  }

  /** What stands after the mark in its paragraph. */
  private Range rest(Line line) {
    Span all = body.original(body.paragraphs().get(line.paragraph()));
    return words.range(new Span(line.cue().end(), all.end())).orElseThrow();
  }

  private long finite(Range range) {
    return range.places().filter(at -> words.at(at).isFinite()).count();
  }
}
