package org.parley.dossier.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Office;
import org.parley.model.ReportId;

/** Actors of reports as they come, and the reports that must be read again when two are one. */
class EntityResolverTest {
  private final ActorsInMemory actors = new ActorsInMemory();
  private final EntityResolver resolver = new EntityResolver(actors);

  @Test
  void theFirstRunTellsOfAllReports() {
    named("r1", person("ada-berg", "Ada Berg", "NOR"));
    named("r2", country("SWE", "Sweden"));
    assertThat(resolver.resolve()).containsExactly(report("r1"), report("r2"));
  }

  @Test
  void aRunWithoutNewsTellsOfNone() {
    named("r1", person("ada-berg", "Ada Berg", "NOR"));
    resolver.resolve();
    assertThat(resolver.resolve()).isEmpty();
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    assertThat(resolver.resolve()).isEmpty();
  }

  @Test
  void aSurnameJoinsTheOnlyFullNameAndItsReportIsToldOf() {
    named("r1", person("berg", "Berg", "NOR"));
    resolver.resolve();
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    assertThat(resolver.resolve()).contains(report("r1"));
    assertThat(joined("berg")).isEqualTo(named("ada-berg"));
    assertThat(actors.members(named("ada-berg"))).hasSize(2);
    resolver.removeVanished();
    assertThat(actors.all()).extracting(Actor::id).containsExactly(named("ada-berg"));
  }

  @Test
  void aSurnameThatTwoCanBearPartsAgain() {
    named("r1", person("berg", "Berg", "NOR"));
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    resolver.resolve();
    named("r3", person("olaf-berg", "Olaf Berg", "NOR"));
    assertThat(resolver.resolve()).contains(report("r1"));
    assertThat(joined("berg")).isEqualTo(named("berg"));
  }

  @Test
  void whatOneReportAddsIsOfTheOneActor() {
    named("r1", person("ada-berg", "Ada Berg", ""));
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    resolver.resolve();
    Actor actor = resolver.actor(named("ada-berg")).orElseThrow();
    assertThat(actor.country()).contains("NOR");
    assertThat(resolver.actor(named("nobody"))).isEmpty();
  }

  @Test
  void aTraitThatComesLaterTellsOfEarlierReports() {
    named("r1", person("ada-berg", "Ada Berg", ""));
    resolver.resolve();
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    assertThat(resolver.resolve()).containsExactly(report("r1"), report("r2"));
  }

  @Test
  void begunAnewWithTheSameReportsNothingHasMoved() {
    named("r1", person("berg", "Berg", "NOR"), country("SWE", "Sweden"));
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    resolver.resolve();
    resolver.clear();
    named("r1", person("berg", "Berg", "NOR"), country("SWE", "Sweden"));
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    assertThat(resolver.resolve()).isEmpty();
  }

  @Test
  void begunAnewWithoutAReportItsActorsVanish() {
    named("r1", person("berg", "Berg", "NOR"));
    named("r2", person("ada-berg", "Ada Berg", "NOR"));
    resolver.resolve();
    resolver.clear();
    named("r1", person("berg", "Berg", "NOR"));
    assertThat(resolver.resolve()).containsExactly(report("r1"));
    resolver.removeVanished();
    assertThat(actors.all()).extracting(Actor::id).containsExactly(named("berg"));
  }

  @Test
  void whoIsOneDoesNotDependOnTheOrderOfReports() {
    List<Actor> all =
        List.of(
            person("berg", "Berg", ""),
            person("ada-berg", "Ada Berg", "NOR"),
            person("lund", "Lund", "SWE"),
            person("eva-lund", "Eva Lund", "SWE"),
            person("per-lund", "Per Lund", "SWE"),
            person("holmquist", "Holmquist", "DNK"),
            person("nils-holmquist", "Nils Holmquist", "DNK"));
    for (int seed = 0; seed < 60; seed++) {
      List<Actor> mixed = new ArrayList<>(all);
      Collections.shuffle(mixed, new Random(seed));
      ActorsInMemory repository = new ActorsInMemory();
      EntityResolver fresh = new EntityResolver(repository);
      boolean often = seed % 2 == 0;
      for (Actor actor : mixed) {
        fresh.named(report("r" + actor.id().bare()), List.of(actor));
        if (often) {
          fresh.resolve();
        }
      }
      fresh.resolve();
      assertThat(repository.joined())
          .as("seed %d", seed)
          .containsOnlyKeys(named("berg"), named("holmquist"))
          .containsValues(named("ada-berg"), named("nils-holmquist"));
    }
  }

