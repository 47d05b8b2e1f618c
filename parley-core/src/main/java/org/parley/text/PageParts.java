package org.parley.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parley.codebook.Codebook;
import org.parley.model.AsideReason;

/** Tells parts of a page that are not the story, by the rules of {@code page-parts.json}. */
final class PageParts {
  private static final int LONGEST = 300;
  private static final Set<String> WHOLE = Set.of("html", "body", "article", "main");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  private final Map<String, AsideReason> tags = new HashMap<>();
  private final Map<Pattern, AsideReason> names = new LinkedHashMap<>();

  PageParts() {
    for (PagePart part : Codebook.rules("page-parts", PagePart.class)) {
      AsideReason reason =
          AsideReason.valueOf(part.reason().toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String tag : part.tags().split(" ")) {
        tags.put(tag, reason);
      }
      names.put(Pattern.compile(part.pattern(), Pattern.CASE_INSENSITIVE), reason);
    }
  }

  /** Why the element is not part of the story, as far as its tag and names tell. */
  Optional<AsideReason> reason(Element element) {
    if (WHOLE.contains(element.normalName())) {
      return Optional.empty();
    }
    Optional<AsideReason> byTag = Optional.ofNullable(tags.get(element.normalName()));
    return byTag.isPresent()
        ? byTag
        : named(element.className() + " " + element.id() + " " + element.attr("role"));
  }

  Optional<AsideReason> named(String names) {
    String words =
        HUMP.matcher(names.substring(0, Math.min(LONGEST, names.length()))).replaceAll(" ");
    return this.names.entrySet().stream()
        .filter(n -> n.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
