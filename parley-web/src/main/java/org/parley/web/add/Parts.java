package org.parley.web.add;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.web.BodyRefused;
import org.parley.web.access.FetchRefused;
import org.parley.web.access.Fetched;
import org.parley.web.access.Fetcher;

/** What a form gives to be read: files, a text, what stands at an address. */
final class Parts {
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;

  private final Optional<Fetcher> fetcher;

  /**
   * @param fetcher fetches addresses, where that is allowed
   */
  Parts(Optional<Fetcher> fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * The parts by their names. The server's own bound on a form speaks by many exceptions, some of
   * them checked.
   */
  Map<String, byte[]> of(Context ctx) {
    try {
      return named(ctx);
    } catch (HttpResponseException e) {
      throw e;
    } catch (Exception e) {
      throw BodyRefused.answer(
          e,
          "the form could not be read: at most " + (AddPages.MOST_BYTES >> 20) + " MiB at a time");
    }
  }

  private Map<String, byte[]> named(Context ctx) {
    Map<String, byte[]> named = new LinkedHashMap<>();
    List<UploadedFile> files = ctx.uploadedFiles("file");
    if (files.size() > AddPages.MOST_FILES) {
      throw new FieldFault(
          "file", "at most " + AddPages.MOST_FILES + " files at a time: " + files.size());
    }
    for (UploadedFile file : files) {
      if (file.size() > 0) {
        named.put(unused(name(file.filename()), named), bytes(file));
      }
    }
    Optional.ofNullable(ctx.formParam("text"))
        .filter(t -> !t.isBlank())
        .ifPresent(t -> named.put(unused(title(ctx), named), t.getBytes(StandardCharsets.UTF_8)));
    Optional.ofNullable(ctx.formParam("url"))
        .map(String::strip)
        .filter(u -> !u.isEmpty())
        .ifPresent(u -> named.put(u, fetched(u)));
    if (named.isEmpty()) {
      throw new FieldFault("file", "nothing to add: choose a file, or paste a text");
    }
    return named;
  }

  private byte[] fetched(String address) {
    Fetcher allowed =
        fetcher.orElseThrow(
            () ->
                new FieldFault(
                    FORBIDDEN, "url", "addresses are fetched only with serve --allow-fetch"));
    try {
      Fetched got = allowed.get(URI.create(address));
      if (got.status() != OK) {
        throw new FieldFault("url", address + " answers with status " + got.status());
      }
      return got.bytes();
    } catch (FetchRefused | IllegalArgumentException e) {
      throw new FieldFault("url", "not fetched: " + e.getMessage());
    }
  }

  private static String title(Context ctx) {
    return Optional.ofNullable(ctx.formParam("name"))
        .filter(n -> !n.isBlank())
        .map(Parts::name)
        .orElse("pasted.txt");
  }

  /** Without folders: a name is shown and kept, and never opened. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.isEmpty() ? "unnamed" : plain.substring(0, Math.min(200, plain.length()));
  }

  private static String unused(String name, Map<String, byte[]> named) {
    String free = name;
    for (int i = 2; named.containsKey(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readNBytes(AddPages.MOST_BYTES);
    } catch (IOException e) {
      throw new FieldFault("file", file.filename() + " could not be read: " + e.getMessage());
    }
  }
}
