package org.parley.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.io.output.RecordJson;
import org.parley.model.Original;
import org.parley.model.RecordItem;
import org.parley.model.ReportId;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import tools.jackson.databind.JsonNode;

/** Records as JSON with the fields that {@code parley read} writes. */
public final class ContractJson {
  private static final String NO_MOVES = ",\"moves\":[]}";

  private final Store store;
  private final Map<ReportId, Original> originals = new HashMap<>();
  private final RecordJson together = new RecordJson(this::original);

  public ContractJson(Store store) {
    this.store = store;
  }

  private Original original(ReportId report) {
    return originals.computeIfAbsent(report, r -> store.originals(List.of(r)).get(r));
  }

  /** All that there is to say of it: a talk has its moves in it. */
  public String whole(Entry e) {
    if (e.kind() != RecordKind.TALKS) {
      return own(e);
    }
    return together.line(talk(e));
  }

  /** {@link #whole(Entry)} as a tree. */
  public JsonNode tree(Entry e) {
    return e.report()
        .map(r -> RecordJson.tree(e.item(), r.report(), r.copy()))
        .orElseGet(() -> together.tree(e.kind() == RecordKind.TALKS ? talk(e) : e.item()));
  }

  private RecordItem talk(Entry e) {
    return store.talk(e.id()).map(t -> (RecordItem) t).orElse(e.item());
  }

  /** What is said of the record itself: a talk's moves are records of their own. */
  public String own(Entry e) {
    String json =
        e.report()
            .map(r -> RecordJson.line(e.item(), r.report(), r.copy()))
            .orElseGet(() -> together.line(e.item()));
    return e.kind() == RecordKind.TALKS && json.endsWith(NO_MOVES)
        ? json.substring(0, json.length() - NO_MOVES.length()) + "}"
        : json;
  }

  public List<String> whole(List<Entry> entries) {
    return entries.stream().map(this::whole).toList();
  }
}
