package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Dated;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.model.When;

/** The day that the words around a cue give for what was said. */
final class SayingDay {
  private static final Set<String> MEANWHILE = CueWords.of("meanwhile");
  private static final Set<String> BOUND = CueWords.of("time-bound");

  /** A preposition or a comma may stand between: "said on Monday", "on Monday, the envoy said". */
  private static final int NEXT = 2;

  private static final Set<String> ABOUT = CueWords.of("subject-preposition");

  private final Words words;
  private final List<TimeExpression> times;

  SayingDay(Words words, List<TimeExpression> times) {
    this.words = words;
    this.times = times.stream().filter(t -> t.when().isPresent()).toList();
  }

  /** The time that the cue's own clause states. */
  Optional<Dated> stated(StatementCandidate draft) {
    if (draft.cue().isEmpty()) {
      return Optional.empty();
    }
    Cue cue = draft.cue().get();
    List<TimeExpression> near =
        of(cue.sentence()).stream()
            .filter(t -> draft.content().stream().noneMatch(c -> words.span(c).overlaps(t.span())))
            .toList();
    return near.stream()
        .filter(t -> hangsOn(cue.sentence(), t.span(), cue.word()))
        .findFirst()
        .or(() -> near.stream().filter(t -> beside(cue, t.span())).findFirst())
        .map(t -> new Dated(t.when().orElseThrow(), "stated", Optional.of(t.span())));
  }

  /** The times that {@code head} governs. */
  Stream<When> under(Sentence sentence, Token head) {
    return of(sentence).stream()
        .filter(t -> sentence.within(t.span()).stream().allMatch(w -> sentence.dominates(head, w)))
        .flatMap(t -> t.when().stream());
  }

  /** The time that hangs on the main verb of a sentence. */
  Optional<Dated> ofMainVerb(Sentence sentence) {
    return sentence
        .root()
        .flatMap(
            root ->
                of(sentence).stream()
                    .filter(t -> hangsOn(sentence, t.span(), root))
                    .findFirst()
                    .or(() -> meanwhile(sentence, root)))
        .map(t -> new Dated(t.when().orElseThrow(), "lead", Optional.of(t.span())));
  }

  /** "Agreed to send an envoy as troops advanced on the second day". */
  private Optional<TimeExpression> meanwhile(Sentence sentence, Token root) {
    List<Token> clauses =
        sentence.subtree(root).stream()
            .filter(t -> t.is("advcl") && isMeanwhile(sentence, t) && isPart(sentence, t, root))
            .toList();
    return of(sentence).stream()
        .filter(t -> clauses.stream().anyMatch(c -> hangsOn(sentence, t.span(), c)))
        .findFirst();
  }

  private static boolean isMeanwhile(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").anyMatch(m -> MEANWHILE.contains(m.lemma()));
  }

  /** Whether only infinitives stand between the clause and the main verb. */
  private static boolean isPart(Sentence sentence, Token clause, Token root) {
    Token at = sentence.head(clause).orElse(clause);
    for (int step = 0; step < sentence.size() && at.index() != root.index(); step++) {
      if (at.isVerb() && !at.tag().equals("VB")) {
        return false;
      }
      at = sentence.head(at).orElse(root);
    }
    return true;
  }

  private List<TimeExpression> of(Sentence sentence) {
    Span span = sentence.span();
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }

  /** Whether the time depends on the verb, through nouns and adverbs but no other verb. */
  private static boolean hangsOn(Sentence s, Span time, Token verb) {
    return s.within(time).stream().anyMatch(t -> climbs(s, t, verb));
  }

  private static boolean climbs(Sentence s, Token from, Token verb) {
    Token at = from;
    boolean own = true;
    for (int step = 0; step < s.size(); step++) {
      Optional<Token> head = s.head(at);
      if (head.isEmpty() || at.is("nsubj", "acl", "advcl", "ccomp") || isBound(s, at, own)) {
        return false;
      }
      own &= !at.is("nmod", "obl");
      if (head.get().index() == verb.index()) {
        return true;
      }
      if (head.get().isVerb()) {
        return false;
      }
      at = head.get();
    }
    return false;
  }

  /**
   * "Since 2008", "after the debate on Monday", "of the 2016 election" tell no day of the words;
   * "at a briefing on the results of talks on Monday" does. The preposition next to the noun
   * counts.
   *
   * @param own whether the noun is the time's own, and no occasion that has a time
   */
  private static boolean isBound(Sentence s, Token noun, boolean own) {
    return s.children(noun, "case", "mark")
        .filter(c -> c.index() < noun.index())
        .reduce((first, next) -> next)
        .map(c -> BOUND.contains(c.lemma()) || own && ABOUT.contains(c.lemma()))
        .orElse(false);
  }

  /** Whether the time is next to the cue, or an adverbial with no verb before it and its source. */
  private boolean beside(Cue cue, Span time) {
    Sentence s = cue.sentence();
    List<Token> tokens = s.within(time);
    if (tokens.isEmpty() || cue.source().map(r -> words.span(r).overlaps(time)).orElse(false)) {
      return false;
    }
    Token first = tokens.get(0);
    Token last = tokens.get(tokens.size() - 1);
    boolean adverbial =
        tokens.stream()
            .anyMatch(
                t ->
                    t.is("obl", "advmod", "dep")
                        && !isBound(s, t, true)
                        && s.head(t)
                            .filter(Token::isVerb)
                            .filter(v -> v.index() > t.index() || v.index() == cue.word().index())
                            .isPresent());
    int from = words.place(s, first);
    int to = words.place(s, last);
    boolean bound = tokens.stream().anyMatch(t -> isBound(s, t, true));
    boolean next =
        to < cue.group().from()
            ? cue.group().from() - to <= NEXT
            : from > cue.words().to() && from - cue.words().to() <= NEXT;
    Range gap =
        to < cue.group().from()
            ? new Range(to, cue.group().from())
            : new Range(Math.min(from, cue.group().to()), Math.max(from, cue.group().to()));
    for (int at = gap.from() + 1; at < gap.to(); at++) {
      if (words.at(at).isVerb() && !cue.group().contains(at)) {
        return false;
      }
    }
    return adverbial || next && !bound;
  }
}
