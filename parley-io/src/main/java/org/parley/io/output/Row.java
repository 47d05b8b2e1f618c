package org.parley.io.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.AsideReason;
import org.parley.model.Assertion;
import org.parley.model.CodePointSpan;
import org.parley.model.Comparability;
import org.parley.model.DisputeKind;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.MoveId;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.TalkStatus;
import org.parley.model.Voice;

/**
 * The rows of the output, one record a kind. Components stand in the order of the written keys; a
 * camel-case name is written with underscores, an empty optional as {@code null}, an enum constant
 * as its slug. Offsets count code points.
 */
sealed interface Row {
  record Report(
      ReportId id,
      Optional<String> sourceId,
      String input,
      Optional<String> url,
      Format format,
      Optional<Text> title,
      Optional<String> outlet,
      Optional<String> wire,
      Optional<String> dateline,
      Optional<String> published,
      PublishedFrom publishedFrom,
      String language,
      List<List<Integer>> body,
      List<Aside> setAside,
      Optional<ReportId> copyOf,
      Optional<String> copyWhy,
      List<Fault> faults,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) @Extra Optional<String> text)
      implements Row {}

  record Text(String text, @JsonUnwrapped CodePointSpan span) {}

  record PublishedFrom(
      String rule, Optional<Integer> start, Optional<Integer> end, List<String> candidates) {}

  record Aside(@JsonUnwrapped CodePointSpan span, AsideReason reason) {}

  record Actor(
      ActorId id,
      String name,
      ActorKind kind,
      Optional<String> country,
      Optional<String> sector,
      List<Office> offices,
      List<String> names,
      Optional<ActorId> group)
      implements Row {}

  record Office(String office, Optional<String> from, Optional<String> to, String source) {}

  record Statement(
      StatementId id,
      ReportId report,
      Optional<Mention> speaker,
      Optional<Text> cue,
      List<CodePointSpan> content,
      String text,
      StatementKind kind,
      Optional<Mention> addressee,
      List<Via> via,
      Optional<StatementId> within,
      Optional<Day> saidOn,
      double confidence,
      String rule,
      Assertion assertion,
      List<Mention> joint)
      implements Row {}

  record Mention(
      ActorId actor, String text, @JsonUnwrapped CodePointSpan span, Resolution resolvedBy) {}

  record Via(Optional<ActorId> actor, Optional<String> medium, @JsonUnwrapped CodePointSpan span) {}

  record Day(String day, String from, Optional<Integer> start, Optional<Integer> end) {}

  record Event(
      EventId id,
      ReportId report,
      EventType type,
      Optional<String> mode,
      List<String> context,
      List<Mention> source,
      List<Mention> target,
      Optional<Day> day,
      Optional<EventPlace> place,
      Realis realis,
      Optional<StatementId> accordingTo,
      Text evidence,
      Text trigger,
      Optional<String> cameo,
      Optional<Act> act,
      List<Mention> third,
      List<EventPlace> venue,
      List<Text> issue,
      Optional<Text> condition,
      Optional<EventId> same,
      Optional<EventId> answers,
      double confidence,
      String rule)
      implements Row {}

  record EventPlace(
      String name,
      OptionalLong geonameid,
      double lat,
      double lon,
      Optional<String> country,
      @JsonUnwrapped CodePointSpan span) {}

  record Time(
      ReportId report, @JsonUnwrapped CodePointSpan span, String text, String value, String rule)
      implements Row {}

  record Place(
      ReportId report,
      @JsonUnwrapped CodePointSpan span,
      String text,
      String name,
      OptionalLong geonameid,
      double lat,
      double lon,
      Optional<String> country,
      String feature,
      OptionalDouble confidence,
      List<PlaceAlternative> alternatives)
      implements Row {}

  record PlaceAlternative(
      String name,
      OptionalLong geonameid,
      double lat,
      double lon,
      Optional<String> country,
      String feature,
      double confidence) {}

  record Talk(
      String id,
      String name,
      List<ActorId> parties,
      Optional<String> opened,
      Optional<String> latest,
      TalkStatus status,
      List<String> venues,
      List<Move> moves)
      implements Row {}

  record Move(
      MoveId id,
      Act act,
      List<ActorId> by,
      List<ActorId> to,
      Optional<String> day,
      List<String> venue,
      List<String> issue,
      Optional<Condition> condition,
      Optional<MoveId> answers,
      Realis realis,
      List<MoveEvidence> evidence,
      int origins,
      String rule,
      Optional<Clock> clock,
      Optional<Outcome> outcome) {}

  record Outcome(org.parley.model.Outcome.Kind is, MoveId move) {}

  record Clock(String value, ReportId report, @JsonUnwrapped CodePointSpan span) {}

  record Condition(String text, ReportId report, @JsonUnwrapped CodePointSpan span) {}

  record MoveEvidence(
      ReportId report,
      @JsonUnwrapped CodePointSpan span,
      Optional<StatementId> statement,
      Optional<EventId> event,
      String text) {}

  record Dispute(
      String id,
      DisputeKind kind,
      String about,
      List<Side> sides,
      Comparability comparable,
      String why,
      Optional<String> since)
      implements Row {}

  record Side(String position, List<SideEvidence> evidence, List<Voice> by) {}

  record SideEvidence(
      ReportId report, @JsonUnwrapped CodePointSpan span, Optional<StatementId> statement) {}

  record Deed(
      String id,
      EventType type,
      Optional<Act> act,
      List<ActorId> by,
      List<ActorId> to,
      Optional<String> day,
      List<String> places,
      Realis realis,
      List<MoveEvidence> evidence,
      int reports,
      int origins,
      List<Difference> differences)
      implements Row {}

  record Difference(org.parley.model.Deed.Aspect aspect, List<Version> versions) {}

  record Version(String value, List<ReportId> reports) {}

  record Revision(
      String id,
      ReportId report,
      ReportId replaces,
      Optional<String> day,
      int added,
      int dropped,
      int altered,
      List<Change> changes)
      implements Row {}

  record Change(
      org.parley.model.Revision.Kind is, Optional<Passage> before, Optional<Passage> after) {}

  record Passage(@JsonUnwrapped CodePointSpan span, String text) {}

  record Figure(
      String id,
      String what,
      Optional<String> of,
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      boolean approximate,
      String unit,
      Optional<String> asOf,
      Voice by,
      ReportId report,
      @JsonUnwrapped CodePointSpan span,
      String text)
      implements Row {}

  record Wording(
      String referent,
      ReportId report,
      Optional<String> outlet,
      Voice voice,
      String term,
      int count,
      List<List<Integer>> spans)
      implements Row {}

  /** {@code run.json}: one object, the only output that differs from run to run. */
  record Run(
      String version,
      List<String> inputs,
      Counts counts,
      List<Fault> faults,
      double seconds,
      long peakMemoryBytes)
      implements Row {}

  record Counts(
      int reports,
      int actors,
      int statements,
      int events,
      int times,
      int places,
      int talks,
      int disputes,
      int figures,
      int wording,
      int withheld,
      int deeds,
      int revisions) {}
}
