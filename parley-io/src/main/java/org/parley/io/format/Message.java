package org.parley.io.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;

/**
 * A message in the format of the internet (RFC 5322, MIME): one of its alternatives, decoded, and
 * the files attached.
 */
final class Message {
  private static final int PARTS = 1_000;
  private static final int PARTS_DEEP = 50;

  /** A plain alternative with less than this of the page's words is a note that there is a page. */
  private static final double ENOUGH = 0.5;

  private static final Pattern SAVED =
      Pattern.compile("(?i)saved by|microsoft internet explorer|mozilla|blink|webkit");
  private static final Set<String> BESIDE =
      Set.of(
          "image",
          "audio",
          "video",
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/ms-tnef",
          "text/calendar",
          "text/css",
          "message/delivery-status");

  private final org.apache.james.mime4j.dom.Message message;
  private final List<Leaf> texts = new ArrayList<>();
  private final List<Leaf> files = new ArrayList<>();
  private int parts;

  private record Leaf(Entity entity, String type) {}

  private Message(org.apache.james.mime4j.dom.Message message) throws Unreadable {
    this.message = message;
    collect(message, 0);
  }

  static Message of(InputStream in) throws IOException, Unreadable {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    try {
      return new Message(Library.call("message", () -> builder.parseMessage(in)));
    } catch (IOException e) {
      if (e.getCause() instanceof MimeException) {
        throw new Unreadable("a message that cannot be taken apart: " + e.getMessage());
      }
      throw e;
    }
  }

  private void collect(Entity entity, int depth) throws Unreadable {
    if (++parts > PARTS || depth > PARTS_DEEP) {
      throw new Unreadable("a message of more than " + PARTS + " parts: save it again");
    }
    String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    if (entity.getBody() instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        collect(part, depth + 1);
      }
    } else if (entity.getBody() instanceof org.apache.james.mime4j.dom.Message inner) {
      collect(inner, depth + 1);
    } else if (entity.getBody() instanceof SingleBody) {
      boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
      boolean text = type.equals("text/plain") || type.equals("text/html");
      boolean wordless = type.equals("text/plain") && entity.getFilename() != null;
      (text && !attached && !wordless ? texts : files).add(new Leaf(entity, type));
    }
  }

  /**
   * Gives the message, and what is attached to it.
   *
   * @param member its name; empty where the input is the message
   */
  void give(String member, String where, Parts to) throws IOException, Unreadable {
    Row row = row();
    if (!row.text().isBlank()) {
      to.row(member, where, row.json());
    }
    attached(member.isEmpty() ? "" : member + "/", to);
  }

  /** The message as one report; a page that a browser saved is that page, at its address. */
  private Row row() throws IOException, Unreadable {
    Optional<String> address = pageAddress();
    if (address.isPresent()) {
      return Row.of(first("text/html").map(this::text).orElse(""), true).at(address);
    }
    Optional<String> plain = first("text/plain").map(this::text).map(Letter::words);
    Optional<String> page = first("text/html").map(this::text);
    boolean words = plain.isPresent() && (page.isEmpty() || enough(plain.get(), page.get()));
    Row row = Row.of((words ? plain : page).orElse(""), !words);
    if (row.text().isBlank() && files.isEmpty()) {
      throw new Unreadable("a message without text: there is nothing to read");
    }
    return row.titled(header("Subject"))
        .from(sender(), header("Date").flatMap(StatedDay::of))
        .called(header("Message-ID").map(id -> id.replaceAll("^<|>$", "")));
  }

  private static boolean enough(String plain, String page) {
    return plain.length() >= ENOUGH * Jsoup.parse(page).text().length();
  }

  /** The address of the page that a browser saved, where the message is one. */
  private Optional<String> pageAddress() {
    boolean saved =
        header("Snapshot-Content-Location").isPresent()
            || header("From").filter(f -> SAVED.matcher(f).find()).isPresent()
            || "multipart/related".equalsIgnoreCase(message.getMimeType())
                && header("To").isEmpty()
                && header("Received").isEmpty();
    Optional<Leaf> page = first("text/html");
    if (!saved || page.isEmpty()) {
      return Optional.empty();
    }
    return header("Snapshot-Content-Location")
        .or(() -> value(page.get().entity(), "Content-Location"))
        .filter(a -> a.startsWith("http"))
        .or(() -> Optional.of(""));
  }

  private Optional<String> sender() {
    return Optional.ofNullable(message.getFrom())
        .flatMap(f -> f.stream().findFirst())
        .map(f -> f.getName() == null || f.getName().isBlank() ? f.getDomain() : f.getName());
  }

  private Optional<String> header(String name) {
    return value(message, name);
  }

  private static Optional<String> value(Entity entity, String name) {
    return Optional.ofNullable(entity.getHeader().getField(name))
        .map(Field::getBody)
        .map(body -> DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT))
        .map(body -> body.replaceAll("\\s+", " ").strip())
        .filter(body -> !body.isEmpty());
  }

  private Optional<Leaf> first(String type) {
    return texts.stream().filter(t -> t.type().equals(type)).findFirst();
  }

  private String text(Leaf leaf) {
    Optional<String> charset =
        Optional.ofNullable(leaf.entity().getHeader().getField("Content-Type"))
            .filter(ContentTypeField.class::isInstance)
            .map(f -> ((ContentTypeField) f).getCharset());
    return Decoder.decode(bytes(leaf), charset).text();
  }

  private static byte[] bytes(Leaf leaf) {
    try (InputStream in = ((SingleBody) leaf.entity().getBody()).getInputStream()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * Gives the files that are attached, but for pictures and signatures.
   *
   * @param prefix before the name of each
   */
  private void attached(String prefix, Parts to) throws IOException {
    int number = 0;
    for (Leaf file : pageAddress().isPresent() ? List.<Leaf>of() : files) {
      number++;
      String kind = file.type().substring(0, Math.max(0, file.type().indexOf('/')));
      if (!BESIDE.contains(kind) && !BESIDE.contains(file.type())) {
        String name = Optional.ofNullable(file.entity().getFilename()).orElse("part" + number);
        to.file(prefix + name, new java.io.ByteArrayInputStream(bytes(file)), Metadata.NOTHING);
      }
    }
  }
}
