package org.parley.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The address that a page names as its own. */
final class PageAddress {
  /** Longer ones are no addresses that anybody could ask for. */
  private static final int LONGEST = 2_000;

  private PageAddress() {}

  /** As the page's link names it, else the page for networks; of the web, and whole. */
  static Optional<String> of(Document document) {
    return Stream.concat(
            document.select("link[rel=canonical]").eachAttr("href").stream(),
            document.select("meta[property=og:url]").eachAttr("content").stream())
        .map(String::strip)
        .filter(PageAddress::isWeb)
        .findFirst();
  }

  static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return address.length() <= LONGEST
        && List.of("http://", "https://").stream().anyMatch(lower::startsWith)
        && address.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }
}
