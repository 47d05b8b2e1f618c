package org.parley.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.EventType;
import org.parley.model.Realis;

/** Tells which move of a talk an event is that a rule found, by {@code event-acts.json}. */
final class TalkActs {
  /**
   * @param words lemmas of the trigger or of its verb; none for any
   * @param talk whether the sentence or the one before must speak of a talk
   * @param counterexamples sentences whose event is no such move
   */
  record Rule(
      String name,
      EventType type,
      Optional<Realis> realis,
      Set<String> words,
      boolean talk,
      org.parley.model.Act act,
      List<Example> examples,
      List<String> counterexamples) {
    Rule {
      words = words == null ? Set.of() : Words.expand(words);
    }
  }

  /** A sentence and the act of its event. */
  record Example(String text, org.parley.model.Act act) {}

  private static final Set<String> TALKS = Words.list("talk-or-deal");
  private static final List<Rule> RULES = Codebook.rules("event-acts", Rule.class);

  Optional<org.parley.model.Act> of(Document document, Act event) {
    if (event.isMention()) {
      return Optional.empty();
    }
    return RULES.stream()
        .filter(r -> r.type() == event.type())
        .filter(r -> r.realis().map(w -> w == event.outcome().realis()).orElse(true))
        .filter(r -> r.words().isEmpty() || names(r.words(), event))
        .filter(r -> !r.talk() || isTalk(document, event.sentence()))
        .findFirst()
        .map(Rule::act);
  }

  private static boolean names(Set<String> words, Act event) {
    return words.contains(Words.lemma(event.trigger()))
        || words.contains(Words.lemma(event.carrier().head()));
  }

  private boolean isTalk(Document document, Sentence sentence) {
    return speaks(sentence)
        || sentence.index() > 0 && speaks(document.sentences().get(sentence.index() - 1));
  }

  private boolean speaks(Sentence sentence) {
    return sentence.tokens().stream().map(Words::lemma).anyMatch(TALKS::contains);
  }

  static List<Rule> rules() {
    return RULES;
  }
}
