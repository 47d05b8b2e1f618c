package org.parley.io.format;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;

/** The entries of an RSS or Atom feed, each with the longest text that the feed has of it. */
final class Feed implements FileFormat {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final List<String> DAYS =
      List.of("pubDate", "published", "date", "issued", "updated", "modified");

  private static final Pattern NAMED =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,30};");
  private static final Pattern BARE =
      Pattern.compile("&(?!#?[A-Za-z0-9]{1,31};)|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

  @Override
  public boolean begins(Head head) {
    return Xml.root(head).filter(ROOTS::contains).isPresent();
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    String text =
        Decoder.decode(Whole.bytes(in, Limits.DOCUMENT_BYTES), parts.stated().charset()).text();
    Document document = Library.call("feed", () -> parsed(text.strip()));
    List<Element> items =
        stream(document.getRootElement().getDescendants(Filters.element()))
            .filter(e -> ITEMS.contains(e.getName()))
            .toList();
    SyndFeed feed = Library.call("feed", () -> new SyndFeedInput().build(document));
    List<SyndEntry> entries = feed.getEntries();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Element> item =
          items.size() == entries.size() ? Optional.of(items.get(i)) : Optional.empty();
      entry(i + 1, entries.get(i), item, feed, parts);
    }
    if (entries.isEmpty()) {
      throw new Unreadable("a feed without an entry: there is nothing to read");
    }
  }

  /** As it is, or with what feeds often have and XML has not: names of HTML, bare ampersands. */
  private static Document parsed(String text) throws IOException, JDOMException {
    try {
      return builder().build(new StringReader(text));
    } catch (JDOMException e) {
      String letters =
          NAMED
              .matcher(text)
              .replaceAll(m -> Matcher.quoteReplacement(Entities.decoded(m.group())));
      return builder().build(new StringReader(BARE.matcher(letters).replaceAll("&amp;")));
    }
  }

  /** What the feed declares of itself is expanded, within Java's bounds; nothing is fetched. */
  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return builder;
  }

  private static <T> Stream<T> stream(Iterable<T> all) {
    return java.util.stream.StreamSupport.stream(all.spliterator(), false);
  }

  private static void entry(
      int number, SyndEntry entry, Optional<Element> item, SyndFeed feed, Parts parts) {
    String where = "entry " + number;
    Optional<String> text =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .map(SyndContent::getValue)
            .filter(v -> v != null && !v.isBlank())
            .max(Comparator.comparingInt(String::length));
    Optional<String> address = Optional.ofNullable(entry.getLink());
    if (text.isEmpty()) {
      withoutText(where, address, parts);
      return;
    }
    Optional<String> outlet =
        Optional.ofNullable(entry.getSource())
            .map(SyndFeed::getTitle)
            .or(() -> Optional.ofNullable(feed.getTitle()));
    Row row =
        Row.of(text.get(), text.get().indexOf('<') >= 0)
            .titled(Optional.ofNullable(entry.getTitle()))
            .from(outlet, item.flatMap(Feed::day).or(() -> day(entry)))
            .at(address)
            .called(Optional.ofNullable(entry.getUri()));
    parts.row(String.valueOf(number), where, row.json());
  }

  private static void withoutText(String where, Optional<String> address, Parts parts) {
    if (address.isPresent() && parts.fetches()) {
      parts.address(address.get());
    } else {
      String what = "no text, only the address " + address.orElse("of nothing");
      parts.fault(where, what + ": give --fetch to read what is there");
    }
  }

  /** The day as it is written, in its own zone. */
  private static Optional<LocalDate> day(Element item) {
    return DAYS.stream()
        .flatMap(name -> item.getChildren().stream().filter(c -> c.getName().equals(name)))
        .flatMap(c -> StatedDay.of(c.getText()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(SyndEntry entry) {
    return Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
        .flatMap(Stream::ofNullable)
        .map(Date::toInstant)
        .map(i -> LocalDate.ofInstant(i, ZoneOffset.UTC))
        .findFirst();
  }
}
