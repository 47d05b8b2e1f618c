package org.parley.reading.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** Whichever two parties a report tells of, a model is shown the same words. */
class PseudonymsTest {
  private static final Path CHECKOUT = Path.of("..");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France told Peru to wait. Lima did not. | Kenya told Chile to wait. Santiago did not.",
        "The Kenyan army met Ghanaians. | The Latvian army met Cubans.",
        "President Emmanuel Macron spoke. He, Macron, left. | President Joe Biden spoke. He, Biden, left.",
        "PARIS waits. | NAIROBI waits.",
        "Macron's aides left. | Biden's aides left."
      })
  void anyTwoPartiesAreShownAlike(String one, String other) {
    assertThat(shown(one)).isEqualTo(shown(other)).isNotEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsShownAlikeWithItsPartiesExchanged(Path sample) throws IOException {
    String text =
        Files.readString(sample).replaceAll("<[^>]*>", " ").replace("\\n", "\n").replace("о", "o");

    String exchanged = exchanged(text);
    assertThat(exchanged).isNotEqualTo(text);
    assertThat(shown(exchanged)).isEqualTo(shown(text));
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(CHECKOUT.resolve("samples"))) {
      return files.filter(f -> !f.endsWith("README.md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"The price rose; Price paid.", "New Zealand waits.", "Nobody waits.", "peru waits."})
  void otherWordsStay(String text) {
    assertThat(shown(text)).isEqualTo(text);
  }

  @Test
  void theOutletIsShownAlike() {
    String one =
        Pseudonyms.of("He told the Courier.", Optional.of("Bay Courier")).in("Courier").text();
    String other = Pseudonyms.of("He told the Echo.", Optional.of("Lake Echo")).in("Echo").text();

    assertThat(one).isEqualTo(other);
  }

  @Test
  void namesArePutBackAtTheirPlaces() {
    String text = "Envoys of Kazakhstan met Emmanuel Macron in Astana.";
    List<Sentence> sentences =
        new PseudonymAnnotator(PseudonymsTest::words, Pseudonyms.of(text, Optional.empty()))
            .sentences(text);

    assertThat(sentences.get(0).tokens())
        .allSatisfy(t -> assertThat(t.text()).isEqualTo(t.span().of(text)))
        .extracting(Token::text)
        .containsExactly(text.split("(?=\\.)| "));
  }

  /** A sentence of words and marks. */
  private static List<Sentence> words(String paragraph) {
    List<Token> tokens = new ArrayList<>();
    Pattern.compile("\\w+|\\S")
        .matcher(paragraph)
        .results()
        .forEach(
            m ->
                tokens.add(
                    new Token(
                        tokens.size(),
                        m.group(),
                        m.group(),
                        "NN",
                        "O",
                        -1,
                        "root",
                        new Span(m.start(), m.end()))));
    return List.of(new Sentence(0, 0, tokens));
  }

  private static String shown(String text) {
    return Pseudonyms.of(text, Optional.empty()).in(text).text();
  }

  /** With the forms of the two parties exchanged; outlets stay. */
  private static String exchanged(String text) throws IOException {
    Map<String, String> other = new HashMap<>();
    for (String line :
        Files.readAllLines(CHECKOUT.resolve("corpus/neutrality/russia-ukraine.tsv"))) {
      String[] sides = line.split("\t");
      if (sides.length == 2 && !line.matches(".*(?:Courier|Tribune).*")) {
        add(other, sides[0].split("\\|"), sides[1].split("\\|")[0]);
        add(other, sides[1].split("\\|"), sides[0].split("\\|")[0]);
      }
    }
    String forms =
        other.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    return Pattern.compile(forms, Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(text)
        .replaceAll(m -> Objects.requireNonNull(other.get(m.group())));
  }

  private static void add(Map<String, String> other, String[] forms, String instead) {
    for (String form : forms) {
      other.put(form, instead);
      other.put(form.toUpperCase(Locale.ROOT), instead.toUpperCase(Locale.ROOT));
    }
  }
}
