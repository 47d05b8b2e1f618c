package org.parley.io.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One report a line: an object with {@code text} or {@code html} and, if known, {@code id}, {@code
 * title}, {@code outlet}, {@code published} and {@code url}, or with the names that other tools
 * give these. A bad line is a fault; the others are kept.
 */
final class JsonLines implements FileFormat {
  @Override
  public boolean begins(Head head) {
    return JsonShape.of(head) == JsonShape.LINES;
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Optional<Charset> other = otherThanUtf8(in);
    if (other.isPresent()) {
      throw new Unreadable("JSON Lines in " + other.get() + ": save it as UTF-8");
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    int total = 0;
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (++total > Limits.INPUT_BYTES) {
        String most = Limits.megabytes(Limits.INPUT_BYTES);
        parts.fault(where(number), "beyond " + most + ", the most for one input: split it");
        return;
      }
      if (b == '\n') {
        end(number++, line, tooLong, parts);
        line.reset();
        tooLong = false;
      } else if (line.size() < Limits.LINE_BYTES) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    end(number, line, tooLong, parts);
  }

  /** The encoding that a byte order mark tells, where it is another than UTF-8. */
  private static Optional<Charset> otherThanUtf8(InputStream in) throws IOException {
    in.mark(Integer.BYTES);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(in.readNBytes(Integer.BYTES));
    in.reset();
    return mark.filter(m -> m != ByteOrderMark.UTF_8).map(ByteOrderMark::charset);
  }

  private static void end(int number, ByteArrayOutputStream line, boolean tooLong, Parts parts) {
    if (tooLong) {
      String most = Limits.megabytes(Limits.LINE_BYTES);
      parts.fault(where(number), "longer than " + most + ", the most for one report: shorten it");
      return;
    }
    byte[] bytes = withoutReturn(line.toByteArray());
    String text = Decoder.decode(bytes).text();
    if (!text.isBlank()) {
      line(number, bytes, text, parts);
    }
  }

  /** A line by our own names is kept as it is; of another, what it states. */
  private static void line(int number, byte[] bytes, String text, Parts parts) {
    String member = String.valueOf(number);
    try {
      JsonNode row = JsonRow.object(text, oddity -> {});
      List<JsonNode> articles = parts.columns().articles(row);
      if (parts.columns().own(row) || articles.isEmpty()) {
        parts.row(member, where(number), bytes);
      } else {
        for (int i = 0; i < articles.size(); i++) {
          String name = articles.size() == 1 ? member : member + "." + (i + 1);
          parts.row(name, where(number), Row.bytes(parts.columns().row(articles.get(i))));
        }
      }
    } catch (Unreadable e) {
      parts.fault(where(number), e.what());
    }
  }

  static String where(int number) {
    return "line " + number;
  }

  private static byte[] withoutReturn(byte[] line) {
    int end = line.length;
    while (end > 0 && line[end - 1] == '\r') {
      end--;
    }
    return Arrays.copyOf(line, end);
  }
}
