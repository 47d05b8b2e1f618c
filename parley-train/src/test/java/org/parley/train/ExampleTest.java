package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.encoder.TagChain;
import org.parley.encoder.Vocabulary;
import org.parley.encoder.WindowMaker;
import org.parley.model.Span;

class ExampleTest {
  private static final String TEXT =
      "Ships may sail, Lund said, and boats too.\n\nNobody objected.";

  @Test
  void whatIsMarkedBecomesPartsWithLinks() {
    Example example = example(marked("Lund", "said", "Ships may sail"));
    assertThat(words(example)).containsExactly("Ships may sail", "Lund", "said");
    assertThat(example.links()).containsExactly(2, -1, 1);
  }

  @Test
  void contentThatSourceAndCueCutInTwoIsTwoPartsOfOneCue() {
    Example example = example(marked("Lund", "said", "Ships may sail, Lund said, and boats too"));
    assertThat(words(example))
        .containsExactly("Ships may sail,", "Lund", "said", ", and boats too");
    assertThat(example.links()).containsExactly(2, -1, 1, 2);
  }

  @Test
  void withoutASourceTheCueHasNone() {
    Example example = example(marked("", "said", "Ships may sail"));
    assertThat(words(example)).containsExactly("Ships may sail", "said");
    assertThat(example.links()).containsExactly(1, -1);
  }

  @Test
  void whatNobodyMarkedIsOutside() {
    assertThat(example(new Polnear.Marked(List.of(), List.of(), List.of())).tags()).containsOnly(0);
  }

  @Test
  void paragraphsAreLinesWithWords() {
    assertThat(Example.paragraphs(TEXT))
        .extracting(p -> p.of(TEXT))
        .containsExactly("Ships may sail, Lund said, and boats too.", "Nobody objected.");
  }

  @Test
  void tagsBeginAndGoOn() {
    int[] tags = example(marked("Lund", "said", "Ships may sail")).tags();
    assertThat(Arrays.copyOf(tags, 3))
        .containsExactly(Role.CONTENT.begin(), Role.CONTENT.inside(), Role.CONTENT.inside());
  }

  @Test
  void aSecondAttributionHasItsOwnCue() {
    String text = "Lund said yes and Berg denied no.";
    Example example =
        Example.of(
                new Polnear.Text(
                    "made",
                    text,
                    List.of(
                        marked(text, "Lund", "said", "yes"), marked(text, "Berg", "denied", "no"))),
                new WindowMaker(Vocabulary.standard()))
            .get(0);

    assertThat(example.parts())
        .extracting(Part::role)
        .containsExactly(Role.SOURCE, Role.CUE, Role.CONTENT, Role.SOURCE, Role.CUE, Role.CONTENT);
    assertThat(example.links()).containsExactly(-1, 0, 1, -1, 3, 4);
  }

  @Test
  void contentWithoutACueLinksToNone() {
    assertThat(example(marked("Lund", "", "Ships may sail")).links()).containsExactly(-1, -1);
  }

  @Test
  void linksDoNotLeadToAnotherWindow() {
    String text = "Lund said.\n" + "word ".repeat(230) + "\nShips may sail.";
    List<Example> examples =
        Example.of(
            new Polnear.Text("made", text, List.of(marked(text, "Lund", "said", "Ships may sail"))),
            new WindowMaker(Vocabulary.standard()));

    assertThat(examples.get(0).links()).containsExactly(-1, 0);
    Example last = examples.get(examples.size() - 1);
    assertThat(last.parts()).extracting(Part::role).containsExactly(Role.CONTENT);
    assertThat(last.links()).containsExactly(-1);
  }

  @Test
  void theTagsOfAnyExampleMayStand() {
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      List<Polnear.Marked> marked = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        marked.add(new Polnear.Marked(some(random), some(random), some(random)));
      }
      Example example =
          Example.of(new Polnear.Text("made", TEXT, marked), new WindowMaker(VOCABULARY)).get(0);
      int[] tags = example.tags();

      assertThat(TagChain.forbiddenStart()[tags[0]]).isZero();
      for (int w = 1; w < tags.length; w++) {
        assertThat(TagChain.forbidden()[tags[w - 1] * Role.TAGS + tags[w]])
            .as("round " + round)
            .isZero();
      }
      for (int p = 0; p < example.links().length; p++) {
        int link = example.links()[p];
        if (link >= 0) {
          Role from = example.parts().get(p).role();
          assertThat(example.parts().get(link).role())
              .isEqualTo(from == Role.CUE ? Role.SOURCE : Role.CUE);
        }
      }
    }
  }

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static List<Span> some(Random random) {
    int start = random.nextInt(TEXT.length() - 1);
    int end = start + 1 + random.nextInt(Math.min(20, TEXT.length() - start));
    return random.nextBoolean()
        ? List.of()
        : List.of(new Span(start, Math.min(end, TEXT.length())));
  }

  private static Polnear.Marked marked(String text, String source, String cue, String content) {
    return new Polnear.Marked(spans(text, source), spans(text, cue), spans(text, content));
  }

  private static List<Span> spans(String text, String words) {
    int at = text.indexOf(words);
    return List.of(new Span(at, at + words.length()));
  }

  private static Example example(Polnear.Marked marked) {
    Polnear.Text text = new Polnear.Text("made", TEXT, List.of(marked));
    List<Example> examples = Example.of(text, new WindowMaker(Vocabulary.standard()));
    assertThat(examples).hasSize(1);
    return examples.get(0);
  }

  private static List<String> words(Example example) {
    return example.parts().stream().map(p -> words(example, p)).toList();
  }

  private static String words(Example example, Part part) {
    List<Span> spans =
        IntStream.rangeClosed(part.from(), part.to())
            .mapToObj(w -> example.window().words().get(w).span())
            .toList();
    return Span.covering(spans).of(TEXT);
  }

  private static Polnear.Marked marked(String source, String cue, String content) {
    return new Polnear.Marked(spans(source), spans(cue), spans(content));
  }

  private static List<Span> spans(String words) {
    int at = TEXT.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(at, at + words.length()));
  }
}
