package org.parley.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.io.words.Days;
import org.parley.io.words.Names;
import org.parley.io.words.OneLine;
import org.parley.model.Dated;
import org.parley.model.Dispute;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.Report;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.store.StoredReport;
import org.parley.web.Cast;
import org.parley.web.Cited;
import org.parley.web.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a record rests on: the rule, the words, the chain of who told whom. */
public final class Explanation {
  private static final int MOST = 600;

  private final List<Map.Entry<String, String>> lines = new ArrayList<>();
  private final Names names;

  private Explanation(Names names) {
    this.names = names;
  }

  /** The rule, the words and the chain that a record rests on, each with what it is. */
  public static List<Map.Entry<String, String>> of(Store store, Entry entry) {
    Explanation why = new Explanation(Cast.in(store, List.of(entry)));
    rule(entry).ifPresent(r -> why.add("Rule", r));
    if (entry.item() instanceof Statement s) {
      why.statement(s);
    } else if (entry.item() instanceof Event e) {
      why.event(e);
    } else if (entry.item() instanceof Move m) {
      m.answers().ifPresent(a -> why.add("Answers", "move " + a));
    } else if (entry.item() instanceof Dispute d) {
      why.add("Found by", found(d));
    } else if (entry.item() instanceof Report r) {
      why.add("Day", Days.text(r.published()));
    }
    why.words(words(store, entry));
    return why.lines;
  }

  /** The rule that a record was read by. */
  public static Optional<String> rule(Entry entry) {
    if (entry.item() instanceof Statement s) {
      return Optional.of(s.rule());
    } else if (entry.item() instanceof Event e) {
      return Optional.of(e.rule());
    } else if (entry.item() instanceof Move m) {
      return Optional.of(m.rule());
    } else if (entry.item() instanceof TimeExpression t) {
      return Optional.of(t.rule());
    }
    return Optional.empty();
  }

  private void statement(Statement s) {
    s.cue().ifPresent(c -> add("Cue", OneLine.quoted(c.text())));
    s.speakers().forEach(m -> mention("Speaker", Optional.of(m)));
    mention("Said to", s.addressee());
    day(s.saidOn());
    add("Passed on by", s.via().stream().map(names::name).collect(Collectors.joining(" → ")));
    s.within().ifPresent(w -> add("Within", "statement " + w));
    add("Confidence", String.valueOf(s.confidence()));
  }

  private void event(Event e) {
    e.source().forEach(m -> mention("Who", Optional.of(m)));
    e.target().forEach(m -> mention("To whom", Optional.of(m)));
    day(e.day());
    e.accordingTo().ifPresent(s -> add("According to", "statement " + s));
    e.details().answers().ifPresent(a -> add("Answers", "event " + a));
    add("Confidence", String.valueOf(e.confidence()));
  }

  private void add(String name, String what) {
    if (!what.isEmpty()) {
      lines.add(Map.entry(name, what));
    }
  }

  private void mention(String role, Optional<Mention> mention) {
    mention.ifPresent(
        m ->
            add(
                role,
                names.withCountry(m.actor())
                    + ", in the report "
                    + OneLine.quoted(m.text())
                    + " (recognised by: "
                    + m.resolvedBy().slug().replace('-', ' ')
                    + ")"));
  }

  private void day(Optional<Dated> day) {
    day.ifPresent(d -> add("Day", Days.text(d.day()) + " (" + d.from().replace('-', ' ') + ")"));
  }

  /** The rule, without the words, which stand with the sides. */
  private static String found(Dispute dispute) {
    String rule = dispute.why().replaceAll(":.*", "");
    return switch (rule) {
      case "called-untrue" -> "one side says that what the other says is untrue";
      case "progress" -> "progress is reported by one and denied by another";
      case "figures" -> "different numbers for the same thing";
      default -> rule.replace('-', ' ');
    };
  }

  private void words(List<String> words) {
    String all = OneLine.of(String.join(" … ", words));
    if (!all.isEmpty()) {
      add("Words", OneLine.quoted(OneLine.cut(all, MOST)));
    }
  }

  private static List<String> words(Store store, Entry entry) {
    if (entry.report().isPresent()) {
      String original = entry.report().get().original();
      return StoredReport.spans(entry.item()).stream().map(s -> s.of(original)).distinct().toList();
    }
    List<Evidence> evidence = Passages.evidence(entry.item()).toList();
    Cited cited = new Cited(store).read(evidence.stream().map(Evidence::report).toList());
    return evidence.stream().map(e -> cited.words(e.report(), e.span())).distinct().toList();
  }

  /** All fields as the contract names them; moves of a talk have pages of their own. */
  static List<Map.Entry<String, String>> fields(Store store, Entry entry) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    JsonNode json = JsonMapper.shared().readTree(new ContractJson(store).own(entry));
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      JsonNode value = field.getValue();
      String text = value.isValueNode() ? value.asString() : value.toString();
      fields.add(
          Map.entry(field.getKey(), value.isNull() ? "not stated" : OneLine.cut(text, MOST)));
    }
    return fields;
  }
}
