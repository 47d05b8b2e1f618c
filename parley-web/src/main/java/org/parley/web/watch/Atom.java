package org.parley.web.watch;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jdom2.Verifier;
import org.parley.store.NewsItem;
import org.parley.store.Watch;
import org.parley.web.Address;
import org.parley.web.ItemTitle;

/** A watch's news as an Atom feed (RFC 4287). What a report says is text in it, never markup. */
public final class Atom {
  static final String MEDIA = "application/atom+xml; charset=utf-8";

  private static final int MOST_TITLE = 200;

  private final String base;

  private Atom(String base) {
    this.base = base;
  }

  /**
   * @param base the desk's own address, such as {@code https://desk.example}
   * @param self the feed's path
   */
  public static String of(Watch watch, List<NewsItem> items, String base, String self) {
    try {
      return new WireFeedOutput().outputString(new Atom(base).feed(watch, items, self), false);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed that is whole can be written", e);
    }
  }

  private Feed feed(Watch watch, List<NewsItem> items, String self) {
    Person parley = new Person();
    parley.setName("Parley");
    Feed feed = new Feed("atom_1.0");
    feed.setId(urn("watch " + watch.number() + " " + watch.made()));
    feed.setTitle(legal(watch.name()));
    feed.setUpdated(
        date(items.stream().map(NewsItem::at).max(String::compareTo).orElse(watch.made())));
    feed.setOtherLinks(
        List.of(
            link("self", self),
            link("alternate", "/" + watch.kind().slug() + "?" + watch.query())));
    feed.setAuthors(List.of(parley));
    feed.setEntries(items.stream().map(this::entry).toList());
    return feed;
  }

  private Entry entry(NewsItem item) {
    String says = legal(ItemTitle.of(item.entry()));
    Content content = new Content();
    content.setType(Content.TEXT);
    content.setValue(says);
    Entry entry = new Entry();
    entry.setId(urn(item.mark()));
    entry.setTitle(says.length() > MOST_TITLE ? says.substring(0, cut(says)) + "…" : says);
    entry.setUpdated(date(item.at()));
    entry.setAlternateLinks(
        List.of(
            link("alternate", Address.record(item.entry().kind(), item.entry().id()).toString())));
    entry.setContents(List.of(content));
    return entry;
  }

  private static int cut(String says) {
    return Character.isHighSurrogate(says.charAt(MOST_TITLE - 1)) ? MOST_TITLE - 1 : MOST_TITLE;
  }

  private Link link(String rel, String path) {
    Link link = new Link();
    link.setRel(rel);
    link.setHref(legal(base + path));
    return link;
  }

  private static Date date(String instant) {
    return Date.from(Instant.parse(instant));
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** XML 1.0 has no place for most control characters, however they are written. */
  private static String legal(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(c -> Verifier.isXMLCharacter(c) ? c : 0xFFFD)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
