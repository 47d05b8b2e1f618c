package org.parley.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.parley.model.AsideReason;

/**
 * Cuts a page into blocks and says of each whether an element around it tells it from the story.
 */
final class PageBlocks implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "head",
          "textarea",
          "object",
          "select",
          "option",
          "audio",
          "video",
          "canvas",
          "math",
          "input",
          "map");
  private static final Set<String> INLINE = Set.of("ins", "del", "video", "audio", "canvas");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> OF_TEXT =
      Set.of("p", "li", "blockquote", "td", "dd", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final double MOST = 0.4;
  private static final int SENTENCE = 60;

  private final String page;
  private final PageParts parts;
  private final Map<Element, Integer> paragraphText = new IdentityHashMap<>();
  private final int allText;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final PageBlock.Builder current = new PageBlock.Builder();
  private final Deque<Element> holders = new ArrayDeque<>();
  private final Deque<Known> known = new ArrayDeque<>();
  private int links;
  private int headings;
  private boolean broken;

  private record Known(Element element, AsideReason reason) {}

  private PageBlocks(Document document, String page, PageParts parts) {
    this.page = page;
    this.parts = parts;
    document.body().nodeStream(TextNode.class).forEach(this::count);
    this.allText = paragraphText.getOrDefault(document.body(), 0);
  }

  static List<PageBlock> of(Document document, String page, PageParts parts) {
    PageBlocks cutter = new PageBlocks(document, page, parts);
    cutter.holders.push(document.body());
    document.body().filter(cutter);
    cutter.close();
    return cutter.blocks;
  }

  private void count(TextNode text) {
    int length = text.getWholeText().strip().length();
    for (Node e = text.parent(); length >= SENTENCE && e instanceof Element of; e = e.parent()) {
      paragraphText.merge(of, length, Integer::sum);
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      broken &= text.isBlank();
      current.add(PageText.of(text, page), links > 0);
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName()) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        close();
        holders.pop();
      }
      links -= element.normalName().equals("a") ? 1 : 0;
      headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
      if (!known.isEmpty() && known.peek().element().equals(element)) {
        close();
        known.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (isBlock(element)) {
      close();
      holders.push(element);
    } else if (element.normalName().equals("br")) {
      lineBreak();
    }
    links += element.normalName().equals("a") ? 1 : 0;
    headings += HEADINGS.contains(element.normalName()) ? 1 : 0;
    boolean most = paragraphText.getOrDefault(element, 0) > MOST * allText;
    boolean inText = !isBlock(element) && OF_TEXT.contains(holders.peek().normalName());
    Optional<AsideReason> reason = most || inText ? Optional.empty() : parts.reason(element);
    if (reason.isPresent() && element.childNodeSize() > 0) {
      close();
      known.push(new Known(element, reason.get()));
    }
  }

  /** One line break is a space, two are the end of a paragraph. */
  private void lineBreak() {
    if (broken) {
      close();
    }
    current.space();
    broken = true;
  }

  private void close() {
    Optional<AsideReason> why = Optional.ofNullable(known.peekLast()).map(Known::reason);
    current.take(holders.peek(), headings > 0, why).ifPresent(blocks::add);
    broken = false;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !INLINE.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden") || style.contains("display:none");
  }
}
