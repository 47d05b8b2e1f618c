package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speakers and doers with who is meant, as in {@code corpus/actors}, and whether a reading agrees.
 */
final class MarkedActors {
  /** Marks of a passage; offsets count code points of the text of that checksum. */
  record Passage(String sha256, List<Integer> passage, List<Marked> mentions) {}

  record Marked(List<Integer> span, String role, List<Integer> trigger, List<Meant> actors) {}

  /** Someone meant; {@code party} is a country's code, a group's name, or empty. */
  record Meant(String kind, String name, String party) {
    boolean ofCountry() {
      return party.matches("[A-Z]{3}");
    }
  }

  /** What a reading makes of one mark; {@code right} is empty where it has no record there. */
  record Outcome(String words, Optional<Boolean> right) {}

  private MarkedActors() {}

  static List<Passage> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(l -> JsonMapper.shared().readValue(l, Passage.class)).toList();
    }
  }

  static Outcome outcome(Reading reading, Marked mark) {
    String text = reading.report().original();
    Span span = span(text, mark.span());
    Span trigger = span(text, mark.trigger());
    String around = text.substring(span.start(), Math.max(span.end(), trigger.end()));
    return new Outcome(
        around, meant(reading, mark, span, trigger).map(m -> right(reading, mark, m)));
  }

  private static Span span(String text, List<Integer> points) {
    return new Span(
        text.offsetByCodePoints(0, points.get(0)), text.offsetByCodePoints(0, points.get(1)));
  }

  /** A record at those words, the nearest in kind to the mark. */
  private record Candidate(int rank, List<Mention> mentions) {}

  private static Optional<List<Mention>> meant(
      Reading reading, Marked mark, Span span, Span trigger) {
    boolean speaks = mark.role().equals("speaker");
    Stream<Candidate> said =
        reading.statements().stream()
            .filter(s -> s.speaker().filter(m -> m.span().overlaps(span)).isPresent())
            .map(s -> new Candidate(!speaks ? 2 : cued(s, trigger) ? 0 : 1, s.speakers()));
    Stream<Candidate> done =
        reading.events().stream()
            .filter(e -> !e.source().isEmpty())
            .filter(e -> speaks ? e.trigger().overlaps(trigger) : doneBy(e, span))
            .map(
                e -> new Candidate(speaks ? 2 : e.trigger().overlaps(trigger) ? 0 : 1, e.source()));
    return Stream.concat(said, done)
        .min(Comparator.comparingInt(Candidate::rank))
        .map(Candidate::mentions);
  }

  private static boolean cued(Statement statement, Span trigger) {
    return statement.cue().filter(c -> c.span().overlaps(trigger)).isPresent();
  }

  private static boolean doneBy(Event event, Span span) {
    return event.source().stream().anyMatch(m -> m.span().overlaps(span));
  }

  private static boolean right(Reading reading, Marked mark, List<Mention> mentions) {
    List<Actor> actors =
        mentions.stream().flatMap(m -> actor(reading, m.actor()).stream()).toList();
    return mark.actors().stream().allMatch(m -> actors.stream().anyMatch(a -> is(reading, m, a)));
  }

  private static Optional<Actor> actor(Reading reading, ActorId id) {
    return reading.actors().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  private static boolean is(Reading reading, Meant meant, Actor actor) {
    boolean person = actor.kind() == ActorKind.PERSON;
    return switch (meant.kind()) {
      case "person" ->
          person && words(actor).contains(last(meant.name())) && actsFor(reading, meant, actor);
      case "group", "organisation", "outlet" -> !person && called(actor, meant.name());
      default ->
          meant.party().isEmpty()
              ? actor.country().isEmpty() && !(person && !actor.id().isNamed())
              : (!person || actor.id().isNamed()) && actsFor(reading, meant, actor);
    };
  }

  private static boolean actsFor(Reading reading, Meant meant, Actor actor) {
    if (meant.ofCountry()) {
      return actor.country().equals(Optional.of(meant.party())) && actor.group().isEmpty();
    }
    Optional<Actor> group = actor.group().flatMap(g -> actor(reading, g));
    return meant.party().isEmpty()
        ? actor.country().isEmpty()
        : group.or(() -> Optional.of(actor)).filter(g -> called(g, meant.party())).isPresent();
  }

  /** Whether a name shares a word with what an actor is called, or is told by its first letters. */
  private static boolean called(Actor actor, String name) {
    List<String> known = words(actor);
    List<String> asked = Arrays.stream(fold(name).split(" ")).filter(w -> w.length() > 3).toList();
    String initials =
        Arrays.stream(name.split("[ -]+")).map(w -> w.substring(0, 1)).reduce("", String::concat);
    return asked.stream().anyMatch(known::contains) || known.contains(fold(initials));
  }

  private static List<String> words(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.names().stream())
        .flatMap(n -> Arrays.stream(fold(n).split(" ")))
        .toList();
  }

  private static String last(String name) {
    String[] words = fold(name).replaceAll(" (?:jr|ii|iii)$| of .*$", "").split(" ");
    return words[words.length - 1];
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replaceAll("[^a-z0-9 ]", "")
        .strip();
  }
}
