package org.parley.web.watch;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parley.store.NewsItem;
import org.parley.store.Watch;
import org.parley.web.Address;
import org.parley.web.ItemTitle;

/** A watch's news as an Atom feed (RFC 4287). What a report says is text in it, never markup. */
public final class Atom {
  static final String MEDIA = "application/atom+xml; charset=utf-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int MOST_TITLE = 200;

  private final XMLStreamWriter xml;
  private final String base;

  private Atom(XMLStreamWriter xml, String base) {
    this.xml = xml;
    this.base = base;
  }

  /**
   * @param base the desk's own address, such as {@code https://desk.example}
   * @param self the feed's path
   */
  public static String of(Watch watch, List<NewsItem> items, String base, String self) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Atom(xml, base).feed(watch, items, self);
      xml.close();
      return out.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes all that is written", e);
    }
  }

  private void feed(Watch watch, List<NewsItem> items, String self) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text("id", urn("watch " + watch.number() + " " + watch.made()));
    text("title", watch.name());
    text("updated", items.stream().map(NewsItem::at).max(String::compareTo).orElse(watch.made()));
    link("self", self);
    link("alternate", "/" + watch.kind().slug() + "?" + watch.query());
    xml.writeStartElement(NAMESPACE, "author");
    text("name", "Parley");
    xml.writeEndElement();
    for (NewsItem item : items) {
      entry(item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(NewsItem item) throws XMLStreamException {
    String says = ItemTitle.of(item.entry());
    xml.writeStartElement(NAMESPACE, "entry");
    text("id", urn(item.mark()));
    text("title", says.length() > MOST_TITLE ? says.substring(0, cut(says)) + "…" : says);
    text("updated", item.at());
    link("alternate", Address.record(item.entry().kind(), item.entry().id()).toString());
    xml.writeStartElement(NAMESPACE, "content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(legal(says));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static int cut(String says) {
    return Character.isHighSurrogate(says.charAt(MOST_TITLE - 1)) ? MOST_TITLE - 1 : MOST_TITLE;
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private void link(String rel, String path) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", legal(base + path));
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** XML 1.0 has no place for most control characters, however they are written. */
  private static String legal(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().map(c -> allowed(c) ? c : 0xFFFD).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c > 0xFFFF;
  }
}
