package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;

class LongSentencesTest {
  @Test
  void aSentenceOfTheBoundIsLeftWhole() {
    List<CoreLabel> labels = labels(LongSentences.MAX_WORDS);
    assertThat(LongSentences.pieces(labels)).containsExactly(labels);
  }

  @Test
  void aLongerOneIsCutAndItsWordsCountedAnew() {
    List<List<CoreLabel>> pieces = LongSentences.pieces(labels(2 * LongSentences.MAX_WORDS + 1));
    assertThat(pieces).hasSize(3);
    assertThat(pieces.get(1)).hasSize(LongSentences.MAX_WORDS);
    assertThat(pieces.get(1).get(0).index()).isEqualTo(1);
    assertThat(pieces.get(2)).hasSize(1);
  }

  @Test
  void itIsCutAfterACommaWhereOneIsNear() {
    List<CoreLabel> labels = labels(LongSentences.MAX_WORDS + 1);
    labels.get(249).setWord(",");
    assertThat(LongSentences.pieces(labels).get(0)).hasSize(250);
  }

  @Test
  void noWordsAreNoSentence() {
    assertThat(LongSentences.pieces(List.of())).isEmpty();
  }

  @Test
  void noSentenceIsLongerHoweverFewStopsATextHas() {
    String text = "“Putin said ‘".repeat(600);
    List<Sentence> sentences = SharedAnnotator.get().sentences(text);

    assertThat(sentences).allMatch(s -> s.size() <= LongSentences.MAX_WORDS);
    int read =
        sentences.stream().flatMap(s -> s.tokens().stream()).mapToInt(t -> t.span().length()).sum();
    assertThat(read).isEqualTo(text.replace(" ", "").length());
  }

  private static List<CoreLabel> labels(int count) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CoreLabel label = new CoreLabel();
      label.setWord("word");
      label.setIndex(i + 1);
      labels.add(label);
    }
    return labels;
  }
}
