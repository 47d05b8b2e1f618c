package org.parley.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Wording;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

class WordingFinderTest {
  private final Parley parley = Parley.reader(StoredParses.of(WordingFinderTest.class));

  @Test
  void aWordOfTheOutletIsItsOwn() {
    assertThat(voices("The invasion began at dawn.", "invasion")).containsExactly("outlet");
  }

  @Test
  void aWordInAQuotationIsTheSpeakers() {
    assertThat(voices("“The invasion must stop,” the Norwegian government said.", "invasion"))
        .containsExactly("NOR-GOV");
  }

  @Test
  void aTellingWordInReportedSpeechIsTheSpeakers() {
    assertThat(voices("The Norwegian government said that the invasion must stop.", "invasion"))
        .containsExactly("NOR-GOV");
  }

  @Test
  void aNameInReportedSpeechIsTheOutletsStyle() {
    assertThat(voices("The Norwegian government said that Kenya must stop.", "Kenya"))
        .containsExactly("outlet");
  }

  @Test
  void aNameInAQuotationIsTheSpeakers() {
    assertThat(voices("“Kenya must stop,” the Norwegian government said.", "Kenya"))
        .containsExactly("NOR-GOV");
  }

  @Test
  void aQuotationOfNobodyIsNotTheOutlets() {
    assertThat(voices("Tanks took part in the “special operation” near the lake.", "operation"))
        .isEmpty();
    assertThat(
            voices(
                "Tanks took part in the “special operation” near the lake.", "special operation"))
        .containsExactly("unnamed");
  }

  @Test
  void theAdjectiveThatColoursATermBelongsToIt() {
    assertThat(terms("Envoys denounced a brutal invasion.", "use-of-force"))
        .containsExactly("brutal invasion");
    assertThat(terms("Envoys denounced a second invasion.", "use-of-force"))
        .containsExactly("invasion");
  }

  @Test
  void aWarOfAnotherSenseIsNone() {
    assertThat(terms("The Cold War and World War II were long ago.", "use-of-force")).isEmpty();
    assertThat(terms("Judges heard of war crimes.", "use-of-force")).isEmpty();
  }

  @Test
  void anActorIsCalledByNameTitleAndDescription() {
    Reading reading =
        read(
            "Norwegian Prime Minister Erna Solberg, a former schoolteacher, left on Monday. "
                + "Solberg is a hard-liner. The prime minister smiled.");
    String actor = actor(reading, "Erna Solberg");

    assertThat(reading.wordings().stream().filter(w -> w.referent().equals(actor)))
        .extracting(Wording::term)
        .containsExactlyInAnyOrder(
            "Norwegian Prime Minister Erna Solberg",
            "former schoolteacher",
            "Solberg",
            "hard-liner",
            "prime minister");
  }

  @Test
  void whatSomebodyIsNotIsNoDescription() {
    Reading reading = read("Erna Solberg is not a hard-liner.");

    assertThat(reading.wordings())
        .filteredOn(w -> w.referent().equals(actor(reading, "Erna Solberg")))
        .extracting(Wording::term)
        .containsExactly("Erna Solberg");
  }

  @Test
  void aTermIsCountedWhereItStands() {
    String text = "The truce was broken. Snow fell during the truce.";
    Wording truce =
        read(text).wordings().stream()
            .filter(w -> w.term().equals("truce"))
            .findFirst()
            .orElseThrow();

    assertThat(truce.spans())
        .containsExactly(new Span(4, 9), new Span(text.length() - 6, text.length() - 1));
  }

  @Test
  void theOrderIsFixed() {
    List<Wording> found = read("Rebels fled. The regime spoke. Insurgents fled.").wordings();

    assertThat(found).isSortedAccordingTo(Wording.ORDER);
    assertThat(found).extracting(Wording::term).contains("rebels", "insurgents", "regime");
  }

  private static String actor(Reading reading, String name) {
    return reading.actors().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id()
        .value();
  }

  private List<String> terms(String text, String referent) {
    return read(text).wordings().stream()
        .filter(w -> w.referent().equals(referent))
        .map(Wording::term)
        .toList();
  }

  private List<String> voices(String text, String term) {
    return read(text).wordings().stream()
        .filter(w -> w.term().equals(term))
        .map(w -> w.voice().toString())
        .toList();
  }

  private Reading read(String text) {
    return parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
  }
}
