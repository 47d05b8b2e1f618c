package org.parley.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.parley.store.RecordKind;

/** A path of the desk with parameters. */
public record Address(String text) {
  public Address {
    Objects.requireNonNull(text);
  }

  public static Address of(String path) {
    return new Address(path);
  }

  /** Where one record has its page. Ids may hold any letter, so they are no part of the path. */
  public static Address record(RecordKind kind, String id) {
    return switch (kind) {
      case ACTORS -> of("/actors/actor").with("id", id);
      case TALKS -> of("/talks/talk").with("id", id);
      case REPORTS -> of("/reports/report").with("id", id);
      default -> of("/" + kind.slug() + "/record").with("id", id);
    };
  }

  /** Where the list of a kind stands: talks and wording have another page in the plain place. */
  public static Address list(RecordKind kind) {
    return switch (kind) {
      case TALKS, WORDING -> of("/" + kind.slug() + "/list");
      default -> of("/" + kind.slug());
    };
  }

  /** Where a report shows the passages of one record. */
  public static Address passage(String report, RecordKind kind, String id) {
    return record(RecordKind.REPORTS, report).with("mark", kind.slug() + ":" + id);
  }

  public Address with(String name, String value) {
    String sign = text.contains("?") ? "&" : "?";
    return new Address(text + sign + encoded(name) + "=" + encoded(value));
  }

  public Address with(String name, Optional<String> value) {
    return value.map(v -> with(name, v)).orElse(this);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text;
  }
}
