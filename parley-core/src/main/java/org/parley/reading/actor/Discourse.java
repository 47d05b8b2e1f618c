package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Whom a report has spoken of so far, sentence by sentence. */
final class Discourse {
  private final List<MentionInSentence.In> sentences = new ArrayList<>();
  private final Map<ActorId, Integer> order = new HashMap<>();
  private final List<String> countries = new ArrayList<>();
  private final Quotes quotes = new Quotes();
  private int clock;

  void begin(Sentence sentence) {
    sentences.add(new MentionInSentence.In(sentence, quotes.next(sentence), new ArrayList<>()));
  }

  void saw(
      ActorId id, ActorKind kind, Optional<String> country, String gender, int first, int last) {
    MentionInSentence.In here = here();
    boolean plural = kind == ActorKind.GROUP && here.sentence().token(last).tag().endsWith("S");
    here.seen()
        .add(new MentionInSentence(id, kind, gender, first, last, here.quoted()[first], plural));
    order.put(id, clock++);
    country.ifPresent(this::party);
  }

  Optional<MentionInSentence> pronoun(Token token) {
    return sentences.isEmpty() ? Optional.empty() : Pronouns.resolve(sentences, token);
  }

  /** The sentence at hand. */
  Sentence sentence() {
    return here().sentence();
  }

  boolean quoted(Token token) {
    return here().quoted()[token.index()];
  }

  /** The one of {@code ids} that was spoken of last. */
  Optional<ActorId> latestOf(List<ActorId> ids) {
    return ids.stream().filter(order::containsKey).max(Comparator.comparing(order::get));
  }

  /** The countries spoken of, the latest first. */
  List<String> countries() {
    List<String> latest = new ArrayList<>(countries);
    java.util.Collections.reverse(latest);
    return latest;
  }

  /** Who is the subject of the sentence at hand, of those read. */
  Optional<MentionInSentence> subject() {
    return here().seen().stream()
        .filter(s -> s.head(here().sentence()).is("nsubj"))
        .max(Comparator.comparingInt(here()::weight));
  }

  Optional<MentionInSentence> at(Token token) {
    return here().at(token.index());
  }

  private void party(String country) {
    countries.remove(country);
    countries.add(country);
  }

  private MentionInSentence.In here() {
    return sentences.get(sentences.size() - 1);
  }
}
