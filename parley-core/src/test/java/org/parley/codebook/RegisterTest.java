package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Office;
import org.parley.model.When;

class RegisterTest {
  private static final String OFFICE = "foreign-minister";

  @Test
  void anOfficeIsHeldFromItsFirstDayToItsLast() {
    RegisteredPerson person = minister("2017-07-27", "2021-03-05");

    assertThat(holds(person, "2017-07-26")).isFalse();
    assertThat(holds(person, "2017-07-27")).isTrue();
    assertThat(holds(person, "2021-03-05")).isTrue();
    assertThat(holds(person, "2021-03-06")).isFalse();
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
    Register register = Register.shared();
    Optional<RegisteredPerson> before =
        register.holder("head-of-state", "USA", LocalDate.parse("2017-01-19"));
    Optional<RegisteredPerson> after =
        register.holder("head-of-state", "USA", LocalDate.parse("2017-01-21"));

    assertThat(before).map(RegisteredPerson::name).contains("Barack Obama");
    assertThat(after).map(RegisteredPerson::name).contains("Donald Trump");
  }

  @Test
  void spellingsOfASurnameLeadToTheSamePersons() {
    assertThat(Register.shared().surnamed("Zelensky"))
        .isNotEmpty()
        .isEqualTo(Register.shared().surnamed("Zelenskyy"));
  }

  @Test
  void aCountryIsKnownByItsNamesPeopleAndCapital() {
    FormTable<RegisterForm> forms = Register.shared().forms();

    assertThat(forms.get("Kenya")).contains(new RegisterForm(RegisterForm.Use.NAME, "KEN"));
    assertThat(forms.get("Kenyan")).contains(new RegisterForm(RegisterForm.Use.ADJECTIVE, "KEN"));
    assertThat(forms.get("Kenyans")).contains(new RegisterForm(RegisterForm.Use.PEOPLE, "KEN"));
    assertThat(forms.get("Nairobi")).contains(new RegisterForm(RegisterForm.Use.CAPITAL, "KEN"));
    assertThat(forms.get("KENYA")).contains(new RegisterForm(RegisterForm.Use.NAME, "KEN"));
  }

  private static boolean holds(RegisteredPerson person, String day) {
    return person.holds(OFFICE, LocalDate.parse(day));
  }

  private static RegisteredPerson minister(String from, String to) {
    Office office = new Office("Minister", when(from), when(to), "test");
    return new RegisteredPerson(
        "Q1",
        "Maria Santos",
        Optional.of("BRA"),
        Optional.empty(),
        List.of(new RegisteredPerson.Term(Optional.of(OFFICE), office)));
  }

  private static Optional<When> when(String iso) {
    return Optional.of(iso).filter(i -> !i.isEmpty()).map(When::new);
  }
}
