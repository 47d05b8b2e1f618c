package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ActorId;
import org.parley.model.When;

/** What the project's own list of office holders holds, row by row and by who is found. */
class LeadersTest {
  private static final List<RegisterFile.Row> ROWS = RegisterFile.load("leaders.tsv").rows();
  private final Register register = Register.shared();

  @Test
  void everyRowNamesAKnownClassOfOffice() {
    Set<String> known =
        Codebook.rules("titles", TitleRule.class).stream()
            .map(TitleRule::name)
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(List.of("un-ambassador", "deputy-foreign-minister", "deputy-head-of-government"));

    assertThat(ROWS)
        .hasSizeGreaterThan(2500)
        .allSatisfy(r -> assertThat(r.stated(4)).as(r.toString()).satisfies(c -> isIn(known, c)));
  }

  private static void isIn(Set<String> known, Optional<String> office) {
    office.ifPresent(o -> assertThat(known).contains(o));
  }

  @Test
  void noTermEndsBeforeItBegins() {
    assertThat(ROWS)
        .allSatisfy(
            r -> {
              Optional<LocalDate> from = r.stated(6).map(When::new).map(When::first);
              Optional<LocalDate> to = r.stated(7).map(When::new).map(When::last);
              if (from.isPresent() && to.isPresent()) {
                assertThat(from.get()).as(r.toString()).isBeforeOrEqualTo(to.get());
              }
            });
  }

  @Test
  void everyCountryAndGroupIsOfTheRegister() {
    assertThat(ROWS)
        .allSatisfy(
            r -> {
              r.stated(2)
                  .ifPresent(c -> assertThat(register.country(c)).as(r.toString()).isPresent());
              r.stated(8)
                  .map(ActorId::new)
                  .ifPresent(g -> assertThat(register.actor(g)).as(r.toString()).isPresent());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "head-of-state,MEX,2024-11-01,Claudia Sheinbaum",
    "head-of-state,PHL,2023-05-01,Bongbong Marcos",
    "head-of-government,GBR,2024-08-01,Keir Starmer",
    "foreign-minister,IRN,2025-03-01,Abbas Araghchi"
  })
  void aDayHasItsHolder(String office, String country, LocalDate day, String name) {
    assertThat(register.holder(office, country, day).map(RegisteredPerson::name)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"Haniyeh,PSE-REB-HAMAS", "Nasrallah,LBN-REB-HEZBOLLAH"})
  void aGroupsLeadersActForTheGroup(String surname, String group) {
    assertThat(register.surnamed(surname))
        .isNotEmpty()
        .allSatisfy(
            p -> assertThat(p.group(Optional.empty())).as(p.name()).contains(new ActorId(group)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abdullah II", "Ferdinand Marcos Jr."})
  void aPersonIsFoundByAnotherName(String name) {
    assertThat(register.surnamed(NameNormalizer.lastName(name)))
        .anyMatch(p -> p.names().stream().anyMatch(n -> n.startsWith(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Price", "Miller", "Kirby", "Bruce", "Long"})
  void aCommonSurnameAloneMeansNobody(String surname) {
    assertThat(register.surnamed(surname)).noneMatch(RegisteredPerson::prominent);
  }
}
