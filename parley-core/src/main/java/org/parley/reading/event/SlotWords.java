package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * The words in a slot of an act: {@code subject}, {@code object}, {@code owner} (a possessor or
 * demonym), {@code governor} (the subject of the verb above), or what a preposition ties.
 */
final class SlotWords {
  private static final Set<String> OFFER = Words.list("offer");
  private static final Set<String> FAR = Words.list("far-preposition");
  private static final String OF_SUBJECT = "subject.";

  private final Clause clause;
  private final Optional<Clause> support;
  private final List<Token> scope;

  /**
   * @param scope what the act's words govern
   */
  SlotWords(Clause clause, Optional<Clause> support, List<Token> scope) {
    this.clause = clause;
    this.support = support;
    this.scope = scope;
  }

  List<Token> in(String slot) {
    Sentence sentence = clause.sentence();
    Token head = clause.head();
    return switch (slot) {
      case "subject" -> clause.agents();
      case "grammatical-subject" ->
          clause.grammaticalSubject().map(clause::coordinated).orElse(List.of());
      case "object" -> clause.objects();
      case "owner" -> owner(sentence, head);
      case "object-owner" ->
          clause.objects().stream().flatMap(o -> owner(sentence, o).stream()).toList();
      case "support" -> support.map(Clause::agents).orElse(List.of());
      case "offerer" -> offerer(sentence, head);
      case "governor-object" ->
          sentence
              .head(head)
              .filter(Token::isVerb)
              .map(h -> clause.at(h).objects())
              .orElse(List.of());
      case "governor" -> clause.governingSubject(0).map(clause::coordinated).orElse(List.of());
      default ->
          slot.startsWith(OF_SUBJECT) ? ofSubject(slot.substring(OF_SUBJECT.length())) : tied(slot);
    };
  }

  static List<Token> owner(Sentence sentence, Token noun) {
    return sentence.children(noun, "nmod:poss", "amod", "compound").toList();
  }

  /** Whose offer a condition belongs to: the one named before it. */
  private static List<Token> offerer(Sentence sentence, Token condition) {
    return sentence.tokens().subList(0, condition.index()).stream()
        .filter(t -> OFFER.contains(Words.lemma(t)))
        .reduce((a, b) -> b)
        .map(offer -> owner(sentence, offer))
        .orElse(List.of());
  }

  private List<Token> ofSubject(String slot) {
    Optional<Token> subject = clause.grammaticalSubject();
    if (subject.isEmpty()) {
      return List.of();
    }
    return slot.equals("owner")
        ? owner(clause.sentence(), subject.get())
        : clause.at(subject.get()).with(slot);
  }

  /** Nouns after a preposition, on the act's word, its object, its verb or its complement. */
  private List<Token> tied(String preposition) {
    List<Clause> around = new ArrayList<>(List.of(clause));
    clause.objects().forEach(o -> around.add(clause.at(o)));
    support.ifPresent(around::add);
    clause.complements().forEach(c -> around.add(clause.at(c)));
    for (Clause c : around) {
      List<Token> found = c.with(preposition);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return FAR.contains(preposition) ? far(preposition) : List.of();
  }

  /** The first after a preposition in all that the act governs. */
  private List<Token> far(String preposition) {
    return scope.stream()
        .filter(t -> clause.hasCase(t, preposition))
        .limit(1)
        .flatMap(t -> clause.coordinated(t).stream())
        .toList();
  }
}
