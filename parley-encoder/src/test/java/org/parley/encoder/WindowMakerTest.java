package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class WindowMakerTest {
  private final WindowMaker maker = new WindowMaker(Vocabulary.standard());

  @Test
  void shortParagraphsShareAWindow() {
    assertThat(windows("The envoy left.", "Nobody said why.")).hasSize(1);
  }

  @Test
  void noWindowIsLongerThanTheBound() {
    String sentence = "The envoy of the old kingdom said that nobody had asked him. ";
    for (Window window : windows(sentence.repeat(60), "unbroken ".repeat(900), sentence)) {
      assertThat(window.ids().length).isLessThanOrEqualTo(Window.MOST);
    }
  }

  @Test
  void aLongParagraphIsCutAfterASentence() {
    String sentence = "The envoy of the old kingdom said that nobody had asked him. ";
    String text = sentence.repeat(60).strip();
    for (Window window : windows(text)) {
      Word last = window.words().get(window.words().size() - 1);
      assertThat(last.span().of(text)).isEqualTo(".");
    }
  }

  @Test
  void togetherTheyHoldEveryWordOnce() {
    String text = "One two. Three four! “Five”. ".repeat(90);
    List<Word> all = windows(text).stream().flatMap(w -> w.words().stream()).toList();
    assertThat(all).isEqualTo(Words.of(text, new Span(0, text.length()), 0));
  }

  @Test
  void eachWordKnowsItsFirstPiece() {
    Window window = windows("Elphbergs spoke.").get(0);
    assertThat(window.first()[0]).isEqualTo(1);
    assertThat(window.ids()[0]).isEqualTo(Vocabulary.START);
    assertThat(window.ids()[window.ids().length - 1]).isEqualTo(Vocabulary.SEPARATOR);
    assertThat(window.first()[2]).isEqualTo(window.ids().length - 2);
  }

  private List<Window> windows(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      spans.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append("\n\n");
    }
    return maker.windows(text.toString(), spans);
  }
}
