package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ActorId;
import org.parley.model.Office;
import org.parley.model.When;

class RegisterTest {
  private static final String OFFICE = "foreign-minister";

  private final Register register = new Register();

  @Test
  void anOfficeIsHeldFromItsFirstDayToItsLast() {
    RegisteredPerson person = minister("2017-07-27", "2021-03-05");

    assertThat(holds(person, "2017-07-26")).isFalse();
    assertThat(holds(person, "2017-07-27")).isTrue();
    assertThat(holds(person, "2021-03-05")).isTrue();
    assertThat(holds(person, "2021-03-06")).isFalse();
  }

  @Test
  void whoHasLeftOfficeIsOfTheFormerOfficials() {
    RegisteredPerson person = minister("2017-07-27", "2021-03-05");

    assertThat(sector(person, "2021-03-05")).isEqualTo("GOV");
    assertThat(sector(person, "2021-03-06")).isEqualTo("ELI");
    assertThat(person.sector(Optional.empty())).isEqualTo("GOV");
  }

  @Test
  void anOfficeWithoutAnEndIsStillHeld() {
    assertThat(holds(minister("2017-07-27", ""), "2099-01-01")).isTrue();
  }

  @Test
  void anEndOfAYearAloneIsItsLastDay() {
    RegisteredPerson person = minister("2017", "2021");

    assertThat(holds(person, "2017-01-01")).isTrue();
    assertThat(holds(person, "2021-12-31")).isTrue();
    assertThat(holds(person, "2022-01-01")).isFalse();
  }

  @Test
  void onlyTheOfficeThatIsAskedForCounts() {
    RegisteredPerson person = minister("2017-07-27", "");

    assertThat(person.holds("head-of-state", LocalDate.parse("2018-01-01"))).isFalse();
  }

  @Test
  void theHolderOfADayIsNotThatOfAnother() {
    Optional<RegisteredPerson> before =
        register.holder("head-of-state", "USA", LocalDate.parse("2017-01-19"));
    Optional<RegisteredPerson> after =
        register.holder("head-of-state", "USA", LocalDate.parse("2017-01-21"));

    assertThat(before).map(RegisteredPerson::name).contains("Barack Obama");
    assertThat(after).map(RegisteredPerson::name).contains("Donald Trump");
  }

  @Test
  void aTermThatItsSourceLeavesOpenEnds() {
    assertThat(register.holder("head-of-state", "USA", LocalDate.parse("2024-06-01")))
        .map(RegisteredPerson::name)
        .contains("Joe Biden");
    assertThat(register.holder("head-of-state", "USA", LocalDate.parse("2025-05-01")))
        .map(RegisteredPerson::name)
        .contains("Donald Trump");
  }

  @Test
  void spellingsOfASurnameLeadToTheSamePersons() {
    assertThat(register.surnamed("Zelensky"))
        .isNotEmpty()
        .isEqualTo(register.surnamed("Zelenskyy"));
  }

  @Test
  void aCountryIsKnownByItsNamesPeopleAndCapital() {
    FormTable<RegisterForm> forms = register.forms();

    assertThat(forms.get("Kenya"))
        .contains(new RegisterForm(RegisterForm.Use.NAME, new ActorId("KEN")));
    assertThat(forms.get("Kenyan"))
        .contains(new RegisterForm(RegisterForm.Use.ADJECTIVE, new ActorId("KEN")));
    assertThat(forms.get("Kenyans"))
        .contains(new RegisterForm(RegisterForm.Use.PEOPLE, new ActorId("KEN")));
    assertThat(forms.get("Nairobi"))
        .contains(new RegisterForm(RegisterForm.Use.CAPITAL, new ActorId("KEN")));
    assertThat(forms.get("KENYA"))
        .contains(new RegisterForm(RegisterForm.Use.NAME, new ActorId("KEN")));
  }

  @Test
  void anArmedGroupIsAnActorWithTheCountryThatItFightsIn() {
    RegisterForm form = register.forms().get("ELN").orElseThrow();

    assertThat(form.use()).isEqualTo(RegisterForm.Use.ORGANISATION);
    assertThat(register.actor(form.id()))
        .hasValueSatisfying(
            a -> {
              assertThat(a.country()).contains("COL");
              assertThat(a.sector()).contains("REB");
            });
  }

  @Test
  void anOrganisationIsKnownByAllItsNames() {
    assertThat(register.forms().get("United Nations"))
        .isPresent()
        .isEqualTo(register.forms().get("UN"));
  }

  @Test
  void aCountryIsItsOwnGovernment() {
    assertThat(register.country("KEN"))
        .hasValueSatisfying(
            a -> {
              assertThat(a.name()).isEqualTo("Kenya");
              assertThat(a.country()).contains("KEN");
              assertThat(a.sector()).contains("GOV");
            });
    assertThat(register.adjective("KEN")).contains("Kenyan");
    assertThat(register.adjective("XXX")).isEmpty();
  }

  @Test
  void aSeatOfPowerStandsForItsGovernment() {
    assertThat(register.forms().get("Kremlin"))
        .contains(new RegisterForm(RegisterForm.Use.GOVERNMENT, new ActorId("RUS")));
  }

  @Test
  void aPersonHasEveryTimeInAnOffice() {
    RegisteredPerson person = register.surnamed("Trump").get(0);

    assertThat(person.country()).contains("USA");
    assertThat(person.leading()).isTrue();
    assertThat(person.offices()).isNotEmpty().allMatch(o -> o.source().equals("parley"));
  }

  @Test
  void aMinisterWhoLedAnOrganisationLaterActsForTheCountryBefore() {
    RegisteredPerson person =
        register.surnamed("Kallas").stream()
            .filter(p -> p.name().equals("Kaja Kallas"))
            .findFirst()
            .orElseThrow();

    assertThat(person.group(Optional.of(LocalDate.parse("2023-05-01")))).isEmpty();
    assertThat(person.group(Optional.of(LocalDate.parse("2025-05-01"))))
        .contains(new ActorId("IGO-EEC"));
  }

  @Test
  void aMonarchOfSeveralCountriesActsForTheFirst() {
    assertThat(register.surnamed("Charles"))
        .filteredOn(p -> p.name().equals("Charles III"))
        .singleElement()
        .satisfies(p -> assertThat(p.country()).contains("GBR"));
  }

  @ParameterizedTest
  @CsvSource({
    "Unicef,IGO-UNO-UNICEF",
    "HEZBOLLAH,LBN-REB-HEZBOLLAH",
    "NORWEGIAN,NOR",
    "Quds Force,IRN-MIL-QUDS"
  })
  void aNameIsKnownInOtherLetters(String form, String id) {
    assertThat(register.forms().get(form)).map(RegisterForm::id).contains(new ActorId(id));
  }

  private static String sector(RegisteredPerson person, String day) {
    return person.sector(Optional.of(LocalDate.parse(day)));
  }

  private static boolean holds(RegisteredPerson person, String day) {
    return person.holds(OFFICE, LocalDate.parse(day));
  }

  private static RegisteredPerson minister(String from, String to) {
    Office office = new Office("Minister", when(from), when(to), "test");
    return new RegisteredPerson(
        new ActorId("Q1"),
        "Maria Santos",
        Optional.of("BRA"),
        Optional.empty(),
        List.of(new RegisteredPerson.Term(Optional.of(OFFICE), office, Optional.empty())),
        List.of());
  }

  private static Optional<When> when(String iso) {
    return Optional.of(iso).filter(i -> !i.isEmpty()).map(When::new);
  }
}
