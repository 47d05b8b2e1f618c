package org.parley.web.list;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.words.Days;
import org.parley.io.words.OneLine;
import org.parley.io.words.Source;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite a record: the report that it stands in, and where the desk shows it.
 *
 * @param author as the report names it
 * @param note what of the report is cited
 * @param address the report's own
 * @param url where the desk that was asked shows the record
 */
record Citation(
    String id,
    Optional<Source> report,
    Optional<String> author,
    String title,
    String note,
    Optional<String> address,
    String url) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private String key() {
    return "parley-" + id.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private Optional<LocalDate> day() {
    return report.flatMap(Source::day);
  }

  private String noted() {
    return note + ", " + url;
  }

  /** In one sentence. */
  String text() {
    return Stream.of(
                author,
                Optional.of(OneLine.quoted(title)),
                report.map(Source::outlet),
                day().map(Days::text),
                address.map(OneLine::of))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "))
        + ". "
        + OneLine.of(note)
        + ".";
  }

  String bibtex() {
    StringBuilder entry = new StringBuilder("@misc{" + key());
    Map<String, String> fields = new LinkedHashMap<>();
    author.ifPresent(a -> fields.put("author", a.replaceAll(", and |, ", " and ")));
    fields.put("title", title);
    report.ifPresent(r -> fields.put("howpublished", r.outlet()));
    day().ifPresent(d -> fields.put("year", String.valueOf(d.getYear())));
    day().ifPresent(d -> fields.put("month", String.valueOf(d.getMonthValue())));
    day().ifPresent(d -> fields.put("day", String.valueOf(d.getDayOfMonth())));
    fields.put("note", noted());
    fields.forEach(
        (k, v) -> entry.append(",\n  ").append(k).append(" = {").append(tex(v)).append('}'));
    address
        .map(a -> OneLine.of(a).replaceAll("[{}\\\\]", ""))
        .ifPresent(a -> entry.append(",\n  url = {").append(a).append('}'));
    return entry.append("\n}\n").toString();
  }

  private static String tex(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : OneLine.of(text).toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '{', '}', '$', '&', '#', '%', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static List<Map<String, String>> names(String authors) {
    return Stream.of(authors.split(", and |, | and ")).map(a -> Map.of("literal", a)).toList();
  }

  /** An array of one CSL-JSON item. */
  String csl() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", key());
    item.put("type", report.isPresent() ? "article-newspaper" : "dataset");
    author.ifPresent(a -> item.put("author", names(a)));
    item.put("title", title);
    report.ifPresent(r -> item.put("container-title", r.outlet()));
    day()
        .ifPresent(
            d ->
                item.put(
                    "issued",
                    Map.of(
                        "date-parts",
                        List.of(List.of(d.getYear(), d.getMonthValue(), d.getDayOfMonth())))));
    item.put("note", noted());
    address.ifPresent(a -> item.put("URL", OneLine.of(a)));
    return JSON.writeValueAsString(List.of(item)) + "\n";
  }
}
