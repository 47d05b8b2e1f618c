package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;

/** Finds the moves that one report tells, passage by passage. */
final class MoveFinder {
  private record Compiled(
      ActRule rule, Pattern pattern, Optional<Pattern> topic, Optional<Pattern> unless) {}

  private record Found(ActRule rule, Hit hit) {}

  private static final int GUARD = 40;
  private static final List<Compiled> RULES =
      Codebook.rules("acts", ActRule.class).stream()
          .map(
              r ->
                  new Compiled(
                      r,
                      r.compiled(),
                      r.topic().map(Words::compile),
                      r.unless().map(Words::compile)))
          .toList();

  private MoveFinder() {}

  static List<MoveDraft> of(Page page) {
    List<MoveDraft> drafts = new ArrayList<>();
    for (Passage passage : page.passages()) {
      if (passage.kind() == Passage.Kind.CROSSHEAD) {
        continue;
      }
      List<Found> hits = hits(passage);
      List<Conditions.Found> conditions = hits.isEmpty() ? List.of() : Conditions.of(passage);
      for (int i = 0; i < hits.size(); i++) {
        Found f = hits.get(i);
        int until = i + 1 < hits.size() ? hits.get(i + 1).hit().start() : passage.text().length();
        int since = i > 0 ? hits.get(i - 1).hit().end() : 0;
        DraftMaker.make(f.rule(), f.hit(), since, until, conditions).ifPresent(drafts::add);
      }
    }
    EventMoves.drafts(page).stream()
        .filter(
            d -> drafts.stream().noneMatch(o -> o.evidence().event().equals(d.evidence().event())))
        .forEach(drafts::add);
    drafts.sort(Comparator.comparingInt(d -> d.place().offset()));
    return TellingOrder.of(Counterparts.complete(page, drafts)).stream()
        .map(d -> Progress.shown(page, d))
        .toList();
  }

  private static List<Found> hits(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (Compiled c : RULES) {
      Matcher m = c.pattern().matcher(passage.text());
      while (m.find()) {
        Hit hit = Hit.of(passage, m);
        if (found.stream().noneMatch(f -> f.hit().overlaps(hit)) && fits(c, hit)) {
          found.add(new Found(c.rule(), hit));
        }
      }
    }
    found.sort(Comparator.comparingInt(f -> f.hit().start()));
    return found;
  }

  private static boolean fits(Compiled c, Hit hit) {
    boolean turned =
        c.unless().map(u -> u.matcher(hit.before(GUARD) + hit.text()).find()).orElse(false);
    boolean onTopic =
        c.topic().map(t -> t.matcher(hit.passage().withContext()).find()).orElse(true);
    boolean placed = c.rule().place().map(at -> !Venues.beside(hit, at).isEmpty()).orElse(true);
    return !turned && onTopic && placed;
  }
}
