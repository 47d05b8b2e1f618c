package org.parley.dossier.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Office;

class EntityLinkerTest {
  private final List<Actor> actors = new ArrayList<>();

  @Test
  void spellingsOfOneNameAreOnePerson() {
    person("Q1", "Volodymyr Zelenskyy", "UKR");
    person("name:vladimir-zelensky", "Vladimir Zelensky", "UKR");

    assertThat(joined()).containsExactly(Map.entry("name:vladimir-zelensky", "Q1"));
  }

  @Test
  void personsOfTwoCountriesAreTwo() {
    person("Q1", "Maria Santos", "BRA");
    person("name:maria-santos", "Maria Santos", "PHL");

    assertThat(joined()).isEmpty();
  }

  @Test
  void aPersonOfNoKnownCountryMayBeAnyones() {
    person("Q1", "Maria Santos", "BRA");
    person("name:maria-santos", "Maria Santos", "");

    assertThat(joined()).containsExactly(Map.entry("name:maria-santos", "Q1"));
  }

  @Test
  void givenNamesThatDoNotFitTellTwoApart() {
    person("Q1", "Maria Santos", "BRA");
    person("name:paulo-santos", "Paulo Santos", "BRA");

    assertThat(joined()).isEmpty();
  }

  @Test
  void anInitialFitsTheNameThatItBegins() {
    person("Q1", "Maria Santos", "BRA");
    person("name:m-santos", "M. Santos", "BRA");

    assertThat(joined()).containsExactly(Map.entry("name:m-santos", "Q1"));
  }

  @Test
  void oneLetterMoreOrLessIsTheSameLongSurname() {
    person("Q1", "Abiy Tekleberhan", "ETH");
    person("name:abiy-tekleberhn", "Abiy Tekleberhn", "ETH");
    person("Q2", "Abel Tesfa", "ETH");
    person("name:abel-tefa", "Abel Tefa", "ETH");

    assertThat(joined()).containsExactly(Map.entry("name:abiy-tekleberhn", "Q1"));
  }

  @Test
  void theYoungerIsNotTheElder() {
    person("Q1", "Maria Santos", "BRA");
    person("name:maria-santos-jr", "Maria Santos Jr.", "BRA");

    assertThat(joined()).isEmpty();
  }

  @Test
  void aSurnameAloneJoinsTheOnlyOneOfThatName() {
    person("Q1", "Maria Santos", "BRA");
    person("name:santos", "Santos", "");

    assertThat(joined()).containsExactly(Map.entry("name:santos", "Q1"));
  }

  @Test
  void aSurnameThatTwoBearStaysAsItIs() {
    person("Q1", "Maria Santos", "BRA");
    person("Q2", "Paulo Santos", "BRA");
    person("name:santos", "Santos", "BRA");

    assertThat(joined()).isEmpty();
  }

  @Test
  void aSurnameOfAnotherCountryStaysAsItIs() {
    person("Q1", "Maria Santos", "BRA");
    person("name:santos", "Santos", "PHL");

    assertThat(joined()).isEmpty();
  }

  @Test
  void whoeverIsKnownByATitleAloneHasNoNameToCompare() {
    person("Q1", "Maria Minister", "BRA");
    person("name:the-minister", "the minister", "BRA");

    assertThat(joined()).isEmpty();
  }

  @Test
  void twoOfTheRegisterAreNeverOne() {
    person("Q1", "Maria Santos", "BRA");
    person("Q2", "Maria Santos", "BRA");

    assertThat(joined()).isEmpty();
  }

  @Test
  void whoeverIsAnothersOtherNameLeadsToTheOneOfTheRegister() {
    person("Q1", "Maria Lourdes Santos", "BRA");
    person("name:maria-santos", "Maria Santos", "BRA");
    person("name:mariah-santos", "Mariah Santos", "BRA");

    assertThat(joined().values()).containsOnly("Q1");
  }

  private void person(String id, String name, String country) {
    actors.add(
        new Actor(
            new ActorId(id),
            name,
            ActorKind.PERSON,
            Optional.of(country).filter(c -> !c.isEmpty()),
            Optional.empty(),
            List.<Office>of(),
            List.of(name)));
  }

  private Map<String, String> joined() {
    Map<String, String> joined = new HashMap<>();
    EntityLinker.among(actors).forEach((id, other) -> joined.put(id.value(), other.value()));
    return joined;
  }
}
