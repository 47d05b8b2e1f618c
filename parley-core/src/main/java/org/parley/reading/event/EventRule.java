package org.parley.reading.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.EventType;
import org.parley.model.Realis;

/**
 * One row of the codebook {@code events*.json}: words that name an act, the frame they must stand
 * in, and the PLOVER event that this is. Wherever words are listed, {@code {name}} stands for a
 * list of {@code events-words.json}, and {@code *} for any word.
 *
 * @param pos {@code verb}, {@code noun} or {@code adjective}
 * @param words lemmas of the trigger; a second word is its particle ({@code carry out})
 * @param object one of these is the object (or the subject of a passive)
 * @param about one of these stands somewhere in what the trigger governs
 * @param unless none of these does
 * @param subject one of these is the grammatical subject
 * @param aux one of these is an auxiliary of the trigger
 * @param said only inside a statement
 * @param foreign the target's country is not the source's
 * @param type empty for a verb that only carries its object's act ("hold talks")
 * @param source where to look for who acts, in order; empty for the usual places
 * @param target where to look for the other party, in order
 * @param counterexamples sentences in which it finds no event
 */
record EventRule(
    String name,
    String pos,
    List<String> words,
    List<String> object,
    List<String> about,
    List<String> unless,
    List<String> subject,
    List<String> aux,
    boolean said,
    boolean foreign,
    Optional<EventType> type,
    Optional<String> mode,
    Optional<String> cameo,
    Optional<Realis> realis,
    List<String> source,
    List<String> target,
    List<Example> examples,
    List<String> counterexamples) {

  /** A sentence and the events it gives, each as {@code TYPE SOURCE > TARGET}. */
  record Example(String text, List<String> gives) {}

  EventRule {
    Objects.requireNonNull(name);
    pos = pos == null ? "verb" : pos;
    words = List.copyOf(words);
    object = orEmpty(object);
    about = orEmpty(about);
    unless = orEmpty(unless);
    subject = orEmpty(subject);
    aux = orEmpty(aux);
    type = orEmpty(type);
    mode = orEmpty(mode);
    cameo = orEmpty(cameo);
    realis = orEmpty(realis);
    source = orEmpty(source);
    target = orEmpty(target);
    examples = orEmpty(examples);
    counterexamples = orEmpty(counterexamples);
  }

  /** How much of the frame it asks for: the more, the sooner it is tried. */
  int weight() {
    return 4 * Math.min(1, object.size())
        + 4 * Math.min(1, about.size())
        + 2 * Math.min(1, subject.size())
        + Math.min(1, unless.size())
        + (words.contains("*") ? -3 : 0)
        + 12 * Math.min(1, aux.size())
        - (type.isEmpty() ? 1 : 0);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private static <T> Optional<T> orEmpty(Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }
}
