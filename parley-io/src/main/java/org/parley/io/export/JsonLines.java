package org.parley.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.parley.io.output.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as JSON Lines with the fields of the files that {@code parley read} writes; a move has
 * its talk beside its id, and what has no id there has one in front.
 */
final class JsonLines implements RowWriter {
  private final Writer out;

  JsonLines(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ExportRow row) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", row.id());
    row.talk().ifPresent(talk -> node.put("talk", talk));
    for (Map.Entry<String, JsonNode> field : row.json().properties()) {
      node.set(field.getKey(), field.getValue());
    }
    out.write(JsonText.of(node));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
