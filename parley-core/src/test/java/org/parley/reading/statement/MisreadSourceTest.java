package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.language.Sentence;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.parses.Conllu;
import org.parley.text.Source;

/** Sources that a parser can give "according to", and that nobody can be. */
class MisreadSourceTest {
  @Test
  void theCueItselfIsNoSource() throws IOException {
    assertThat(statements(5))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.text()).isEqualTo("Kenya paid");
              assertThat(s.speaker()).isEmpty();
            });
  }

  @Test
  void aMarkIsNoSource() throws IOException {
    assertThat(statements(6)).singleElement().satisfies(s -> assertThat(s.speaker()).isEmpty());
  }

  /** Of a sentence in which the parser made the word {@code head} the head of "according". */
  private static List<Statement> statements(int head) throws IOException {
    String text = "Kenya paid, according to -.";
    String words =
        """
        1 Kenya Kenya _ NNP _ 2 nsubj _ TokenRange=0:5
        2 paid pay _ VBD _ 0 root _ TokenRange=6:10
        3 , , _ , _ 2 punct _ TokenRange=10:11
        4 according accord _ VBG _ %d case _ TokenRange=12:21
        5 to to _ IN _ 2 obl _ TokenRange=22:24
        6 - - _ NN _ 2 obl _ TokenRange=25:26
        7 . . _ . _ 2 punct _ TokenRange=26:27

        """
            .replace("%d", String.valueOf(head))
            .replace(' ', '\t');
    Map<String, List<Sentence>> parses =
        Conllu.read(new StringReader("# paragraph = " + text + "\n" + words));
    return Parley.reader(parses::get)
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .statements();
  }
}
