package org.parley.reading.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Who is the subject of the sentence at hand, of its clauses, and of the sentence before. */
public final class Subjects {
  private final List<DiscourseSentence> sentences;

  /**
   * @param sentences those read so far, which grow; the last is the one at hand
   */
  public Subjects(List<DiscourseSentence> sentences) {
    this.sentences = sentences;
  }

  /** Who is the subject of the sentence at hand, of those read. */
  public Optional<MentionInSentence> subject() {
    return here().subject();
  }

  /** The subject before a word, of the innermost clause that holds the word, else the main one. */
  public Optional<MentionInSentence> before(Token word) {
    Sentence sentence = here().sentence();
    List<MentionInSentence> subjects =
        here().seen().stream()
            .filter(s -> s.last() < word.index())
            .filter(s -> s.head(sentence).is("nsubj", "nsubj:pass"))
            .toList();
    return subjects.stream()
        .filter(s -> isOfClause(s, word))
        .max(Comparator.comparingInt(MentionInSentence::last))
        .or(() -> subjects.stream().max(Comparator.comparingInt(here()::weight)));
  }

  private boolean isOfClause(MentionInSentence subject, Token word) {
    Sentence sentence = here().sentence();
    return sentence
        .head(subject.head(sentence))
        .filter(verb -> sentence.dominates(verb, word))
        .isPresent();
  }

  /** The government or ministry that is the subject of the sentence at hand. */
  public Optional<ActorId> stateBody() {
    return subject()
        .filter(s -> s.kind() == ActorKind.GOVERNMENT || s.kind() == ActorKind.MINISTRY)
        .map(MentionInSentence::id);
  }

  /** The state body or organisation that is the subject of the sentence at hand or before. */
  public Optional<ActorId> speakingBody() {
    return subject()
        .filter(Subjects::isBody)
        .or(() -> latestTwo().reduce((now, before) -> before).flatMap(Subjects::mainBody))
        .map(MentionInSentence::id);
  }

  private static Optional<MentionInSentence> mainBody(DiscourseSentence in) {
    return in.seen().stream().filter(s -> isBody(s) && in.isMainSubject(s)).findFirst();
  }

  private static boolean isBody(MentionInSentence seen) {
    return switch (seen.kind()) {
      case GOVERNMENT, MINISTRY, MILITARY, GROUP, ORGANISATION -> !seen.isOutlet();
      default -> false;
    };
  }

  /** The person who seems to speak the quotation at hand: a subject outside of it. */
  public Optional<ActorId> quoting() {
    return latestTwo().flatMap(in -> speaker(in).stream()).findFirst();
  }

  private static Optional<ActorId> speaker(DiscourseSentence in) {
    return in.seen().stream()
        .filter(s -> s.kind() == ActorKind.PERSON && !s.quoted())
        .filter(s -> s.head(in.sentence()).is("nsubj"))
        .max(Comparator.comparingInt(in::weight))
        .map(MentionInSentence::id);
  }

  /** The country that is the main subject of the sentence before, in the same paragraph. */
  public Optional<String> countryBefore() {
    List<ActorId> countries =
        latestTwo()
            .skip(1)
            .filter(in -> in.sentence().paragraph() == here().sentence().paragraph())
            .flatMap(in -> in.mainCountries().stream())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0).value()) : Optional.empty();
  }

  /** The sentence at hand and the one before. */
  private Stream<DiscourseSentence> latestTwo() {
    int now = sentences.size() - 1;
    return IntStream.of(now, now - 1).filter(i -> i >= 0).mapToObj(sentences::get);
  }

  private DiscourseSentence here() {
    return sentences.get(sentences.size() - 1);
  }
}
