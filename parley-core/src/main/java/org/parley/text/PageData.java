package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page states of its article as linked data (JSON-LD, schema.org), each value with the place
 * of the script that holds it. Scripts that are no JSON are passed over.
 */
record PageData(List<Item> articles) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final int MOST_ITEMS = 500;

  PageData {
    articles = List.copyOf(articles);
  }

  /** One thing that is described, and where its script stands. */
  record Item(JsonNode node, Span span, boolean article) {
    Optional<String> text(String key) {
      return Optional.ofNullable(node.get(key))
          .filter(JsonNode::isString)
          .map(n -> n.asString().strip())
          .filter(t -> !t.isEmpty());
    }
  }

  static PageData of(Document document) {
    List<Item> items = new ArrayList<>();
    for (Element script : document.select("script[type~=(?i)ld\\+json]")) {
      Span span = PageTitle.inside(script);
      try {
        collect(JSON.readTree(script.data().strip()), span, items);
      } catch (JacksonException e) {
        BrokenData.article(script.data()).ifPresent(node -> items.add(new Item(node, span, true)));
      }
    }
    items.sort((a, b) -> Boolean.compare(b.article(), a.article()));
    return new PageData(items);
  }

  private static void collect(JsonNode node, Span span, List<Item> items) {
    if (items.size() >= MOST_ITEMS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> collect(n, span, items));
    } else if (node.isObject()) {
      String type = String.valueOf(node.get("@type"));
      boolean article = type.contains("Article") || type.contains("Posting");
      if (article || type.contains("WebPage") || type.contains("Report")) {
        items.add(new Item(node, span, article));
      }
      Optional.ofNullable(node.get("@graph")).ifPresent(n -> collect(n, span, items));
      Optional.ofNullable(node.get("mainEntity")).ifPresent(n -> collect(n, span, items));
    }
  }

  /** The first value that any article states for {@code key}. */
  Optional<String> text(String key) {
    return articles.stream().flatMap(i -> i.text(key).stream()).findFirst();
  }

  /** Who publishes the article. */
  Optional<String> publisher() {
    return articles.stream()
        .flatMap(i -> Optional.ofNullable(i.node().get("publisher")).stream())
        .flatMap(p -> Optional.ofNullable(p.get("name")).stream())
        .filter(JsonNode::isString)
        .map(n -> n.asString().strip())
        .filter(t -> !t.isEmpty())
        .findFirst();
  }
}
