package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.language.ArgumentRole;
import org.parley.model.Span;

/** What a model is trained on is what it is shown, with every mark on the same words. */
class PseudonymiserTest {
  private static final String TEXT = "Kazakhstan met envoys of Fiji, Emmanuel Macron said.";

  @Test
  void theMarksOfAnActStandOnTheStandIns() {
    Map<ArgumentRole, List<Span>> arguments =
        Map.of(
            ArgumentRole.BY, List.of(span("Kazakhstan")), ArgumentRole.TO, List.of(span("Fiji")));
    ActText.Marked met =
        new ActText.Marked(
            "1", span("met"), 0, 0, 0, 0, arguments, Optional.empty(), Optional.empty());

    ActText shown = Pseudonymiser.shown(new ActText("a", true, TEXT, List.of(met)));

    assertThat(shown.text()).doesNotContain("Kazakhstan", "Fiji", "Macron");
    assertThat(shown.held()).isTrue();
    ActText.Marked moved = shown.acts().get(0);
    assertThat(moved.trigger().of(shown.text())).isEqualTo("met");
    assertThat(words(shown.text(), moved.arguments().get(ArgumentRole.BY)))
        .isEqualTo(shown.text().substring(0, shown.text().indexOf(' ')));
    assertThat(shown.text())
        .contains("of " + words(shown.text(), moved.arguments().get(ArgumentRole.TO)) + ",");
  }

  @Test
  void soDoThoseOfAnAttribution() {
    Polnear.Marked said =
        new Polnear.Marked(
            List.of(span("Emmanuel Macron")),
            List.of(span("said")),
            List.of(span("Kazakhstan met envoys of Fiji")));

    Polnear.Text shown = Pseudonymiser.shown(new Polnear.Text("a", TEXT, List.of(said)));

    Polnear.Marked moved = shown.attributions().get(0);
    assertThat(words(shown.text(), moved.cue())).isEqualTo("said");
    String source = words(shown.text(), moved.source());
    assertThat(shown.text())
        .isEqualTo(words(shown.text(), moved.content()) + ", " + source + " said.");
  }

  private static String words(String text, List<Span> spans) {
    return spans.get(0).of(text);
  }

  private static Span span(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }
}
