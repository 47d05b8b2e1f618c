package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.Act;
import org.parley.model.DisputeKind;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Statement;
import org.parley.model.Talk;

/** One party of a talk reports progress, the other denies it. */
final class Progress {
  private Progress() {}

  static List<Quarrel> of(List<Page> pages, List<Talk> talks, People people) {
    Map<String, Page> byId =
        pages.stream().collect(Collectors.toMap(Page::id, Function.identity(), (a, b) -> a));
    List<Quarrel> quarrels = new ArrayList<>();
    for (Talk talk : talks) {
      List<Claim> reported = claims(talk, Act.REPORT_PROGRESS, byId, people);
      List<Claim> denied = claims(talk, Act.DENY_PROGRESS, byId, people);
      boolean opposed =
          reported.stream()
              .anyMatch(r -> denied.stream().anyMatch(d -> !d.voice().equals(r.voice())));
      if (opposed) {
        quarrels.add(
            new Quarrel(
                DisputeKind.CONTRADICTION,
                "progress in the " + talk.name(),
                reported,
                denied,
                "progress"));
      }
    }
    return quarrels;
  }

  private static List<Claim> claims(Talk talk, Act act, Map<String, Page> pages, People people) {
    List<Claim> claims = new ArrayList<>();
    for (Move m : talk.moves()) {
      if (m.act() == act) {
        for (Evidence e : m.evidence()) {
          claims.add(claim(m, e, pages.get(e.report()), people));
        }
      }
    }
    return claims;
  }

  private static Claim claim(Move m, Evidence e, Page page, People people) {
    Optional<Statement> said = e.statement().flatMap(page::statement);
    Evidence shown =
        said.map(s -> new Evidence(e.report(), s.extent(), e.statement(), e.event())).orElse(e);
    return new Claim(
        PlainText.of(page.report(), shown.span()).shown(),
        shown,
        m.by(),
        people.party(m.by().get(0)),
        m.day().map(d -> d.first()).or(page::published).orElse(java.time.LocalDate.MAX),
        m.day().isPresent() || page.published().isPresent(),
        page.order(),
        m.act().slug());
  }
}
