package org.parley.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.language.Annotator;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** Words without grammar, for tests of what does not depend on it; loads at once. */
public final class PlainAnnotator implements Annotator {
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  @Override
  public List<Sentence> sentences(String paragraph) {
    List<Token> tokens = new ArrayList<>();
    for (Matcher m = WORD.matcher(paragraph); m.find(); ) {
      int at = tokens.size();
      String word = m.group();
      Span span = new Span(m.start(), m.end());
      tokens.add(new Token(at, word, word, "NN", "O", at - 1, at == 0 ? "root" : "dep", span));
    }
    return tokens.isEmpty() ? List.of() : List.of(new Sentence(0, 0, tokens));
  }
}
