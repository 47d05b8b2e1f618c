package org.parley.io.format;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as a row of JSON, which is what is kept of it.
 *
 * @param text its words, or the source of its page
 * @param page whether it is the latter
 */
record Row(
    Optional<String> id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url,
    String text,
    boolean page) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Row of(String text, boolean page) {
    Optional<String> none = Optional.empty();
    return new Row(none, none, none, Optional.empty(), none, text, page);
  }

  Row titled(Optional<String> stated) {
    return new Row(id, stated, outlet, published, url, text, page);
  }

  Row from(Optional<String> outlet, Optional<LocalDate> published) {
    return new Row(id, title, outlet, published, url, text, page);
  }

  Row at(Optional<String> url) {
    return new Row(id, title, outlet, published, url, text, page);
  }

  Row called(Optional<String> id) {
    return new Row(id, title, outlet, published, url, text, page);
  }

  byte[] json() {
    ObjectNode row = JSON.createObjectNode();
    put(row, Field.ID, id);
    put(row, Field.TITLE, title.map(Row::words));
    put(row, Field.OUTLET, outlet.map(Row::words));
    put(row, Field.PUBLISHED, published.map(LocalDate::toString));
    put(row, Field.URL, url);
    put(row, page ? Field.HTML : Field.TEXT, Optional.of(text));
    return bytes(row);
  }

  static byte[] bytes(ObjectNode row) {
    return JSON.writeValueAsString(row).getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode row, Field field, Optional<String> value) {
    value.map(String::strip).filter(v -> !v.isEmpty()).ifPresent(v -> row.put(field.key(), v));
  }

  private static String words(String stated) {
    return Entities.decoded(stated).replaceAll("\\s+", " ").strip();
  }
}
