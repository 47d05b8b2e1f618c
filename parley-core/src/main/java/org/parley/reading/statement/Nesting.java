package org.parley.reading.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.parley.model.ReportId;
import org.parley.model.StatementId;

/** Numbers statements in text order and tells which stands within which. */
final class Nesting {
  private record Open(StatementId id, Range extent, StatementCandidate draft) {}

  private final ReportId report;
  private final Deque<Open> open = new ArrayDeque<>();
  private int count;

  Nesting(ReportId report) {
    this.report = report;
  }

  StatementId next() {
    count++;
    return StatementId.of(report, count);
  }

  /** The statement that holds this one, which must come in text order, outer before inner. */
  Optional<StatementId> enter(StatementId id, StatementCandidate draft) {
    while (!open.isEmpty() && open.peek().extent().to() < draft.extent().from()) {
      open.pop();
    }
    Optional<StatementId> holder =
        open.stream().filter(o -> Speakers.holds(o.draft(), draft)).map(Open::id).findFirst();
    open.push(new Open(id, draft.extent(), draft));
    return holder;
  }
}
