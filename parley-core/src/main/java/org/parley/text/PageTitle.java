package org.parley.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Title;

/**
 * A page's headline. The headline on the page is preferred to the one in its head, which may be
 * another; but only a heading that shares its words with the head is the headline.
 */
final class PageTitle {
  private static final double ALIKE = 0.5;

  private PageTitle() {}

  static Optional<Title> of(
      Document document, String page, PageData data, Optional<String> outlet) {
    Optional<Element> meta = Optional.ofNullable(document.selectFirst("meta[property=og:title]"));
    String head =
        meta.map(m -> m.attr("content")).filter(t -> !t.isBlank()).orElse(document.title());
    String wanted = data.text("headline").orElse(head) + " " + head;
    Optional<Element> heading =
        document.select("h1, [itemprop=headline], h2").stream()
            .filter(h -> alike(h.text(), wanted))
            .findFirst();
    return heading
        .map(h -> new Quote(h.text().strip(), inside(h)))
        .or(() -> ofHead(document, meta).map(q -> without(outlet, q, page)))
        .filter(q -> !q.text().isEmpty() && !q.span().isEmpty())
        .map(q -> new Title(q.text(), Optional.of(q.span())));
  }

  private static Optional<Quote> ofHead(Document document, Optional<Element> meta) {
    Optional<Quote> stated =
        meta.filter(m -> !m.attr("content").isBlank())
            .map(m -> new Quote(m.attr("content").strip(), value(m)));
    return stated.or(
        () ->
            Optional.ofNullable(document.selectFirst("head > title"))
                .map(t -> new Quote(t.text().strip(), inside(t))));
  }

  /** The words of a title that do not name the outlet, where those and these are parted. */
  private static Quote without(Optional<String> outlet, Quote title, String page) {
    List<String> rest =
        PageOutlet.parts(title.text()).stream()
            .filter(part -> outlet.filter(part::equalsIgnoreCase).isEmpty())
            .toList();
    if (rest.size() != 1) {
      return title;
    }
    int at = title.span().of(page).indexOf(rest.get(0));
    int start = title.span().start() + at;
    Span span = at < 0 ? title.span() : new Span(start, start + rest.get(0).length());
    return new Quote(rest.get(0), span);
  }

  private static boolean alike(String heading, String wanted) {
    List<String> words = words(heading);
    Set<String> known = words(wanted).stream().collect(Collectors.toSet());
    long shared = words.stream().filter(known::contains).count();
    return words.size() >= 2 && shared >= ALIKE * words.size();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** Where an attribute's value stands, or the element where that is not known. */
  static Span value(Element meta) {
    Range range = meta.attributes().sourceRange("content").valueRange();
    return range.isTracked() && range.endPos() > range.startPos()
        ? new Span(range.startPos(), range.endPos())
        : span(meta.sourceRange());
  }

  /** Where an element's content stands. */
  static Span inside(Element element) {
    List<Node> children = element.childNodes();
    if (children.isEmpty()) {
      return span(element.sourceRange());
    }
    Span first = span(children.get(0).sourceRange());
    Node last = children.get(children.size() - 1);
    Span end = last instanceof Element e ? span(e.endSourceRange()) : span(last.sourceRange());
    return end.end() > first.start() ? new Span(first.start(), end.end()) : first;
  }

  static Span span(Range range) {
    return range.isTracked() && range.endPos() >= range.startPos()
        ? new Span(range.startPos(), range.endPos())
        : new Span(0, 0);
  }
}
