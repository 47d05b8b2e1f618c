package org.parley.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.Claim;
import org.parley.model.Mention;
import org.parley.model.Span;
import org.parley.model.Stance;

/** Finds the claims of a report that take one side of an {@link Opposition}. */
final class StanceFinder {
  private record Side(
      String question,
      boolean first,
      Opposition.Pole pole,
      Pattern pattern,
      Optional<Pattern> topic,
      Optional<Pattern> unless) {
    static Side of(Opposition opposition, boolean first) {
      Opposition.Pole pole = first ? opposition.a() : opposition.b();
      return new Side(
          opposition.name(),
          first,
          pole,
          ClaimPattern.compile(pole.pattern()),
          pole.topic().map(ClaimPattern::compile),
          pole.unless().map(ClaimPattern::compile));
    }
  }

  /** How many characters before the words may turn what they say. */
  private static final int GUARD = 40;

  private static final List<Side> SIDES =
      Opposition.all().stream()
          .flatMap(o -> Stream.of(Side.of(o, true), Side.of(o, false)))
          .toList();

  private final ReportContext context;

  StanceFinder(ReportContext context) {
    this.context = context;
  }

  List<Stance> in(Passage passage) {
    List<Stance> found = new ArrayList<>();
    for (Side side : SIDES) {
      Matcher m = side.pattern().matcher(passage.text());
      while (m.find()) {
        stance(side, passage, m).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Stance> stance(Side side, Passage passage, Matcher found) {
    String before = passage.around(GUARD, found.start(), found.end());
    Span words = passage.original(found);
    boolean spoken = context.statement(words).isPresent();
    boolean fits =
        side.unless().filter(u -> u.matcher(before).find()).isEmpty()
            && side.topic().filter(t -> !t.matcher(passage.withContext()).find()).isEmpty()
            && side.pole().voice().filter(v -> (v == Opposition.Voice.SPEAKER) != spoken).isEmpty();
    if (!fits) {
      return Optional.empty();
    }
    List<Mention> subject = subject(side.pole().subject(), passage, words);
    Claim claim = context.claim(passage, words);
    return subject.isEmpty() || claim.by().isEmpty()
        ? Optional.empty()
        : Optional.of(new Stance(side.question(), side.first(), ReportContext.ids(subject), claim));
  }

  private List<Mention> subject(Opposition.Subject where, Passage passage, Span words) {
    return switch (where) {
      case SUBJECT -> context.subject(passage, words);
      case SPEAKER -> context.speaker(words).stream().toList();
      case NAMED -> context.named(words);
    };
  }
}
