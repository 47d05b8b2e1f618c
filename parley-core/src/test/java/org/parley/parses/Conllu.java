package org.parley.parses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * Parses as CoNLL-U: the comment {@code paragraph} gives the text that was parsed, {@code
 * TokenRange} the offsets of a word in it, {@code Name} the class of a name.
 */
public final class Conllu {
  private static final String PARAGRAPH = "# paragraph = ";
  private static final String RANGE = "TokenRange=";
  private static final String NAME = "|Name=";
  private static final String NO_NAME = "O";

  private Conllu() {}

  /** The sentences of each paragraph, by its text, in the order of the file. */
  public static Map<String, List<Sentence>> read(Reader file) throws IOException {
    Map<String, List<Sentence>> parses = new LinkedHashMap<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    BufferedReader lines = new BufferedReader(file);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(PARAGRAPH)) {
        sentences = new ArrayList<>();
        parses.put(plain(line.substring(PARAGRAPH.length())), sentences);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        tokens.add(token(line.split("\t", -1)));
      } else if (!tokens.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), 0, tokens));
        tokens.clear();
      }
    }
    return parses;
  }

  private static Token token(String[] columns) {
    String[] misc = columns[9].substring(RANGE.length()).split(NAME.replace("|", "\\|"));
    String[] range = misc[0].split(":");
    return new Token(
        Integer.parseInt(columns[0]) - 1,
        plain(columns[1]),
        plain(columns[2]),
        columns[4],
        misc.length > 1 ? misc[1] : NO_NAME,
        Integer.parseInt(columns[6]) - 1,
        columns[7],
        new Span(Integer.parseInt(range[0]), Integer.parseInt(range[1])));
  }

  static String write(SortedMap<String, List<Sentence>> parses) {
    StringBuilder file = new StringBuilder();
    parses.forEach(
        (paragraph, sentences) -> {
          file.append("# newpar\n").append(PARAGRAPH).append(escaped(paragraph)).append('\n');
          if (sentences.isEmpty()) {
            file.append('\n');
          }
          for (Sentence sentence : sentences) {
            sentence.tokens().forEach(t -> file.append(line(t)).append('\n'));
            file.append('\n');
          }
        });
    return file.toString();
  }

  private static String line(Token t) {
    String name = t.name().equals(NO_NAME) ? "" : NAME + t.name();
    return String.join(
        "\t",
        Integer.toString(t.index() + 1),
        escaped(t.text()),
        escaped(t.lemma()),
        "_",
        t.tag(),
        "_",
        Integer.toString(t.head() + 1),
        t.relation(),
        "_",
        RANGE + t.span().start() + ":" + t.span().end() + name);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  private static String plain(String escaped) {
    return escaped.indexOf('\\') < 0 ? escaped : escaped.translateEscapes();
  }
}
