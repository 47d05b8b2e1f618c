package org.parley.io.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of a Nexis export: outlet, day and headline above its fields, the text beneath those
 * that lead to it and above those that follow.
 */
final class NexisDocument {
  private static final Set<String> LEADING =
      Set.of(
          "byline",
          "section",
          "length",
          "dateline",
          "highlight",
          "headline",
          "title",
          "source",
          "body");

  static final Pattern FIELD =
      Pattern.compile(
          "(?m)^[ \\t]*(?<name>(?i:byline|section|length|dateline|highlight|headline|body|load-date"
              + "|language|publication-type|pub-type|graphic|subject|organization|company|ticker"
              + "|person|geographic|city|country|state|industry|journal-code|document-type|url|acc-no"
              + "|series|correction-date|notes?|category|issn|copyright|type|name|distribution)):"
              + "[ \\t]*(?<value>[^\\r\\n]*)");
  private static final Pattern TRAILING =
      Pattern.compile("^\\s*(?:Graphic|Classification|Notes?|Correction|Related Articles)\\s*$");
  private static final Pattern BODY = Pattern.compile("(?i)^\\s*body:?\\s*$");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)^\\s*(?:copyright\\b|\\(c\\)|©).*|^\\s*all rights reserved.*");
  private static final int LONGEST_DAY_LINE = 60;

  private final List<String> lines;
  private final Map<String, String> fields = new HashMap<>();
  private int headEnd = -1;
  private int bodyStart = -1;
  private int bodyEnd = -1;

  private NexisDocument(String text) {
    this.lines = text.lines().toList();
    this.bodyEnd = lines.size();
    scan();
  }

  static Row read(String text) {
    return new NexisDocument(text).row();
  }

  private void scan() {
    boolean body = false;
    boolean head = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher field = FIELD.matcher(line);
      boolean named = field.lookingAt();
      if (body && TRAILING.matcher(line).matches()) {
        bodyEnd = i;
        return;
      }
      if (BODY.matcher(line).matches()) {
        headEnd = headEnd < 0 ? i : headEnd;
        bodyStart = i + 1;
        body = true;
      } else if (COPYRIGHT.matcher(line).matches()) {
        headEnd = headEnd < 0 && pastDay(i) ? i : headEnd;
        if (bodyStart >= 0 && (body || hasText(bodyStart, i))) {
          bodyEnd = i;
          return;
        }
      } else if (named) {
        String name = field.group("name").toLowerCase(Locale.ROOT);
        boolean leading = LEADING.contains(name);
        if (!leading && bodyStart >= 0 && (body || hasText(bodyStart, i))) {
          bodyEnd = i;
          return;
        }
        if (leading && (!body && head)) {
          headEnd = headEnd < 0 ? i : headEnd;
          fields.putIfAbsent(name, value(i, field.group("value")));
          bodyStart = afterBlock(i);
        }
      }
      head = !body;
    }
  }

  private boolean pastDay(int end) {
    return lines.subList(0, end).stream().anyMatch(NexisDocument::dayLine);
  }

  private boolean hasText(int from, int to) {
    return from < to && lines.subList(from, to).stream().anyMatch(l -> !l.isBlank());
  }

  /** A field goes on to the next empty line, or to the next field. */
  private int afterBlock(int at) {
    int i = at + 1;
    while (i < lines.size()
        && !lines.get(i).isBlank()
        && !FIELD.matcher(lines.get(i)).lookingAt()
        && !BODY.matcher(lines.get(i)).matches()) {
      i++;
    }
    return i;
  }

  private String value(int at, String first) {
    return (first + " " + String.join(" ", lines.subList(at + 1, afterBlock(at)))).strip();
  }

  private Row row() {
    List<String> head = lines.subList(0, Math.max(0, headEnd));
    int day = day(head);
    List<String> body =
        bodyStart < 0
            ? lines.subList(Math.max(day, 0), lines.size())
            : lines.subList(bodyStart, Math.max(bodyStart, bodyEnd));
    return Row.of(Blocks.text(body), false)
        .titled(Optional.ofNullable(fields.get("headline")).or(() -> title(head, day)))
        .from(
            outlet(head, day), day < 0 ? Optional.<LocalDate>empty() : StatedDay.of(head.get(day)));
  }

  private static int day(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      if (dayLine(head.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean dayLine(String line) {
    return line.strip().length() <= LONGEST_DAY_LINE && StatedDay.of(line).isPresent();
  }

  /** The line above the day. */
  private static Optional<String> outlet(List<String> head, int day) {
    int at = above(head, day);
    return at < 0 ? Optional.empty() : Optional.of(head.get(at).strip());
  }

  private static int above(List<String> head, int line) {
    for (int i = line - 1; i >= 0; i--) {
      if (!head.get(i).isBlank() && !COPYRIGHT.matcher(head.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** What stands above the outlet, else the last block beneath the day. */
  private static Optional<String> title(List<String> head, int day) {
    int outlet = above(head, day);
    List<List<String>> before = Blocks.of(head.subList(0, Math.max(outlet, 0)));
    List<List<String>> after = Blocks.of(head.subList(day + 1, head.size()));
    List<List<String>> blocks =
        before.stream().anyMatch(b -> !COPYRIGHT.matcher(b.get(0)).matches()) ? before : after;
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", blocks.get(blocks.size() - 1)));
  }
}
