package org.parley.reading.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Numbers statements in text order and tells which stands within which. */
final class Nesting {
  private record Open(String id, Range extent, StatementCandidate draft) {}

  private final String report;
  private final Deque<Open> open = new ArrayDeque<>();
  private int count;

  Nesting(String report) {
    this.report = report;
  }

  String next() {
    count++;
    return report + "-s" + count;
  }

  /** The statement that holds this one, which must come in text order, outer before inner. */
  Optional<String> enter(String id, StatementCandidate draft) {
    while (!open.isEmpty() && open.peek().extent().to() < draft.extent().from()) {
      open.pop();
    }
    Optional<String> holder =
        open.stream().filter(o -> Speakers.holds(o.draft(), draft)).map(Open::id).findFirst();
    open.push(new Open(id, draft.extent(), draft));
    return holder;
  }
}
