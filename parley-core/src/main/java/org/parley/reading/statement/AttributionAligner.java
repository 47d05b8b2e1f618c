package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Attribution;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** Puts attributions that are marked in the text in terms of words and their grammar. */
final class AttributionAligner {
  private static final CueRule ANY =
      new CueRule(
          "any",
          Set.of(),
          Set.of(CueRule.Frame.CLAUSE),
          Set.of(),
          CueRule.Addressed.TO,
          false,
          false,
          1,
          Map.of(),
          List.of());

  private final Words words;
  private final CueBook book;
  private final String rule;

  /**
   * @param rule what marked them
   */
  AttributionAligner(Words words, CueBook book, String rule) {
    this.words = words;
    this.book = book;
    this.rule = rule;
  }

  /**
   * @param attributions with spans in the original text
   */
  List<StatementCandidate> drafts(List<Attribution> attributions) {
    List<StatementCandidate> drafts = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Range> content =
          attribution.content().stream().flatMap(s -> words.range(s).stream()).toList();
      if (!content.isEmpty()) {
        drafts.add(draft(attribution, content));
      }
    }
    return drafts;
  }

  private StatementCandidate draft(Attribution attribution, List<Range> content) {
    Optional<Cue> cue =
        attribution.cue().flatMap(words::range).map(c -> cue(c, attribution.source()));
    return new StatementCandidate(cue, rule, attribution.confidence(), content, Optional.empty());
  }

  private Cue cue(Range range, Optional<Span> named) {
    Sentence sentence = words.sentence(range.from());
    Token word = main(range);
    Optional<Range> source = named.flatMap(words::range);
    CueRule known =
        word.isNoun() ? book.noun(word.lemma()).orElse(ANY) : book.verb(word.lemma()).orElse(ANY);
    return new Cue(sentence, word, range, known, source, source.map(this::head));
  }

  /** The last verb that some rule knows, else the word that the others hang on. */
  private Token main(Range range) {
    Optional<Token> known = Optional.empty();
    for (int at = range.from(); at <= range.to(); at++) {
      Token t = words.at(at);
      boolean listed = t.isVerb() ? book.verb(t.lemma()).isPresent() : isKnownNoun(t);
      if (listed && words.sentence(at).index() == words.sentence(range.from()).index()) {
        known = Optional.of(t);
      }
    }
    return known.orElseGet(() -> words.at(head(range)));
  }

  private boolean isKnownNoun(Token token) {
    return token.isNoun() && book.noun(token.lemma()).isPresent();
  }

  /** The place of the word that the others of the range hang on. */
  private int head(Range range) {
    int first = words.first(words.sentence(range.from()));
    return java.util.stream.IntStream.rangeClosed(range.from(), range.to())
        .boxed()
        .filter(at -> words.sentence(at).index() == words.sentence(range.from()).index())
        .filter(at -> !words.at(at).isPunctuation())
        .filter(at -> words.at(at).head() < 0 || !range.contains(first + words.at(at).head()))
        .min(Comparator.comparing((Integer at) -> !names(words.at(at))))
        .orElse(range.from());
  }

  private static boolean names(Token token) {
    return token.isNoun() || token.isPronoun() || token.isVerb();
  }
}
