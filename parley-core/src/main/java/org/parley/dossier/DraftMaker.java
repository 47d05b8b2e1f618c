package org.parley.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.Condition;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.Realis;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.When;

/** Makes a move of a rule's words: whose, to whom, when, where, on which condition. */
final class DraftMaker {
  private static final int TAIL = 60;

  private final ActRule rule;
  private final Hit hit;
  private final int until;
  private final Page page;
  private final Optional<Event> event;

  private DraftMaker(ActRule rule, Hit hit, int until) {
    this.rule = rule;
    this.hit = hit;
    this.until = until;
    this.page = hit.passage().page();
    this.event =
        page.events(hit.span()).stream()
            .filter(e -> e.trigger().overlaps(hit.span()))
            .min(java.util.Comparator.comparing(Event::trigger));
  }

  /**
   * The move that {@code hit} tells; empty where nobody is known to make it. {@code since} and
   * {@code until} are where its neighbours in the passage end and begin.
   */
  static Optional<MoveDraft> make(
      ActRule rule, Hit hit, int since, int until, List<Conditions.Found> conditions) {
    DraftMaker maker = new DraftMaker(rule, hit, until);
    List<String> venues =
        rule.place().map(at -> Venues.beside(hit, at)).orElseGet(() -> Venues.after(hit, until));
    List<String> by = maker.by();
    if (by.stream().noneMatch(maker.page::isParty) && rule.by() != ActRule.By.OTHER_SIDE) {
      return Optional.empty();
    }
    return Optional.of(maker.draft(by, venues, maker.condition(conditions, since)))
        .filter(d -> d.act() != Act.MEDIATE || d.to().size() == 2);
  }

  private MoveDraft draft(List<String> by, List<String> venues, Optional<Condition> condition) {
    List<String> parties = by.stream().map(page::party).toList();
    List<String> others = others(parties);
    Act act = rule.act();
    Set<String> pair = new TreeSet<>(parties);
    if (act == Act.DISMISS || act == Act.MEDIATE) {
      Set<String> principals = new TreeSet<>(others.stream().map(page::party).limit(2).toList());
      pair = principals.size() == 2 ? principals : pair;
      act = principals.size() < 2 && act == Act.DISMISS ? Act.REFUSE : act;
    }
    List<String> to = others.stream().limit(act == Act.MEDIATE ? 2 : 1).toList();
    if (pair.size() < 2) {
      pair =
          Stream.concat(pair.stream(), to.stream().map(page::party))
              .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
    Realis realis = realis(condition.isPresent(), act);
    Optional<When> day = MoveDay.of(rule, hit, event);
    return new MoveDraft(
        act,
        by,
        to,
        pair,
        day,
        venues,
        Issues.after(hit, until),
        condition,
        realis,
        evidence(),
        rule.name(),
        told(day),
        Optional.empty(),
        MoveClock.of(rule, hit, act, realis, day));
  }

  private List<String> by() {
    if (rule.by() == ActRule.By.SUBJECT && event.isPresent() && !event.get().source().isEmpty()) {
      return event.get().source().stream().map(Mention::actor).distinct().toList();
    }
    return switch (rule.by()) {
      case SUBJECT -> Whose.subject(hit);
      case SPEAKER -> Whose.speakerOrSubject(hit);
      case NEAREST -> Whose.nearest(hit);
      case NAMED, OTHER_SIDE -> List.of();
    };
  }

  private List<String> others(List<String> not) {
    int end = Math.max(until, hit.end());
    if (rule.act() == Act.DISMISS || rule.act() == Act.MEDIATE) {
      int tail = Math.min(hit.passage().text().length(), hit.end() + TAIL);
      return Whose.named(hit.passage(), hit.start(), tail).stream()
          .filter(a -> page.isParty(a) && !not.contains(page.party(a)))
          .toList();
    }
    int limit = Math.min(end, Math.max(hit.end(), Whose.contentEnd(hit)));
    List<String> named = Whose.others(hit.passage(), hit.start(), limit, not);
    return named.isEmpty() ? target(not) : named;
  }

  /** The one target of the event that these words name; with several, words alone cannot tell. */
  private List<String> target(List<String> not) {
    List<String> targets =
        event.stream()
            .flatMap(e -> e.target().stream())
            .filter(m -> !Whose.isPlural(m))
            .map(Mention::actor)
            .filter(a -> page.isParty(a) && !not.contains(page.party(a)))
            .distinct()
            .toList();
    return targets.size() == 1 ? targets : List.of();
  }

  private Optional<Condition> condition(List<Conditions.Found> conditions, int since) {
    return conditions.stream()
        .filter(
            c ->
                c.start() >= hit.start() && c.start() <= Math.max(until, hit.end())
                    || c.leading() && c.start() >= since && c.end() <= hit.start())
        .findFirst()
        .map(Conditions.Found::condition);
  }

  private Realis realis(boolean conditional, Act act) {
    Realis usual =
        rule.realis()
            .orElse(
                switch (act) {
                  case OFFER, DECLARE_READINESS, PROPOSE_VENUE, PROPOSE_MEETING, CONCEDE, MEDIATE ->
                      Realis.OFFERED;
                  case AGREE_TO_MEET -> Realis.PLANNED;
                  case CANCEL -> Realis.CANCELLED;
                  case THREATEN -> Realis.THREATENED;
                  default -> Realis.HAPPENED;
                });
    return conditional ? Realis.CONDITIONAL : usual;
  }

  private Evidence evidence() {
    Optional<String> statement =
        rule.by() == ActRule.By.OTHER_SIDE ? Optional.empty() : hit.statement().map(Statement::id);
    Span span = rule.by() == ActRule.By.OTHER_SIDE ? hit.span() : hit.passage().span();
    return new Evidence(page.id(), span, statement, event.map(Event::id));
  }

  private MoveDraft.Told told(Optional<When> on) {
    LocalDate day = on.map(When::first).or(page::published).orElse(LocalDate.MAX);
    return new MoveDraft.Told(
        0, day, rule.prior(), hit.span().start(), hit.passage().kind() == Passage.Kind.HEADLINE);
  }
}
