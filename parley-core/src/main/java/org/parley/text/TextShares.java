package org.parley.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How much of a page's running text stands in each of its elements. */
final class TextShares {
  private static final String PARAGRAPHS = "p, li, blockquote, td, dd";
  private static final double MOST = 0.4;
  private static final int SENTENCE = 60;

  private final Map<Element, Integer> elements = new IdentityHashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private int all;

  private TextShares() {}

  static TextShares of(Document document) {
    TextShares shares = new TextShares();
    document.body().nodeStream(TextNode.class).forEach(shares::count);
    return shares;
  }

  private void count(TextNode text) {
    int length = text.getWholeText().strip().length();
    if (length < SENTENCE || !(text.parentNode() instanceof Element in)) {
      return;
    }
    all += length;
    for (Element e = in; e != null; e = e.parent()) {
      elements.merge(e, length, Integer::sum);
    }
    Element paragraph = in.closest(PARAGRAPHS);
    if (paragraph != null) {
      kinds.merge(kind(paragraph), length, Integer::sum);
    }
  }

  /** Whether most of the running text stands within the element. */
  boolean isMost(Element element) {
    return elements.getOrDefault(element, 0) > MOST * all;
  }

  /** Whether most of the running text stands in paragraphs of the same tag and class. */
  boolean isMostOfItsKind(Element element) {
    return kinds.getOrDefault(kind(element), 0) > MOST * all;
  }

  private static String kind(Element element) {
    return element.normalName() + " " + element.className();
  }
}