  @Test
  void theOrderOfReportsChangesNothingOfAnActor() {
    Office register = new Office("Minister", Optional.empty(), Optional.empty(), "wikidata");
    List<Actor> told = new ArrayList<>();
    for (String source : List.of("00000000000000aa", "00000000000000ab", "00000000000000ac")) {
      Office text = new Office("minister", Optional.empty(), Optional.empty(), source);
      told.add(actor("a", "Ada O\u2019Berg", "", "", List.of(text, register)));
    }
    told.add(actor("a", "Ada O'Berg", "SWE", "MIL", List.of()));
    told.add(actor("a", "ADA O'BERG", "NOR", "GOV", List.of()));
    Actor forwards = told.stream().reduce(SameActor::of).orElseThrow();
    Collections.reverse(told);
    assertThat(told.stream().reduce(SameActor::of)).contains(forwards);
    assertThat(SameActor.of(forwards, told.get(0))).isEqualTo(forwards);
    assertThat(forwards.name()).isEqualTo("Ada O'Berg");
    assertThat(forwards.country()).contains("NOR");
    assertThat(forwards.offices()).hasSize(4).first().isEqualTo(register);
  }

  @Test
  void allThatIsSaidOfOneIsJoined() {
    Office mayor = new Office("mayor", Optional.empty(), Optional.empty(), "r1");
    Office judge = new Office("judge", Optional.empty(), Optional.empty(), "r2");
    Actor joint =
        ActorResolution.merged(
            List.of(
                actor("a", "Ada Berg", "", "", List.of(mayor)),
                actor("b", "A. Berg", "NOR", "GOV", List.of(judge, mayor)),
                actor("c", "Berg", "SWE", "MIL", List.of())));
    assertThat(joint)
        .isEqualTo(
            new Actor(
                named("a"),
                "Ada Berg",
                ActorKind.PERSON,
                Optional.of("NOR"),
                Optional.of("GOV"),
                List.of(mayor, judge),
                List.of("A. Berg", "Ada Berg", "Berg")));
  }

  @Test
  void aPersonWithAnOfficeIsNoBodyWhateverAnotherReportTakesTheNameFor() {
    Office mayor = new Office("mayor", Optional.empty(), Optional.empty(), "parley");
    Actor body =
        new Actor(
            named("ada-berg"),
            "Ada Berg",
            ActorKind.ORGANISATION,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of("Ada Berg"));
    named("r1", body);
    named("r2", actor("ada-berg", "Ada Berg", "NOR", "GOV", List.of(mayor)));
    resolver.resolve();

    assertThat(actors.all()).extracting(Actor::kind).containsExactly(ActorKind.PERSON);
  }

  private void named(String report, Actor... named) {
    resolver.named(report(report), List.of(named));
  }

  private ActorId joined(String slug) {
    return actors.joined().getOrDefault(named(slug), named(slug));
  }

  private static ReportId report(String id) {
    return new ReportId(id);
  }

  private static ActorId named(String slug) {
    return ActorId.named(slug);
  }

  private static Actor person(String slug, String name, String country) {
    return actor(slug, name, country, "", List.of());
  }

  private static Actor actor(
      String slug, String name, String country, String sector, List<Office> offices) {
    return new Actor(
        named(slug),
        name,
        ActorKind.PERSON,
        stated(country),
        stated(sector),
        offices,
        List.of(name));
  }

  private static Actor country(String code, String name) {
    return new Actor(
        new ActorId(code),
        name,
        ActorKind.COUNTRY,
        Optional.of(code),
        Optional.of("GOV"),
        List.of(),
        List.of(name));
  }

  private static Optional<String> stated(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }
}
