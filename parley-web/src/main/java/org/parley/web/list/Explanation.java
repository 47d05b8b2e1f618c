package org.parley.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.io.words.Names;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Cast;
import org.parley.web.Fields;
import tools.jackson.databind.JsonNode;

/** What a record rests on: the rule, the words, the chain of who told whom. */
public final class Explanation {
  private static final int MOST = 600;

  private final List<Map.Entry<String, String>> lines = new ArrayList<>();

  private Explanation() {}

  /** The rule, the words and the chain that a record rests on, each with what it is. */
  public static List<Map.Entry<String, String>> of(Store store, Entry entry) {
    Fields f = Fields.of(entry);
    Names names = Cast.in(store, List.of(entry));
    Explanation why = new Explanation();
    f.text("rule").ifPresent(r -> why.add("Rule", r));
    f.text("why").ifPresent(w -> why.add("Why", w));
    f.text("cue", "text").ifPresent(c -> why.add("Cue", "“" + c + "”"));
    why.mention("Speaker", f.at("speaker"), names);
    why.mention("Addressee", f.at("addressee"), names);
    f.each("source").forEach(m -> why.mention("Source", m, names));
    f.each("target").forEach(m -> why.mention("Target", m, names));
    why.day(f.at("said_on"));
    why.day(f.at("day"));
    f.text("published_from", "rule").ifPresent(r -> why.add("Day by", r));
    String chain =
        f.each("via").stream()
            .map(v -> v.text("actor").map(names::name).or(() -> v.text("medium")).orElse("?"))
            .collect(Collectors.joining(" → "));
    why.add("Chain", chain);
    f.text("according_to").ifPresent(s -> why.add("According to", "statement " + s));
    f.text("within").ifPresent(s -> why.add("Within", "statement " + s));
    f.text("answers").ifPresent(m -> why.add("Answers", "move " + m));
    f.number("confidence").ifPresent(c -> why.add("Confidence", c.toString()));
    String words = store.words(entry.kind(), List.of(entry.id())).getOrDefault(entry.id(), "");
    if (!words.isBlank() && entry.kind() != RecordKind.REPORTS) {
      why.add("Words", "“" + cut(words.strip().replaceAll("\\s+", " ")) + "”");
    }
    return why.lines;
  }

  private void add(String name, String what) {
    if (!what.isEmpty()) {
      lines.add(Map.entry(name, what));
    }
  }

  private void mention(String role, Fields m, Names names) {
    m.text("actor")
        .ifPresent(
            a ->
                add(
                    role,
                    names.withCountry(a)
                        + m.text("text").map(t -> ", in the words “" + t + "”").orElse("")
                        + m.text("resolved_by").map(r -> ", by " + r).orElse("")));
  }

  private void day(Fields day) {
    day.text("day")
        .ifPresent(d -> add("Day", d + day.text("from").map(x -> ", from " + x).orElse("")));
  }

  /** All fields as the contract names them; moves of a talk have pages of their own. */
  static List<Map.Entry<String, String>> fields(Entry entry) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    Fields f = Fields.of(entry);
    for (Map.Entry<String, JsonNode> field : f.node().properties()) {
      JsonNode value = field.getValue();
      String text = value.isValueNode() ? value.asString() : value.toString();
      fields.add(Map.entry(field.getKey(), value.isNull() ? "not stated" : cut(text)));
    }
    return fields;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST)) + " …";
  }
}
