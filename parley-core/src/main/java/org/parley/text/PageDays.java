package org.parley.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.codebook.Codebook;
import org.parley.model.Publication;
import org.parley.model.Span;

/**
 * The day that a page states: linked data, {@code meta} elements and marked times, by {@code
 * page-days.json}, then its own address. A day is taken as written, in the page's own time zone.
 */
final class PageDays {
  private static final int LONGEST = 80;
  private static final Pattern ISO =
      Pattern.compile("^\\D{0,12}(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})(?!\\d\\d\\d)");
  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3})?$");
  private static final Pattern WRITTEN =
      Pattern.compile(WrittenDay.PATTERN, Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<![\\d])((?:19|20)\\d{2})([/_-]?)(0[1-9]|1[0-2]|[1-9](?=[/_-]))\\2(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?!\\d)");

  private final List<Place> places = Codebook.rules("page-days", Place.class);
  private final MarkedDays marks = new MarkedDays();

  /** A rule of {@code page-days.json}. */
  record Place(String name, String selector, String attribute) {}

  /** What a page states, with the words that it states it by. */
  private record Stamp(String words, Publication publication) {
    /** In UTC it may be another day than where the page was written, which its address tells. */
    Publication in(Optional<Publication> address) {
      return address
          .filter(a -> a.day().filter(day -> WorldTime.canBe(words, day)).isPresent())
          .filter(a -> !a.day().equals(publication.day()))
          .orElse(publication);
    }
  }

  Publication find(Document document, PageData data, Optional<String> address) {
    Optional<Publication> own = inAddress(document, address);
    return ofArticle(data)
        .or(() -> places.stream().flatMap(p -> at(document, p).stream()).findFirst())
        .map(stamp -> stamp.in(own))
        .or(() -> own)
        .or(() -> ofPage(data))
        .or(() -> marked(document))
        .orElse(Publication.NOT_STATED);
  }

  private static Optional<Stamp> ofArticle(PageData data) {
    for (PageData.Item item : data.articles()) {
      Optional<String> words = item.article() ? item.text("datePublished") : Optional.empty();
      Optional<LocalDate> day = words.flatMap(PageDays::day);
      if (words.isPresent() && day.isPresent()) {
        return Optional.of(new Stamp(words.get(), stated("linked-data", day.get(), item.span())));
      }
    }
    return Optional.empty();
  }

  private Optional<Publication> marked(Document document) {
    return marks
        .find(document)
        .map(f -> stated(f.rule(), f.day(), PageTitle.span(f.element().sourceRange())));
  }

  private static Optional<Publication> ofPage(PageData data) {
    for (PageData.Item item : data.articles()) {
      Optional<LocalDate> day = item.text("datePublished").flatMap(PageDays::day);
      if (day.isPresent()) {
        return Optional.of(stated("linked-data", day.get(), item.span()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Stamp> at(Document document, Place place) {
    for (Element element : document.select(place.selector())) {
      String value = place.attribute().isEmpty() ? element.text() : element.attr(place.attribute());
      Optional<LocalDate> day = day(value);
      if (day.isPresent()) {
        Span span =
            place.attribute().equals("content")
                ? PageTitle.value(element)
                : PageTitle.span(element.sourceRange());
        return Optional.of(new Stamp(value, stated(place.name(), day.get(), span)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Publication> inAddress(Document document, Optional<String> address) {
    for (Element link : document.select("link[rel=canonical], meta[property=og:url]")) {
      boolean meta = link.normalName().equals("meta");
      Optional<LocalDate> day = addressDay(meta ? link.attr("content") : link.attr("href"));
      if (day.isPresent()) {
        return Optional.of(stated("address", day.get(), PageTitle.span(link.sourceRange())));
      }
    }
    return address
        .flatMap(PageDays::addressDay)
        .map(d -> new Publication(Optional.of(d), "address", Optional.empty(), List.of(d)));
  }

  private static Optional<LocalDate> addressDay(String address) {
    Matcher matcher = IN_ADDRESS.matcher(address);
    return matcher.find()
        ? date(matcher.group(1), matcher.group(3), matcher.group(4))
        : Optional.empty();
  }

  private static Publication stated(String rule, LocalDate day, Span span) {
    return new Publication(
        Optional.of(day),
        rule,
        span.isEmpty() ? Optional.empty() : Optional.of(span),
        List.of(day));
  }

  /** The day of a time stamp as pages write it, or of a written day. */
  static Optional<LocalDate> day(String value) {
    String text = value.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (EPOCH.matcher(text).matches()) {
      long seconds = Long.parseLong(text.substring(0, 10));
      return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher written = WRITTEN.matcher(text);
    List<LocalDate> days = written.find() ? WrittenDay.read(written.group("day")) : List.of();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          .filter(d -> d.getYear() >= 1990 && d.getYear() < 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
