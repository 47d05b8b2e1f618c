package org.parley.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
  private static final String LAID_OUT =
      "p, div, br, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote";
  private static final int LONGEST_CELL = 100;

  private final String page;
  private final PageParts parts;
  private final TextShares shares;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final PageBlock.Builder current = new PageBlock.Builder();
  private final Deque<Element> holders = new ArrayDeque<>();
  private final Deque<Known> known = new ArrayDeque<>();
  private int links;
  private int headings;
  private int bold;
  private boolean allBold = true;
  private boolean broken;

  private record Known(Element element, PageBlock.Part part) {}

  private PageBlocks(Document document, String page, PageParts parts) {
    this.page = page;
    this.parts = parts;
    this.shares = TextShares.of(document);
  }

  static List<PageBlock> of(Document document, String page, PageParts parts) {
    PageBlocks cutter = new PageBlocks(document, page, parts);
    cutter.holders.push(document.body());
    document.body().filter(cutter);
    cutter.close();
    return cutter.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      broken &= text.isBlank();
      allBold &= text.isBlank() || bold > 0;
      current.add(PageText.of(text, page), links > 0);
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName()) || isHidden(element) || isUnread(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element, depth);
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
      bold -= isBold(element) ? 1 : 0;
      headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
      if (!known.isEmpty() && known.peek().element().equals(element)) {
        close();
        known.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, int depth) {
    if (isBlock(element)) {
      close();
      holders.push(element);
    } else if (element.normalName().equals("br")) {
      lineBreak();
    } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
      current.space();
    }
    links += element.normalName().equals("a") ? 1 : 0;
    bold += isBold(element) ? 1 : 0;
    headings += HEADINGS.contains(element.normalName()) ? 1 : 0;
    Optional<AsideReason> reason = reason(element);
    if (reason.isPresent() && element.childNodeSize() > 0) {
      close();
      known.push(new Known(element, new PageBlock.Part(depth, reason.get())));
    }
  }

  private boolean isInParagraph(Element element) {
    return !isBlock(element) && OF_TEXT.contains(holders.peek().normalName());
  }

  /** Words in a paragraph that are shown to nobody who reads it. */
  private boolean isUnread(Element element) {
    return isInParagraph(element) && parts.inlineKind(element).isPresent();
  }

  private Optional<AsideReason> reason(Element element) {
    if (isInParagraph(element)) {
      return Optional.empty();
    }
    return shares.isMostOfItsKind(element)
        ? Optional.empty()
        : parts
            .kind(element)
            .filter(k -> !k.wraps() || !shares.isMost(element))
            .map(PageParts.Kind::reason);
  }

  /** One line break is a space, two are the end of a paragraph, and so is one after bold words. */
  private void lineBreak() {
    if (broken || allBold) {
      close();
    }
    current.space();
    broken = true;
  }

  private void close() {
    List<PageBlock.Part> around = new ArrayList<>();
    known.descendingIterator().forEachRemaining(k -> around.add(k.part()));
    current.take(holders.peek(), headings > 0, around).ifPresent(blocks::add);
    broken = false;
    allBold = true;
  }

  private static boolean isBold(Element element) {
    return element.normalName().equals("b") || element.normalName().equals("strong");
  }

  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "td", "th" -> isLayout(element);
      default -> element.isBlock() && !INLINE.contains(element.normalName());
    };
  }

  /** Old pages are laid out in tables; in a table of figures a row reads as one line. */
  private static boolean isLayout(Element cell) {
    return cell.childrenSize() > 0 && cell.selectFirst(LAID_OUT) != null
        || cell.text().length() > LONGEST_CELL;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
