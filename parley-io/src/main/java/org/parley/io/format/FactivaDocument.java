package org.parley.io.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of a Factiva export: with two-letter codes before its fields, or laid out to be read.
 */
final class FactivaDocument {
  private static final Pattern CODE =
      Pattern.compile(
          "^(?<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN"
              + "|RF|CT|CX|CLM)(?:[ \\t]+(?<value>.*))?$");
  private static final Pattern WORDS = Pattern.compile("^[\\d,.]+ words$");
  private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:copyright\\b|\\(c\\)|©).*");
  private static final Pattern TIME = Pattern.compile("^\\d{1,2}:\\d{2}(?: ?(?:[AP]M|GMT))?$");

  /** The text begins so many lines below the count of words at most, where no right is stated. */
  private static final int HEAD_LINES = 8;

  private FactivaDocument() {}

  static Row read(String text) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    boolean coded = lines.stream().anyMatch(l -> l.equals("HD") || l.matches("HD[ \\t].*"));
    return coded ? coded(lines) : laidOut(lines);
  }

  private static Row coded(List<String> lines) {
    Map<String, List<String>> fields = new HashMap<>();
    List<String> field = new ArrayList<>();
    for (String line : lines) {
      Matcher code = CODE.matcher(line);
      if (code.matches()) {
        field = fields.computeIfAbsent(code.group("code"), c -> new ArrayList<>());
        Optional.ofNullable(code.group("value")).ifPresent(field::add);
      } else {
        field.add(line);
      }
    }
    List<String> body =
        Stream.of("LP", "TD")
            .flatMap(c -> Stream.concat(fields.getOrDefault(c, List.of()).stream(), Stream.of("")))
            .toList();
    return Row.of(Blocks.text(body), false)
        .titled(joined(fields.get("HD")))
        .from(joined(fields.get("SN")), joined(fields.get("PD")).flatMap(StatedDay::of));
  }

  private static Optional<String> joined(@org.jspecify.annotations.Nullable List<String> lines) {
    return Optional.ofNullable(lines)
        .map(l -> String.join(" ", l).replaceAll("\\s+", " ").strip())
        .filter(s -> !s.isEmpty());
  }

  /** Headline, byline, count of words, day, outlet, code, language and rights above the text. */
  private static Row laidOut(List<String> lines) {
    int words = index(lines, 0, WORDS);
    if (words < 0) {
      return Row.of(Blocks.text(lines), false);
    }
    int rights =
        index(lines.subList(0, Math.min(lines.size(), words + HEAD_LINES + 1)), words, RIGHTS);
    int body = (rights < 0 ? Math.min(words + HEAD_LINES - 2, lines.size() - 1) : rights) + 1;
    List<String> head =
        lines.subList(0, words).stream()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !l.matches("(?i)by .{2,80}"))
            .toList();
    List<String> below =
        lines.subList(words + 1, body).stream()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !TIME.matcher(l).matches())
            .toList();
    return Row.of(Blocks.text(lines.subList(body, lines.size())), false)
        .titled(head.isEmpty() ? Optional.empty() : Optional.of(head.get(head.size() - 1)))
        .from(
            below.stream().skip(1).findFirst(), below.stream().findFirst().flatMap(StatedDay::of));
  }

  private static int index(List<String> lines, int from, Pattern pattern) {
    for (int i = from; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i).strip()).matches()) {
        return i;
      }
    }
    return -1;
  }
}
