package org.parley.reading.statement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A class of words that report speech, and how they take what was said.
 *
 * @param lemmas of its verbs; of nouns where {@code content} has {@link Frame#NOUN}
 * @param content the shapes that what was said may have
 * @param prepositions that bring it in, for {@link Frame#PREPOSITION}
 * @param addressee where the one spoken to stands
 * @param continues whether it goes on with what the same speaker said before, as "adding" does
 * @param denies whether it keeps its sense under "not", as in "did not deny"
 * @param confidence 0 to 1
 * @param examples sentences, each with {@code speaker | cue | content} for every statement, parted
 *     by {@code ;;}
 * @param counterexamples sentences in which it finds no statement
 */
record CueRule(
    String name,
    Set<String> lemmas,
    Set<Frame> content,
    Set<String> prepositions,
    Addressed addressee,
    boolean continues,
    boolean denies,
    double confidence,
    Map<String, String> examples,
    List<String> counterexamples) {
  CueRule {
    Objects.requireNonNull(name);
    lemmas = Set.copyOf(lemmas);
    content = Set.copyOf(content);
    prepositions = prepositions == null ? Set.of() : Set.copyOf(prepositions);
    addressee = addressee == null ? Addressed.TO : addressee;
    examples = examples == null ? Map.of() : Map.copyOf(examples);
    counterexamples = counterexamples == null ? List.of() : List.copyOf(counterexamples);
    if (confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException(name + " has confidence " + confidence);
    }
  }

  boolean takes(Frame frame) {
    return content.contains(frame);
  }

  /** The shapes that what was said may have beside its cue. */
  enum Frame {
    /** A quotation beside it. */
    QUOTE,
    /** A clause: "that they left", "they left". */
    CLAUSE,
    /** "to leave". */
    INFINITIVE,
    /** A noun phrase and what completes it: "its readiness", "him a liar". */
    OBJECT,
    /** A phrase with one of the rule's prepositions: "for talks". */
    PREPOSITION,
    /** The cue is a noun: "a statement that they left". */
    NOUN
  }

  /** Where the one spoken to stands. */
  enum Addressed {
    /** The object: "told reporters". */
    OBJECT,
    /** After "to" or "with". */
    TO,
    NONE
  }
}
