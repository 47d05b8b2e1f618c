package org.parley.web;

import io.javalin.http.BadRequestResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.store.Cursor;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;

/**
 * What a list shows, as its address says it: the slug of a facet with one or more values, {@code
 * from} and {@code to} as days, {@code q} for words, {@code order}, {@code size}, and {@code at}
 * for the place in the list.
 */
public record Query(Filter filter, Order order, Optional<Cursor> cursor, int size) {
  public static final int SIZE = 50;

  /** Most records of one page of a list. */
  public static final int MOST = 500;

  private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,9})?|1(\\.0{1,9})?");

  private static final int MOST_VALUES = 100;
  private static final int MOST_LETTERS = 500;

  /**
   * Reads an address.
   *
   * @throws BadRequestResponse where a value is not of its kind, with what it should be
   */
  public static Query of(RecordKind kind, Map<String, List<String>> parameters) {
    Filter filter = Filter.of(kind);
    for (Facet facet : Facet.values()) {
      List<String> values = parameters.getOrDefault(facet.slug(), List.of());
      List<String> chosen = values.stream().filter(v -> !v.isEmpty()).limit(MOST_VALUES).toList();
      filter = chosen.isEmpty() ? filter : filter.with(facet, chosen.toArray(String[]::new));
    }
    Optional<LocalDate> from = day(parameters, "from");
    Optional<LocalDate> to = day(parameters, "to");
    filter = from.isPresent() ? filter.from(from.get()) : filter;
    filter = to.isPresent() ? filter.to(to.get()) : filter;
    filter = filter.atLeast(share(parameters, "min_confidence"));
    Optional<String> words = one(parameters, "q").map(Query::words);
    filter = words.isPresent() && kind.searchable() ? filter.matching(words.get()) : filter;
    return new Query(filter, order(parameters), cursor(parameters), size(parameters));
  }

  /** The first value of a parameter, where it is there and not blank. */
  public static Optional<String> one(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).findFirst();
  }

  /** The words that are searched for, none where there are more than a search takes. */
  static String words(Map<String, List<String>> parameters) {
    return one(parameters, "q").filter(q -> q.length() <= MOST_LETTERS).orElse("");
  }

  /** A parameter that is a day. */
  public static Optional<LocalDate> day(Map<String, List<String>> parameters, String name) {
    try {
      return one(parameters, name).map(String::strip).map(LocalDate::parse).map(Moment::within);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(name + " must be a day such as 2022-02-24");
    }
  }

  /** A parameter that is a day, or a day with an hour. */
  public static Optional<Moment> moment(Map<String, List<String>> parameters, String name) {
    try {
      return one(parameters, name).map(String::strip).map(Moment::parse);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          name + " must be a day such as 2022-02-24, or one with an hour such as 2022-02-24T15:00");
    }
  }

  /** A parameter from 0 to 1; 0 where it is missing. */
  private static double share(Map<String, List<String>> parameters, String name) {
    String text = one(parameters, name).map(String::strip).orElse("0");
    if (!SHARE.matcher(text).matches()) {
      throw new BadRequestResponse(name + " must be a number from 0 to 1, such as 0.7");
    }
    return Double.parseDouble(text);
  }

  private static String words(String typed) {
    if (typed.length() > MOST_LETTERS) {
      throw new BadRequestResponse("q must have at most " + MOST_LETTERS + " characters");
    }
    return typed;
  }

  private static Order order(Map<String, List<String>> parameters) {
    String name = one(parameters, "order").orElse("newest").replace('-', '_');
    return Stream.of(Order.values())
        .filter(o -> o.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new BadRequestResponse("order must be newest, oldest or least-certain"));
  }

  private static Optional<Cursor> cursor(Map<String, List<String>> parameters) {
    Optional<String> text = one(parameters, "at");
    Optional<Cursor> cursor = text.flatMap(Cursor::parse);
    if (text.isPresent() && cursor.isEmpty()) {
      throw new BadRequestResponse("at must be a position that a page of this list returned");
    }
    return cursor;
  }

  private static int size(Map<String, List<String>> parameters) {
    String text = one(parameters, "size").orElse(String.valueOf(SIZE));
    if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
      throw new BadRequestResponse("size must be a number from 1 to " + MOST);
    }
    return Integer.parseInt(text);
  }

  public Query with(Filter other) {
    return new Query(other, order, Optional.empty(), size);
  }

  public Query ordered(Order other) {
    return new Query(filter, other, Optional.empty(), size);
  }

  /** The list from its beginning. */
  public Query whole() {
    return new Query(filter, order, Optional.empty(), SIZE);
  }

  public Query at(Cursor place) {
    return new Query(filter, order, Optional.of(place), size);
  }

  /** The address of this list below {@code path}. */
  public Address address(String path) {
    Address address = Address.of(path);
    for (Map.Entry<Facet, java.util.Set<String>> e : filter.any().entrySet()) {
      for (String value : e.getValue()) {
        address = address.with(e.getKey().slug(), value);
      }
    }
    address = address.with("from", filter.from().map(LocalDate::toString));
    address = address.with("to", filter.to().map(LocalDate::toString)).with("q", filter.words());
    address =
        filter.least() == 0
            ? address
            : address.with("min_confidence", String.valueOf(filter.least()));
    address = order == Order.NEWEST ? address : address.with("order", slug(order));
    address = size == SIZE ? address : address.with("size", String.valueOf(size));
    return address.with("at", cursor.map(Cursor::toString));
  }

  /** The name of an order in addresses. */
  public static String slug(Order order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
