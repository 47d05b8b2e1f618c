package org.parley.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.codebook.Codebook;

/**
 * The day that stands under a page's heading, marked as a time or by its class, where the page
 * states none of itself. Days of comments, cards and menus are passed over.
 */
final class MarkedDays {
  private static final int HEADING_LINES = 40;
  private static final Pattern BY_SCRIPT =
      Pattern.compile(
          "\\s*(?:document\\.write(?:ln)?\\()?\\w{0,20}[Dd]ate\\w{0,20}\\(\\s*['\"]([^'\"]{8,40})['\"].{0,20}");

  private final List<Rule> rules = Codebook.rules("page-day-marks", Rule.class);

  /**
   * A rule of {@code page-day-marks.json}.
   *
   * @param attribute that holds the day; empty for the element's text
   * @param within a selector of what the element may not stand in
   */
  record Rule(String name, String selector, String attribute, String within) {}

  record Found(String rule, LocalDate day, Element element) {}

  Optional<Found> find(Document document) {
    int heading = Optional.ofNullable(document.selectFirst("h1")).map(MarkedDays::start).orElse(0);
    return rules.stream().flatMap(r -> find(document, r, heading).stream()).findFirst();
  }

  private static Optional<Found> find(Document document, Rule rule, int heading) {
    return document.select(rule.selector()).stream()
        .filter(e -> start(e) >= heading && e.closest(rule.within()) == null)
        .limit(HEADING_LINES)
        .flatMap(e -> day(rule, e).map(d -> new Found(rule.name(), d, e)).stream())
        .findFirst();
  }

  private static int start(Element element) {
    return element.sourceRange().startPos();
  }

  private static Optional<LocalDate> day(Rule rule, Element element) {
    if (element.normalName().equals("script")) {
      Matcher call = BY_SCRIPT.matcher(element.data());
      return call.matches() ? PageDays.day(call.group(1)) : Optional.empty();
    }
    return PageDays.day(
        rule.attribute().isEmpty() ? element.text() : element.attr(rule.attribute()));
  }
}
