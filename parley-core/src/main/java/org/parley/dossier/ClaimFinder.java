package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.model.Event;
import org.parley.model.Mention;

/** Finds the claims of a page that take one side of an {@link Opposition}. */
final class ClaimFinder {
  private record Compiled(
      Opposition opposition,
      boolean first,
      Opposition.Pole pole,
      Pattern pattern,
      Optional<Pattern> topic,
      Optional<Pattern> unless) {}

  private static final int GUARD = 40;
  private static final List<Compiled> POLES =
      Codebook.rules("oppositions", Opposition.class).stream()
          .flatMap(o -> List.of(compiled(o, true), compiled(o, false)).stream())
          .toList();

  private ClaimFinder() {}

  private static Compiled compiled(Opposition o, boolean first) {
    Opposition.Pole pole = first ? o.a() : o.b();
    return new Compiled(
        o,
        first,
        pole,
        Words.compile(pole.pattern()),
        pole.topic().map(Words::compile),
        pole.unless().map(Words::compile));
  }

  static List<ClaimShare> of(Page page) {
    List<ClaimShare> found = new ArrayList<>();
    for (Passage passage : page.passages()) {
      for (Compiled c : POLES) {
        Matcher m = c.pattern().matcher(passage.text());
        while (m.find()) {
          found(c, Hit.of(passage, m)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<ClaimShare> found(Compiled c, Hit hit) {
    boolean turned =
        c.unless().map(u -> u.matcher(hit.before(GUARD) + hit.text()).find()).orElse(false);
    boolean onTopic =
        c.topic().map(t -> t.matcher(hit.passage().withContext()).find()).orElse(true);
    boolean spoken = hit.statement().isPresent();
    boolean voiced =
        c.pole().voice().map(v -> (v == Opposition.Voice.SPEAKER) == spoken).orElse(true);
    Claim claim = Claim.of(hit);
    if (turned || !onTopic || !voiced || claim.voice().isEmpty()) {
      return Optional.empty();
    }
    return subject(c.pole(), hit)
        .map(s -> new ClaimShare(c.opposition().name(), c.first(), s, claim));
  }

  private static Optional<String> subject(Opposition.Pole pole, Hit hit) {
    Page page = hit.passage().page();
    List<String> actors =
        switch (pole.subject()) {
          case SUBJECT -> ofEvent(hit).orElseGet(() -> Whose.subject(hit));
          case SPEAKER -> Whose.speaker(hit);
          case NAMED -> Whose.named(hit.passage(), hit.start(), hit.end());
        };
    return actors.stream().filter(page::isParty).map(page::party).findFirst();
  }

  private static Optional<List<String>> ofEvent(Hit hit) {
    return hit.passage().page().events(hit.span()).stream()
        .filter(e -> e.trigger().overlaps(hit.span()) && !e.source().isEmpty())
        .findFirst()
        .map(Event::source)
        .map(s -> s.stream().map(Mention::actor).toList());
  }
}
