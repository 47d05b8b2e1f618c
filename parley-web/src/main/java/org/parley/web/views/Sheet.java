package org.parley.web.views;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.web.list.Table;
import tools.jackson.databind.json.JsonMapper;

/** The table of a page, for a program: each row has a value a column. */
record Sheet(String name, List<String> columns, List<List<Object>> rows) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  void csv(Context ctx) {
    ctx.contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .result(Table.csv(columns, rows));
  }

  void json(Context ctx) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (List<Object> row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        object.put(columns.get(i), row.get(i));
      }
      objects.add(object);
    }
    ctx.contentType("application/json").result(JSON.writeValueAsString(objects) + "\n");
  }
}
