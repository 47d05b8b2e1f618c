package org.parley.web.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** How the API reads and writes JSON. */
public final class ApiJson {
  /** Most bytes of what is sent to the API. */
  static final int MOST_BODY = 256 * 1024;

  private static final int UNSUPPORTED = 415;
  private static final String MEDIA = "application/json; charset=utf-8";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private ApiJson() {}

  public static void answer(Context ctx, Object record) {
    ctx.contentType(MEDIA).result(MAPPER.writeValueAsBytes(record));
  }

  /** Tells what went wrong (RFC 9457). */
  public static void problem(Context ctx, int status, String detail) {
    byte[] json = MAPPER.writeValueAsBytes(Problem.of(status, detail, ctx.path()));
    ctx.status(status).contentType(Problem.MEDIA + "; charset=utf-8").result(json);
  }

  public static String text(Object record) {
    return MAPPER.writeValueAsString(record);
  }

  /** A record with the contract's fields; one of a kind that has no id in it has it in front. */
  public static RawValue row(Store store, Entry entry) {
    return rows(store, List.of(entry)).get(0);
  }

  public static List<RawValue> rows(Store store, List<Entry> entries) {
    ContractJson json = new ContractJson(store);
    return entries.stream().map(e -> new RawValue(withId(e, json.whole(e)))).toList();
  }

  static boolean hasId(RecordKind kind) {
    return Stream.of(RecordKind.TIMES, RecordKind.PLACES, RecordKind.WORDING)
        .noneMatch(k -> k == kind);
  }

  private static String withId(Entry entry, String json) {
    return hasId(entry.kind())
        ? json
        : "{\"id\":" + MAPPER.writeValueAsString(entry.id()) + "," + json.substring(1);
  }

  /** The JSON object that was sent. */
  public static ObjectNode body(Context ctx) {
    if (!ctx.isJson()) {
      throw new HttpResponseException(UNSUPPORTED, "send Content-Type: application/json");
    }
    try {
      byte[] bytes = ctx.bodyInputStream().readNBytes(MOST_BODY + 1);
      if (bytes.length > MOST_BODY) {
        throw new ContentTooLargeResponse("a request has at most " + MOST_BODY + " bytes here");
      }
      JsonNode node = MAPPER.readTree(bytes);
      if (node.isObject()) {
        return (ObjectNode) node;
      }
      throw new BadRequestResponse("send a JSON object");
    } catch (JacksonException e) {
      throw new BadRequestResponse("not valid JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text of the object that was sent, empty where it is missing. */
  public static String text(ObjectNode body, String key) {
    JsonNode value = body.get(key);
    if (value == null || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      throw new BadRequestResponse(key + " must be a string");
    }
    return value.asString();
  }
}
