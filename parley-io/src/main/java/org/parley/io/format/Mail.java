package org.parley.io.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A message (EML), or a page that a browser saved as one (MHTML). */
final class Mail implements FileFormat {
  private static final Pattern NAMED = Pattern.compile("^[A-Za-z][A-Za-z0-9-]{0,80}\\s?:.*");
  private static final int MOST_LINES = 500;

  private static final Pattern TRANSPORT =
      Pattern.compile(
          "(?im)^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|X-Mailer"
              + "|Content-Type|Content-Transfer-Encoding)\\s*:");
  private static final Pattern LETTER = Pattern.compile("(?im)^(?:From|Date|Subject|To)\\s*:");

  @Override
  public boolean begins(Head head) {
    return begins(head.text());
  }

  static boolean begins(String text) {
    String header = header(text);
    return Stream.of(TRANSPORT, LETTER).allMatch(p -> p.matcher(header).find());
  }

  /** Lines that each begin with a name, to the first empty one; nothing where there are others. */
  private static String header(String text) {
    List<String> lines = text.lines().limit(MOST_LINES).takeWhile(line -> !line.isBlank()).toList();
    boolean named =
        lines.stream()
            .allMatch(l -> l.startsWith(" ") || l.startsWith("\t") || NAMED.matcher(l).matches());
    return named ? String.join("\n", lines) : "";
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    byte[] bytes = Whole.bytes(in, Limits.DOCUMENT_BYTES);
    Message message = Message.of(new ByteArrayInputStream(bytes));
    message.give("", "message", parts);
  }
}
