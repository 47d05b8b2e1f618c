package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A clipping in Markdown, with what its front matter states. It is read as the page it stands for.
 */
final class Markdown implements FileFormat {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern FRONT =
      Pattern.compile(
          "^(?<fence>---|\\+\\+\\+)[ \\t]*\\r?\\n(?<fields>(?:[^\\n]{0,2000}\\n){0,200}?)"
              + "(?:\\k<fence>|\\.\\.\\.)[ \\t]*(?:\\r?\\n|$)");
  private static final Pattern FIELD =
      Pattern.compile("(?m)^(?<name>[A-Za-z][\\w -]{0,40}?)\\s?[:=][ \\t]*(?<value>[^\\r\\n]*)");
  private static final Pattern HEADING = Pattern.compile("^#{1,3} [^\\s#].*(?:\\r?\\n){2}");
  private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$");

  @Override
  public boolean begins(Head head) {
    return states(head) || head.finds(HEADING);
  }

  /** Whether there is front matter. */
  boolean states(Head head) {
    Matcher front = FRONT.matcher(head.text());
    return front.find() && FIELD.matcher(front.group("fields")).find();
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    String text = Decoder.decode(Whole.bytes(in, Limits.REPORT_BYTES)).text().stripLeading();
    Matcher front = FRONT.matcher(text);
    boolean stated = front.find();
    String body = stated ? text.substring(front.end()) : text;
    Node document = Parser.builder().build().parse(body);
    String page = HtmlRenderer.builder().escapeHtml(false).build().render(document);
    ObjectNode fields = stated ? fields(front.group("fields")) : JSON.createObjectNode();
    fields.remove("created");
    ObjectNode row = parts.columns().row(fields);
    row.remove("text");
    row.put("html", page);
    if (body.isBlank()) {
      throw new Unreadable("empty but for what it states: there is nothing to read");
    }
    parts.row("", "file", Row.bytes(row));
  }

  private static ObjectNode fields(String lines) {
    ObjectNode fields = JSON.createObjectNode();
    Matcher field = FIELD.matcher(lines);
    while (field.find()) {
      String value = field.group("value").strip();
      Optional<String> words =
          Optional.of(QUOTED.matcher(value).replaceFirst("$2").replaceAll("^\\[\\[|\\]\\]$", ""))
              .filter(v -> !v.isBlank());
      String name = field.group("name").strip();
      boolean address = words.filter(v -> v.matches("https?://\\S+")).isPresent();
      words.ifPresent(v -> fields.put(address && !fields.has("url") ? "url" : name, v));
    }
    return fields;
  }
}
