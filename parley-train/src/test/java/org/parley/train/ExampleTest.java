package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
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
