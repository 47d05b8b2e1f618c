package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.language.Attribution;
import org.parley.model.Span;

class EncoderMarkerTest {
  private static final EncoderMarker MARKER = new EncoderMarker();
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\S[^\\n]*");
  private static final long SEED = 20220224;

  @Test
  void directSpeechHasSourceCueAndContent() {
    String text = "“We will not sign,” the envoy said on Monday.";
    assertThat(told(text)).containsExactly("the envoy | said | “We will not sign,”");
  }

  /** A trained reader may miss one sentence in seven, but no more. */
  @Test
  void indirectSpeechToo() {
    long read =
        Stream.of(
                "The finance minister | told | reporters that the harbour would open again in May",
                "The finance minister | said | that the harbour would open again in May",
                "The foreign minister | told | reporters that the border would open again in May",
                "The mayor | told | reporters that the bridge would close in June",
                "The finance minister | told | journalists that taxes would rise",
                "A spokesman | told | Reuters that the company would close two plants",
                "Officials | announced | that the harbour would open again in May")
            .filter(
                s ->
                    told(s.replace(" | ", " ") + ".")
                        .contains(s.replaceFirst("\\| \\w+ that", "| that")))
            .count();
    assertThat(read).isGreaterThanOrEqualTo(6);
  }

  @Test
  void accordingToIsACue() {
    String text = "The bridge was closed after the storm, according to two officials.";
    assertThat(told(text).get(0))
        .startsWith("two officials | according to | The bridge was closed");
  }

  @Test
  void aQuotationMayBeCutInTwo() {
    String text = "“We waited,” she said, “but nobody came.”";
    List<Attribution> found = attributions(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content()).hasSize(2);
  }

  @Test
  void anInterviewHasATurnForEach() {
    String turns =
        "Gazette: Will you go back to Geneva?\n\n"
            + "Anna Berg: We will go back as soon as there is something on paper.";
    assertThat(told(turns))
        .contains("Anna Berg | : | We will go back as soon as there is something on paper");
  }

  @Test
  void guillemetsAndSingleMarksQuoteToo() {
    assertThat(told("«We will keep the port open», said the mayor of Strelsau."))
        .singleElement()
        .asString()
        .startsWith("the mayor of Strelsau | said | «We will keep the port open");
    assertThat(told("‘The port is closed,’ the mayor said, ‘and it will stay so.’"))
        .containsExactly(
            "the mayor | said | ‘The port is closed,’ the mayor said, ‘and it will stay so.’");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    String text =
        "“The first convoy left at noon,” said the spokesman. “The second will follow.\n\n"
            + "“We expect no delay.”";
    assertThat(told(text)).singleElement().asString().endsWith("“We expect no delay.”");
  }

  @Test
  void plainNarrationHasNone() {
    assertThat(attributions("Snow fell on the old town, and the shops closed early.")).isEmpty();
  }

  @Test
  void anyTextHasSoundSpansAndTheSameTwice() throws Exception {
    Random random = new Random(SEED);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<String> texts = new ArrayList<>();
      for (int round = 0; round < 60; round++) {
        texts.add(noise(random));
      }
      List<Future<List<Attribution>>> pending =
          texts.stream().map(t -> threads.submit(() -> attributions(t))).toList();
      for (int i = 0; i < texts.size(); i++) {
        List<Attribution> found = pending.get(i).get();
        assertSound(texts.get(i), found);
        assertThat(attributions(texts.get(i))).as("seed %d, text %d", SEED, i).isEqualTo(found);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertSound(String text, List<Attribution> found) {
    Span all = new Span(0, text.length());
    for (Attribution a : found) {
      assertThat(a.confidence()).isBetween(0.0, 1.0);
      assertThat(a.content()).isSorted().allMatch(all::contains);
      assertThat(a.source().stream()).allMatch(all::contains);
      assertThat(a.cue().stream()).allMatch(all::contains);
    }
  }

  private static List<String> told(String text) {
    return attributions(text).stream()
        .map(
            a ->
                a.source().map(s -> s.of(text)).orElse("")
                    + " | "
                    + a.cue().map(s -> s.of(text)).orElse("")
                    + " | "
                    + Span.covering(a.content()).of(text))
        .toList();
  }

  private static List<Attribution> attributions(String text) {
    return MARKER
        .marks(
            text, PARAGRAPH.matcher(text).results().map(r -> new Span(r.start(), r.end())).toList())
        .attributions();
  }

  private static String noise(Random random) {
    String[] pieces = {
      "“",
      "”",
      "\"",
      "‘",
      "’",
      " said ",
      "the envoy ",
      "He ",
      "that ",
      "«",
      "».",
      "🕊",
      "e\u0301",
      "\u202e",
      " according to ",
      "Norway ",
      ", ",
      ". ",
      "told ",
      "x"
    };
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(120);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(8) == 0) {
        text.appendCodePoint(0x20 + random.nextInt(0x2000));
      } else {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
    }
    return text.toString();
  }
}
