package org.parley.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What can be read of linked data that is no JSON: the day of an article. */
final class BrokenData {
  private static final Pattern ARTICLE =
      Pattern.compile("\"@type\"\\s{0,9}:\\s{0,9}\"[A-Za-z]{0,20}(?:Article|Posting)\"");
  private static final String KEY = "datePublished";
  private static final Pattern DAY =
      Pattern.compile("\"" + KEY + "\"\\s{0,9}:\\s{0,9}\"([^\"\\\\\n]{8,40})\"");

  private BrokenData() {}

  static Optional<JsonNode> article(String script) {
    Matcher day = DAY.matcher(script);
    return ARTICLE.matcher(script).find() && day.find()
        ? Optional.of(JsonNodeFactory.instance.objectNode().put(KEY, day.group(1)))
        : Optional.empty();
  }
}
