package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What someone is reported to have said.
 *
 * @param id unique over all reports and stable: report id, {@code -s}, number in text order
 * @param speaker who said it; empty where the text names nobody
 * @param cue the words that report it; empty for a quotation without one
 * @param content its pieces, in order, none overlapping
 * @param text the pieces joined by a space
 * @param assertion whether it is told as made
 * @param via the reporting chain, outermost first
 * @param within id of the statement that this one stands in
 * @param confidence 0 to 1
 * @param joint who else says it: "Anna Berg and her guest said"
 */
public record Statement(
    StatementId id,
    ReportId report,
    Optional<Mention> speaker,
    Optional<Quote> cue,
    List<Span> content,
    String text,
    StatementKind kind,
    Assertion assertion,
    Optional<Mention> addressee,
    List<Via> via,
    Optional<StatementId> within,
    Optional<Dated> saidOn,
    double confidence,
    String rule,
    List<Mention> joint)
    implements RecordItem {
  public Statement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(report);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement has content: " + id);
    }
    Objects.requireNonNull(text);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(assertion);
    Objects.requireNonNull(addressee);
    via = List.copyOf(via);
    Objects.requireNonNull(within);
    Objects.requireNonNull(saidOn);
    Objects.requireNonNull(rule);
    joint = List.copyOf(joint);
  }

  /** One that has a single speaker, or none. */
  public Statement(
      StatementId id,
      ReportId report,
      Optional<Mention> speaker,
      Optional<Quote> cue,
      List<Span> content,
      String text,
      StatementKind kind,
      Assertion assertion,
      Optional<Mention> addressee,
      List<Via> via,
      Optional<StatementId> within,
      Optional<Dated> saidOn,
      double confidence,
      String rule) {
    this(
        id,
        report,
        speaker,
        cue,
        content,
        text,
        kind,
        assertion,
        addressee,
        via,
        within,
        saidOn,
        confidence,
        rule,
        List.of());
  }

  /** All who say it, the first named first. */
  public List<Mention> speakers() {
    return Stream.concat(speaker.stream(), joint.stream()).toList();
  }

  /** The same, standing in another statement or in none. */
  public Statement within(Optional<StatementId> outer) {
    return new Statement(
        id,
        report,
        speaker,
        cue,
        content,
        text,
        kind,
        assertion,
        addressee,
        via,
        outer,
        saidOn,
        confidence,
        rule,
        joint);
  }

  /** From the first character of the content to its last. */
  public Span extent() {
    return Span.covering(content);
  }
}
