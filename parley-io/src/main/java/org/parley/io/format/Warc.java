package org.parley.io.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A crawl as WARC, read as a stream: what its servers gave as text, pages or documents. */
final class Warc implements FileFormat {
  /** What a page is made of besides its text. */
  private static final Set<String> BESIDE =
      Set.of("image", "audio", "video", "font", "model", "multipart");

  private static final Set<String> BESIDE_TEXT =
      Set.of(
          "text/css",
          "text/javascript",
          "text/dns",
          "text/vnd.wap.wml",
          "application/javascript",
          "application/x-javascript",
          "application/ecmascript",
          "application/json",
          "application/ld+json",
          "application/manifest+json",
          "application/wasm",
          "application/font-woff",
          "application/font-woff2",
          "application/octet-stream",
          "application/x-shockwave-flash",
          "application/vnd.ms-fontobject");
  private static final int REDIRECT = 300;
  private static final int ERROR = 400;
  private static final int OK = 200;

  @Override
  public boolean begins(Head head) {
    return head.starts("WARC/");
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    int number = 0;
    try (WarcReader reader = new WarcReader(new Unclosed(in))) {
      for (Optional<WarcRecord> r = next(reader); r.isPresent(); r = next(reader)) {
        number++;
        if (r.get() instanceof WarcTargetRecord target) {
          record(number, target, parts);
        }
      }
    } catch (ParsingException e) {
      throw new Unreadable(
          "damaged after record "
              + number
              + " ("
              + e.getMessage()
              + "): fetch it again; the records before are read");
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException, Unreadable {
    return Library.call("crawl", reader::next);
  }

  private static void record(int number, WarcTargetRecord record, Parts parts)
      throws IOException, Unreadable {
    String target = record.headers().first("WARC-Target-URI").orElse("");
    if (target.isEmpty()) {
      parts.fault("record " + number, "without an address: not read");
      return;
    }
    try {
      if (record instanceof WarcResponse response && http(response)) {
        answer(target, response.http(), parts);
      } else if (record instanceof WarcResource || record instanceof WarcConversion) {
        file(target, record.contentType(), record.body(), parts);
      }
    } catch (ParsingException | IllegalArgumentException e) {
      parts.fault(target, "an answer that is no HTTP (" + e.getMessage() + "): crawl it again");
    }
  }

  private static boolean http(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static void answer(String target, HttpResponse http, Parts parts) throws IOException {
    if (http.status() >= ERROR) {
      if (read(http.contentType(), target)) {
        parts.fault(target, "the server answered with error " + http.status() + ": not read");
      }
    } else if (http.status() >= OK && http.status() < REDIRECT) {
      file(target, http.contentType(), http.bodyDecoded(), parts);
    }
  }

  private static void file(String target, MediaType type, MessageBody body, Parts parts)
      throws IOException {
    if (!read(type, target)) {
      return;
    }
    Map<String, String> parameters = type.parameters();
    byte[] bytes = body.stream().readNBytes(Limits.DOCUMENT_BYTES + 1);
    if (bytes.length > Limits.DOCUMENT_BYTES) {
      parts.fault(target, "larger than " + Limits.megabytes(Limits.DOCUMENT_BYTES) + ": not read");
    } else if (bytes.length > 0) {
      Metadata stated =
          new Metadata(Optional.of(target), Optional.ofNullable(parameters.get("charset")));
      parts.file(target, new ByteArrayInputStream(bytes), stated);
    }
  }

  private static boolean read(MediaType type, String target) {
    String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    return !BESIDE.contains(base.substring(0, base.indexOf('/')))
        && !BESIDE_TEXT.contains(base)
        && !target.endsWith("/robots.txt");
  }
}
