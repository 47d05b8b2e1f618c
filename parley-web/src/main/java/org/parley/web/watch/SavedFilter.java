package org.parley.web.watch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
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

  /** The same filter in the one way in which it is kept. */
  static String tidy(RecordKind kind, String query) {
    return write(read(kind, query));
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
