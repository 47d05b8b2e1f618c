package org.parley.io.format;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** How the objects of a JSON input are laid out. */
enum JsonShape {
  NONE,
  /** One a line. */
  LINES,
  /** In an array, in an object that wraps one, or one after another over several lines each. */
  VALUES;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern BEGINS =
      Pattern.compile("^(?:\\[\\s*){0,4}\\{\\s*(\"(?:[^\"\\\\\\n]|\\\\.)*\"?\\s*:?|\\}|$)");
  private static final Pattern GOES_ON = Pattern.compile("[{\\[,:]\\s*$");
  private static final int LOOK = 1 << 12;

  static JsonShape of(Head head) {
    String text = head.text();
    if (!BEGINS.matcher(text.substring(0, Math.min(LOOK, text.length()))).find()) {
      return NONE;
    }
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    boolean goesOn = end >= 0 && GOES_ON.matcher(line).find();
    return text.startsWith("[") || goesOn || wraps(line, head.columns()) ? VALUES : LINES;
  }

  /** Whether the object on the line, or of its beginning, holds an array of others and no text. */
  private static boolean wraps(String line, Columns columns) {
    boolean wraps = false;
    try (JsonParser parser = JSON.createParser(line)) {
      int depth = 0;
      JsonToken before = JsonToken.NOT_AVAILABLE;
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (depth == 1 && t == JsonToken.PROPERTY_NAME && columns.isText(parser.currentName())) {
          return false;
        }
        wraps |= before == JsonToken.START_ARRAY && t == JsonToken.START_OBJECT;
        depth += t.isStructStart() ? 1 : t.isStructEnd() ? -1 : 0;
        before = t;
        if (depth == 0) {
          return wraps;
        }
      }
    } catch (JacksonException e) {
      return wraps;
    }
    return wraps;
  }
}
