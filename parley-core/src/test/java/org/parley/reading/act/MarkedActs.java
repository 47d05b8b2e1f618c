package org.parley.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parley.Parley;
import org.parley.language.ActMention;
import org.parley.language.Annotator;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.language.Marker;
import org.parley.language.Marks;
import org.parley.language.Sentence;
import org.parley.model.Act;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.parses.StoredParses;
import org.parley.reading.ReadingCheck;
import org.parley.text.Source;

/** Reads texts with the marks that a test gives in place of a trained reader's. */
final class MarkedActs {
  private final Class<?> test;
  private final List<Made> made = new ArrayList<>();

  /**
   * @param test whose stored parses the texts have
   */
  MarkedActs(Class<?> test) {
    this.test = test;
  }

  Made act(String trigger, EventType type, @Nullable Act act) {
    made.add(new Made(trigger, type, Optional.ofNullable(act)));
    return made.get(made.size() - 1);
  }

  Event one(String text) {
    List<Event> events = read(text).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  Reading read(String text) {
    Marker marker =
        (body, paragraphs) ->
            new Marks(
                List.of(),
                made.stream()
                    .filter(m -> body.contains(m.trigger))
                    .map(m -> m.mention(body))
                    .toList());
    Reading reading =
        Parley.reader(new Marking(test, marker))
            .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
    assertThat(ReadingCheck.problems(reading)).isEmpty();
    return reading;
  }

  static List<String> ids(List<Mention> mentions) {
    return mentions.stream().map(m -> m.actor().value()).toList();
  }

  /** A mark to be. */
  static final class Made {
    private final String trigger;
    private final EventType type;
    private final Optional<Act> act;
    private final List<String[]> arguments = new ArrayList<>();
    private Optional<String> mode = Optional.empty();
    private OptionalInt answers = OptionalInt.empty();

    Made(String trigger, EventType type, Optional<Act> act) {
      this.trigger = trigger;
      this.type = type;
      this.act = act;
    }

    Made with(ArgumentRole role, String words) {
      arguments.add(new String[] {role.name(), words});
      return this;
    }

    Made mode(String value) {
      mode = Optional.of(value);
      return this;
    }

    Made answers(int mention) {
      answers = OptionalInt.of(mention);
      return this;
    }

    ActMention mention(String body) {
      return new ActMention(
          span(body, trigger),
          act,
          type,
          mode,
          Realis.HAPPENED,
          arguments.stream()
              .filter(a -> body.contains(a[1].replace("|2", "")))
              .map(a -> new Argument(ArgumentRole.valueOf(a[0]), span(body, a[1]), 0.9))
              .toList(),
          OptionalInt.empty(),
          answers,
          0.8);
    }

    /** {@code words|2} is their last occurrence. */
    private static Span span(String body, String words) {
      String plain = words.replace("|2", "");
      int at = body.indexOf(plain);
      at = plain.equals(words) ? at : body.lastIndexOf(plain);
      return new Span(at, at + plain.length());
    }
  }

  private record Marking(Class<?> test, Marker marker) implements Annotator {
    @Override
    public List<Sentence> sentences(String paragraph) {
      return StoredParses.of(test).sentences(paragraph);
    }
  }
}
