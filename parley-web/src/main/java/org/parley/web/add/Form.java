package org.parley.web.add;

import io.javalin.http.Context;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.text.Stated;

/** The fields of the form beside the files. */
final class Form {
  private static final List<String> FIELDS =
      List.of("text", "name", "day", "outlet", "address", "url");

  /** Most letters that a form shows again; a longer text is pasted again. */
  private static final int MOST_SHOWN = 1 << 20;

  private static final int MOST_OUTLET = 200;
  private static final int MOST_ADDRESS = 2000;

  private final Context ctx;

  Form(Context ctx) {
    this.ctx = ctx;
  }

  /** What was typed, by the names of the fields. */
  Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : FIELDS) {
      field(name).filter(v -> v.length() <= MOST_SHOWN).ifPresent(v -> given.put(name, v));
    }
    return given;
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(ctx.formParam(name)).filter(v -> !v.isBlank());
  }

  /**
   * What is stated of all that is added.
   *
   * @throws FieldFault where a field does not hold what it asks for
   */
  Stated stated() {
    return new Stated(outlet(), day(), address());
  }

  private Optional<String> outlet() {
    Optional<String> outlet = field("outlet").map(o -> o.strip().replaceAll("\\s+", " "));
    if (outlet.filter(o -> o.length() > MOST_OUTLET).isPresent()) {
      throw new FieldFault("outlet", "an outlet has at most " + MOST_OUTLET + " characters");
    }
    return outlet;
  }

  private Optional<LocalDate> day() {
    try {
      return field("day").map(String::strip).map(LocalDate::parse).map(Form::fourDigits);
    } catch (DateTimeException e) {
      throw new FieldFault("day", "write the day as year-month-day, such as 2022-02-24");
    }
  }

  private static LocalDate fourDigits(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("year " + day.getYear());
    }
    return day;
  }

  private Optional<String> address() {
    Optional<String> address = field("address").map(String::strip);
    if (address.isPresent() && !isWeb(address.get())) {
      throw new FieldFault(
          "address", "write a whole web address, such as https://example.org/2022/02/24/story");
    }
    return address;
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = URI.create(address);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && address.length() <= MOST_ADDRESS;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
