package org.parley.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.Voice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** As many reports as are wanted, made from those of a store by other days and names. */
public final class MadeReports {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> WORDS = Set.of("text", "name", "names", "original");
  private static final int DAYS = 900;
  private static final int CASTS = 700;
  private static final int OTHER_WORDS = 3;
  private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z]+");

  /** The model by its components' names. */
  private static final JsonMapper MODEL =
      JsonMapper.builder()
          .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
          .addMixIn(Voice.class, ModelCodec.AsText.class)
          .build();

  private final List<StoredReport> seeds;

  public MadeReports(Store from) {
    this.seeds = from.reports().stream().map(id -> from.report(id).orElseThrow()).toList();
  }

  /** Adds the report of this number. */
  public void add(StoreWriter writer, int n) {
    StoredReport seed = seeds.get(n % seeds.size());
    String text = moved(seed.original(), n) + "\n" + n + "\n";
    Inputs inputs =
        InputReader.again("made-" + n + ".txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
    String id = inputs.sources().get(0).id().value();
    JsonNode json = MODEL.valueToTree(seed.reading());
    String old = seed.reading().report().id().value();
    ObjectNode made = (ObjectNode) varied(json, "", n, old, id);
    ((ObjectNode) made.get("report")).put("input", "made-" + n + ".txt").put("format", "TEXT");
    ((ObjectNode) made.get("report")).put("original", text);
    Reading reading = MODEL.treeToValue(made, Reading.class);
    writer.put(inputs.sources().get(0), inputs.bytes().get(0), reading);
  }

  private static JsonNode varied(JsonNode node, String key, int n, String old, String id) {
    if (node.isObject()) {
      ObjectNode object = (ObjectNode) node;
      for (Map.Entry<String, JsonNode> e : Set.copyOf(object.properties())) {
        object.set(e.getKey(), varied(e.getValue(), e.getKey(), n, old, id));
      }
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = (ArrayNode) node;
      for (int i = 0; i < array.size(); i++) {
        array.set(i, varied(array.get(i), key, n, old, id));
      }
      return array;
    }
    return node.isString() ? StringNode.valueOf(varied(node.asString(), key, n, old, id)) : node;
  }

  private static String varied(String s, String key, int n, String old, String id) {
    if (WORDS.contains(key)) {
      return moved(s, n);
    }
    String t = s.replace(old, id);
    t = t.startsWith("name:") || t.matches("Q\\d+") ? t + "~" + n % CASTS : t;
    return DAY.matcher(t).replaceAll(m -> LocalDate.parse(m.group()).plusDays(n % DAYS).toString());
  }

  /**
   * The same text with other words of the same length for names and one in three of the rest, so
   * that no report has passages of another.
   */
  private static String moved(String s, int n) {
    StringBuilder out = new StringBuilder(s);
    Matcher word = WORD.matcher(s);
    while (word.find()) {
      boolean name = Character.isUpperCase(s.charAt(word.start()));
      if (name || Math.floorMod(word.group().hashCode(), OTHER_WORDS) == 0) {
        for (int i = word.start() + (name ? 1 : 0); i < word.end(); i++) {
          out.setCharAt(i, (char) ('a' + (s.charAt(i) - 'a' + n % CASTS % 26) % 26));
        }
      }
    }
    return out.toString();
  }
}
