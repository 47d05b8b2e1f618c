package org.parley.reading.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Dated;

/**
 * The day of the news that a report opens with, and what is told to follow upon the day before it:
 * "His comments came after ministers met on Thursday", in a report of Friday's news, are Friday's.
 */
final class NewsDay {
  private static final int LEAD = 3;
  private static final Set<String> COME = CueWords.of("come-after");
  private static final Set<String> REMARKS = CueWords.of("remarks");

  private final SayingDay days;
  private final Optional<Dated> news;

  NewsDay(Words words, SayingDay days) {
    this.days = days;
    this.news =
        words.document().sentences().stream()
            .limit(LEAD)
            .map(days::ofMainVerb)
            .flatMap(Optional::stream)
            .filter(d -> d.day().asDay().isPresent())
            .findFirst();
  }

  /**
   * The news day, where {@code sentence} says that words came after something of the day before.
   */
  Optional<Dated> of(Sentence sentence) {
    Optional<Token> root = sentence.root().filter(r -> COME.contains(r.lemma()));
    boolean remarks =
        root.flatMap(r -> sentence.child(r, "nsubj"))
            .filter(s -> REMARKS.contains(s.lemma()))
            .filter(s -> sentence.child(s, "nmod:poss", "det").isPresent())
            .isPresent();
    if (news.isEmpty() || !remarks) {
      return Optional.empty();
    }
    LocalDate today = news.get().day().first();
    return sentence
        .children(root.orElseThrow(), "advcl", "obl", "obj")
        .filter(c -> c.is("obj") || isAfter(sentence, c))
        .flatMap(c -> days.under(sentence, c))
        .findFirst()
        .filter(earlier -> earlier.asDay().equals(Optional.of(today.minusDays(1))))
        .map(earlier -> new Dated(news.get().day(), "news-day", news.get().span()));
  }

  private static boolean isAfter(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark", "case").anyMatch(m -> m.lemma().equals("after"));
  }
}
