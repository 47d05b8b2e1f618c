package org.parley.io.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A mailbox: messages one after another, each after a line that begins with "From " (RFC 4155). It
 * is read as a stream.
 */
final class Mbox implements FileFormat {
  private static final Pattern FROM =
      Pattern.compile("^From \\S{1,300} .{0,60}\\d{1,2}:\\d{2}.*\\d{4}.*$|^From - .*\\d{4}\\s*$");
  private static final Pattern QUOTED = Pattern.compile("^>+From ");

  @Override
  public boolean begins(Head head) {
    int line = head.text().indexOf('\n');
    return head.text().startsWith("From ") && Mail.begins(head.text().substring(line + 1));
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Messages messages = new Messages(parts);
    InputStream lines = new BufferedInputStream(in, Head.LOOK);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    for (int b = lines.read(); b >= 0; b = lines.read()) {
      line.write(b);
      if (b == '\n' || line.size() >= Head.LOOK) {
        blank = messages.line(line.toByteArray(), blank);
        line.reset();
      }
    }
    messages.line(line.toByteArray(), false);
    messages.end();
  }

  private static final class Messages {
    private final Parts parts;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    Messages(Parts parts) {
      this.parts = parts;
    }

    /** Takes a line; whether it is empty, so that the next can begin a message. */
    boolean line(byte[] bytes, boolean afterBlank) throws IOException {
      String text = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing();
      boolean from = afterBlank && text.startsWith("From ");
      if (from && (number == 0 || FROM.matcher(text).matches())) {
        end();
        number++;
      } else if (message.size() + bytes.length > Limits.DOCUMENT_BYTES) {
        tooLong = true;
      } else {
        boolean quoted = QUOTED.matcher(text).find();
        message.write(bytes, quoted ? 1 : 0, bytes.length - (quoted ? 1 : 0));
      }
      return text.isEmpty();
    }

    void end() throws IOException {
      String where = "message " + number;
      if (tooLong) {
        String most = Limits.megabytes(Limits.DOCUMENT_BYTES);
        parts.fault(where, "larger than " + most + ", the most for one message: not read");
      } else if (message.size() > 0) {
        read(where);
      }
      message.reset();
      tooLong = false;
    }

    private void read(String where) throws IOException {
      try {
        Message.of(new ByteArrayInputStream(message.toByteArray()))
            .give(String.valueOf(number), where, parts);
      } catch (Unreadable e) {
        parts.fault(where, e.what());
      }
    }
  }
}
