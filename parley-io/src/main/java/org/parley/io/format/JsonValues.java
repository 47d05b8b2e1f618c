package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON over several lines: an array of articles, also in an object such as {@code {"articles":
 * [...]}}, or one object after another. It is read as a stream.
 */
final class JsonValues implements FileFormat {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public boolean begins(Head head) {
    return JsonShape.of(head) == JsonShape.VALUES;
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Reading reading = new Reading(parts);
    try (JsonParser parser = JSON.createParser(Decoder.reader(new Unclosed(in)))) {
      while (parser.nextToken() != null) {
        reading.value(parser, 0);
      }
    } catch (JacksonException e) {
      reading.tellBare();
      parts.fault(
          "item " + (reading.number + 1),
          "not valid JSON: " + e.getOriginalMessage() + ": what stands before is read: mend it");
      return;
    }
    reading.tellBare();
    if (reading.number == 0) {
      throw new Unreadable("JSON without an object: give one for each report");
    }
  }

  private static final class Reading {
    private final Parts parts;
    private final List<Integer> bare = new ArrayList<>();
    private int number;

    Reading(Parts parts) {
      this.parts = parts;
    }

    /** Reads the value that the parser stands at, to its end. */
    void value(JsonParser parser, int depth) {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (parser.currentToken() == JsonToken.START_OBJECT) {
            JsonNode item = JSON.readTree(parser);
            number++;
            row(item);
          } else {
            value(parser, depth + 1);
          }
        }
      } else if (token == JsonToken.START_OBJECT && depth < Limits.DEPTH) {
        object(parser, depth);
      } else {
        parser.skipChildren();
      }
    }

    /** An object that may wrap the others is held but for its arrays of objects. */
    private void object(JsonParser parser, int depth) {
      ObjectNode held = JSON.createObjectNode();
      int before = number;
      List<Integer> bareBefore = List.copyOf(bare);
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        boolean text = parts.columns().text(held).isPresent() || parts.columns().isText(name);
        if (token.isStructStart() && !text) {
          value(parser, depth + 1);
        } else {
          held.set(name, JSON.readTree(parser));
        }
      }
      if (parts.columns().text(held).isPresent() || number == before) {
        bare.clear();
        bare.addAll(bareBefore);
        number++;
        row(held);
      }
    }

    private void row(JsonNode item) {
      List<JsonNode> articles = parts.columns().articles(item);
      if (articles.isEmpty()) {
        bare.add(number);
      }
      for (int i = 0; i < articles.size(); i++) {
        String member = articles.size() == 1 ? "" + number : number + "." + (i + 1);
        parts.row(member, where(number), Row.bytes(parts.columns().row(articles.get(i))));
      }
    }

    void tellBare() {
      bare.forEach(
          n -> parts.fault(where(n), "no \"text\", or it is empty: put the report's text there"));
    }

    private static String where(int number) {
      return "item " + number;
    }
  }
}
