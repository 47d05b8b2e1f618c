package org.parley.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.encoder.ActLabels;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Realis;
import org.parley.model.Slug;
import org.parley.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * A text with the acts that a careful reader marked in it. Spans count UTF-16 units.
 *
 * @param held whether it is never trained on, but chooses and calibrates
 * @param acts in text order
 */
record ActText(String id, boolean held, String text, List<Marked> acts) {
  /**
   * One act; classes as {@link ActLabels} numbers them.
   *
   * @param same id of the act that tells the same deed first
   */
  record Marked(
      String id,
      Span trigger,
      int act,
      int type,
      int mode,
      int realis,
      Map<ArgumentRole, List<Span>> arguments,
      Optional<String> same,
      Optional<String> answers) {
    private Marked moved(UnaryOperator<Span> move) {
      Map<ArgumentRole, List<Span>> there = new EnumMap<>(ArgumentRole.class);
      arguments.forEach((role, spans) -> there.put(role, spans.stream().map(move).toList()));
      return new Marked(id, move.apply(trigger), act, type, mode, realis, there, same, answers);
    }
  }

  /**
   * The same text in other words.
   *
   * @param move where a span of this text lies in the other
   */
  ActText with(String other, UnaryOperator<Span> move) {
    return new ActText(id, held, other, acts.stream().map(a -> a.moved(move)).toList());
  }

  /**
   * Reads marks; the text is the row's own or, where it has none, the one with its {@code sha256}.
   *
   * @param texts texts by the SHA-256 of their UTF-8, in hex; marks on others are left out
   */
  static List<ActText> read(Path file, Map<String, String> texts) throws IOException {
    return JsonLines.read(file, row -> text(row, texts)).stream()
        .filter(text -> !text.text().isEmpty())
        .toList();
  }

  private static ActText text(JsonNode row, Map<String, String> texts) {
    String id = row.path("id").asString(row.path("sha256").asString(""));
    String text = row.path("text").asString(texts.getOrDefault(id, ""));
    List<Marked> acts = new ArrayList<>();
    if (!text.isEmpty()) {
      row.required("acts").forEach(act -> acts.add(marked(text, act)));
    }
    return new ActText(id, row.path("split").asString("train").equals("dev"), text, acts);
  }

  private static Marked marked(String text, JsonNode act) {
    Map<ArgumentRole, List<Span>> arguments = new EnumMap<>(ArgumentRole.class);
    for (ArgumentRole role : ArgumentRole.values()) {
      List<Span> spans = new ArrayList<>();
      JsonNode value = act.path(role.slug());
      if (value.isArray() && !value.isEmpty() && value.get(0).isArray()) {
        value.forEach(pair -> spans.add(JsonLines.span(text, pair, 0)));
      } else if (value.isArray() && value.size() == 2) {
        spans.add(JsonLines.span(text, value, 0));
      }
      arguments.put(role, spans);
    }
    return new Marked(
        act.required("id").asString(),
        JsonLines.span(text, act.required("trigger"), 0),
        ActLabels.of(words(act, "act").flatMap(a -> Slug.of(Act.values(), a))),
        EventType.valueOf(act.required("type").asString()).ordinal(),
        ActLabels.ofMode(words(act, "mode")),
        realis(act.required("realis").asString()).ordinal(),
        arguments,
        words(act, "same"),
        words(act, "answers"));
  }

  private static Realis realis(String slug) {
    return Slug.of(Realis.values(), slug)
        .orElseThrow(() -> new IllegalArgumentException("no such realis: " + slug));
  }

  private static Optional<String> words(JsonNode act, String field) {
    JsonNode value = act.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
