package org.parley.web.watch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Watch;
import org.parley.web.Query;

/** A filter as the text of an address, which a watch keeps. */
public final class SavedFilter {
  private static final int MOST = 4000;

  private SavedFilter() {}

  /**
   * The filter that {@code query} means, such as {@code outlet=Gazette&q=corridor}.
   *
   * @throws io.javalin.http.BadRequestResponse where it means none
   */
  public static Filter read(RecordKind kind, String query) {
    return Query.of(kind, parameters(query)).filter();
  }

  /**
   * The filter of a watch.
   *
   * @throws IllegalArgumentException where it cannot be read, naming the watch
   */
  public static Filter of(Watch watch) {
    try {
      return read(watch.kind(), watch.query());
    } catch (io.javalin.http.BadRequestResponse e) {
      throw new IllegalArgumentException(
          "the filter of watch "
              + watch
              + " cannot be read ("
              + e.getMessage()
              + "): end the watch and begin another",
          e);
    }
  }

  /** Why the filter of a watch cannot be read; empty where it can. */
  static Optional<String> fault(Watch watch) {
    try {
      of(watch);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /** The same filter in the one way in which it is kept, which can be longer than was typed. */
  static String tidy(RecordKind kind, String query) {
    String kept = write(read(kind, query));
    if (kept.length() > MOST) {
      throw new io.javalin.http.BadRequestResponse(
          "a filter has at most "
              + MOST
              + " characters as an address writes it, and this one "
              + kept.length()
              + ": make it shorter");
    }
    return kept;
  }

  static String write(Filter filter) {
    Query plain = Query.of(filter.kind(), Map.of()).with(filter);
    return plain.address("").toString().replaceFirst("^\\?", "");
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    if (query.length() > MOST) {
      throw new io.javalin.http.BadRequestResponse("a filter has at most " + MOST + " characters");
    }
    for (String pair : query.replaceFirst("^\\?", "").split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        String value = parts.length == 2 ? decoded(parts[1]) : "";
        all.computeIfAbsent(decoded(parts[0]), k -> new ArrayList<>()).add(value);
      }
    }
    return all;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new io.javalin.http.BadRequestResponse("a filter is written as in an address: " + text);
    }
  }
}
