package org.parley.io.format;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A section front: headlines that lead to their stories, each with a teaser at most. */
final class Front {
  /** Fewer headlines may be of stories beside a report. */
  private static final int HEADLINES = 4;

  private static final int HEADLINE_WORDS = 3;

  /** A headline and its teaser have no more words than this, taken over the whole page. */
  private static final int TEASER_WORDS = 45;

  /** A report has more words than this in paragraphs that belong to no such headline. */
  private static final int OTHER_WORDS = 60;

  private static final String ARTICLE =
      "meta[property^=article:published], meta[property=og:type][content=article],"
          + " [itemprop=articleBody], script[type*=ld+json]:containsData(articleBody)";

  private Front() {}

  static boolean is(Document page) {
    page.select("nav, footer, aside, script, style").not("script[type*=ld+json]").remove();
    Set<String> stories = new HashSet<>();
    Set<Element> cards = new HashSet<>();
    for (Element link :
        page.select("h2 a[href], h3 a[href], h4 a[href], a[href] > h2, a[href] > h3")) {
      Element anchor = link.closest("a");
      Element heading = link.closest("h2, h3, h4");
      if (anchor != null && heading != null && words(heading.text()) >= HEADLINE_WORDS) {
        stories.add(anchor.attr("href"));
        Element card = link.equals(heading) ? anchor.parent() : heading.parent();
        cards.add(card == null ? heading : card);
      }
    }
    return stories.size() >= HEADLINES
        && page.select(ARTICLE).isEmpty()
        && words(page.text()) < TEASER_WORDS * stories.size()
        && others(page, cards) < OTHER_WORDS;
  }

  /** Words of paragraphs that are in no card. */
  private static int others(Document page, Set<Element> cards) {
    int words = 0;
    boolean each = cards.size() >= HEADLINES;
    for (Element paragraph : page.select("p, pre, blockquote")) {
      boolean teaser = each && paragraph.parents().stream().anyMatch(cards::contains);
      words += teaser ? 0 : words(paragraph.text());
    }
    return words;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
