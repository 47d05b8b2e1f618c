package org.parley.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parley.codebook.Codebook;
import org.parley.model.AsideReason;

/** Tells parts of a page that are not the story, by the rules of {@code page-parts.json}. */
final class PageParts {
  private static final int LONGEST = 300;
  private static final Set<String> WHOLE = Set.of("html", "body", "article", "main", "tr");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  private final List<Kind> kinds =
      Codebook.rules("page-parts", PagePart.class).stream().map(Kind::of).toList();

  /**
   * A kind of part.
   *
   * @param wraps whether the whole story can stand in one
   */
  record Kind(AsideReason reason, boolean wraps, boolean inline, Set<String> tags, Pattern names) {
    static Kind of(PagePart part) {
      return new Kind(
          AsideReason.valueOf(part.reason().toUpperCase(Locale.ROOT).replace('-', '_')),
          part.wraps(),
          part.inline(),
          Set.of(part.tags().split(" ")),
          Pattern.compile(part.pattern(), Pattern.CASE_INSENSITIVE));
    }
  }

  /** Which part that is not the story the element is, as far as its tag and names tell. */
  Optional<Kind> kind(Element element) {
    if (WHOLE.contains(element.normalName()) || element.attr("role").equals("main")) {
      return Optional.empty();
    }
    return kinds.stream()
        .filter(k -> k.tags().contains(element.normalName()))
        .findFirst()
        .or(() -> named(names(element)));
  }

  /** The same for an element within a paragraph. */
  Optional<Kind> inlineKind(Element element) {
    return named(names(element)).filter(Kind::inline);
  }

  /** The kind that class, id and role tell. */
  Optional<Kind> named(String names) {
    String words =
        HUMP.matcher(names.substring(0, Math.min(LONGEST, names.length()))).replaceAll(" ");
    return kinds.stream().filter(k -> k.names().matcher(words).find()).findFirst();
  }

  private static String names(Element element) {
    return element.className() + " " + element.id() + " " + element.attr("role");
  }
}
