package org.parley.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The outlet of a page: as its head states it, else the name that two of its logo, its copyright
 * line and its title share.
 */
final class PageOutlet {
  private static final int LONGEST = 60;
  private static final int LONGEST_NOTICE = 300;
  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|·•»«~–—-]|::|:\\|:)\\s+");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|\\bcopyright\\b)[\\s©]*(?:\\(c\\)\\s*)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s+)?(?:by\\s+)?"
              + "([^.,|©\\d]{2,60}?)\\s*(?:[.,|©]|\\d{4}|all rights|ltd\\b|inc\\b|$)");
  private static final String STATED =
      "meta[name=application-name], meta[name=publisher], meta[name=dc.publisher]";
  private static final String LOGO =
      "[class*=logo], [id*=logo], [class*=brand], [class*=site-title], [class*=masthead], header a[href=/], img[src*=logo]";

  private PageOutlet() {}

  static Optional<String> of(Document document, PageData data) {
    Optional<String> site = stated(document, "meta[property=og:site_name]");
    return site.or(data::publisher).or(() -> stated(document, STATED)).or(() -> shared(document));
  }

  /** The parts of a title that its outlet is told in, such as "Envoys meet | Herald". */
  static List<String> parts(String title) {
    return Arrays.stream(SEPARATOR.split(title))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static Optional<String> stated(Document document, String selector) {
    return document.select(selector).eachAttr("content").stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static Optional<String> shared(Document document) {
    Map<String, Integer> witnesses = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    List<String> title = parts(document.title());
    for (Stream<String> told :
        List.of(
            logos(document),
            copyrights(document),
            title.size() > 1 ? title.stream() : Stream.<String>empty())) {
      told.filter(name -> name.length() <= LONGEST && Line.words(name) >= 1)
          .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), name))
          .distinct()
          .forEach(
              name -> {
                names.putIfAbsent(name.getKey(), name.getValue());
                witnesses.merge(name.getKey(), 1, Integer::sum);
              });
    }
    return witnesses.entrySet().stream()
        .filter(w -> w.getValue() > 1)
        .map(w -> names.get(w.getKey()))
        .findFirst();
  }

  private static Stream<String> logos(Document document) {
    return document.select(LOGO).stream()
        .flatMap(e -> Stream.concat(Stream.of(e.text()), alternatives(e)))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  private static Stream<String> alternatives(Element logo) {
    return logo.select("img[alt]").eachAttr("alt").stream();
  }

  private static Stream<String> copyrights(Document document) {
    return document.body().getElementsMatchingOwnText("(?i)©|\\(c\\)|copyright").stream()
        .map(Element::text)
        .filter(notice -> notice.length() <= LONGEST_NOTICE)
        .map(COPYRIGHT::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1).strip());
  }
}
