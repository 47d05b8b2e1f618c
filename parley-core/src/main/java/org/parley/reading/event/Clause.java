package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * A word that may name an act, with its arguments: who does it, to what, with which prepositions.
 * Undoes the passive, coordination, relative clauses and control ("wants to", "forced X to").
 */
final class Clause {
  private static final Set<String> OBJECT_CONTROL = Words.list("object-control");
  private static final int DEEPEST = 12;

  private final Sentence sentence;
  private final Token head;

  Clause(Sentence sentence, Token head) {
    this.sentence = sentence;
    this.head = head;
  }

  Sentence sentence() {
    return sentence;
  }

  Token head() {
    return head;
  }

  /** How many words stand above this one in the tree. */
  int depth() {
    int depth = 0;
    for (Token at = head; at.head() >= 0 && depth < sentence.size(); depth++) {
      at = sentence.token(at.head());
    }
    return depth;
  }

  boolean isPassive() {
    if (!head.isVerb()) {
      return false;
    }
    if (sentence.children(head, "aux:pass", "nsubj:pass").findAny().isPresent()) {
      return true;
    }
    boolean participle = head.tag().equals("VBN") && auxiliaries().isEmpty();
    return participle
        && (head.is("acl", "amod", "advcl")
            || head.is("conj")
                && sentence.head(head).map(this::at).map(Clause::isPassive).orElse(false)
                && sentence.child(head, "nsubj", "obj").isEmpty());
  }

  /** Who acts, as far as grammar tells. */
  List<Token> agents() {
    if (isPassive()) {
      return with("by");
    }
    return subject(0).map(this::coordinated).orElse(List.of());
  }

  /** What is acted upon. */
  List<Token> objects() {
    if (isPassive()) {
      return patient().map(this::coordinated).orElse(List.of());
    }
    List<Token> found = new ArrayList<>();
    gerundNoun().ifPresent(n -> found.addAll(coordinated(n)));
    sentence.children(head, "obj", "iobj").forEach(t -> found.addAll(coordinated(t)));
    return found;
  }

  /** The subject that stands beside the word or that it shares, whatever the voice. */
  Optional<Token> grammaticalSubject() {
    return isPassive() ? patient() : subject(0);
  }

  /** Nouns that a preposition ties to the word. */
  List<Token> with(String preposition) {
    List<Token> found = new ArrayList<>();
    sentence
        .children(head, "obl", "nmod", "advcl", "advmod")
        .filter(t -> hasCase(t, preposition))
        .forEach(t -> found.addAll(coordinated(t)));
    return found;
  }

  /** Infinitives, participles and clauses that complete the word. */
  List<Token> complements() {
    return sentence.children(head, "xcomp", "ccomp", "advcl", "acl").toList();
  }

  List<Token> auxiliaries() {
    return sentence.children(head, "aux").filter(t -> !t.is("aux:pass")).toList();
  }

  Clause at(Token other) {
    return new Clause(sentence, other);
  }

  /** {@code token} and what "and" ties to it. */
  List<Token> coordinated(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    sentence.children(token, "conj").filter(t -> !t.isVerb()).forEach(all::add);
    return all;
  }

  boolean hasCase(Token token, String preposition) {
    return sentence
        .children(token, "case", "mark")
        .anyMatch(c -> Words.lemma(c).equals(preposition));
  }

  /** The noun that a parse hangs a gerund on, as in "by alleging attacks". */
  Optional<Token> gerundNoun() {
    if (!head.is("amod") || !head.tag().equals("VBG") || head.index() == 0) {
      return Optional.empty();
    }
    String before = sentence.token(head.index() - 1).tag();
    return sentence.head(head).filter(n -> before.equals("IN") && n.index() > head.index());
  }

  private Optional<Token> patient() {
    Optional<Token> own = sentence.child(head, "nsubj:pass", "nsubj");
    if (own.isPresent()) {
      return own.map(this::antecedent);
    }
    if (head.is("acl", "amod")) {
      return sentence.head(head);
    }
    return head.is("conj", "xcomp", "advcl")
        ? sentence.head(head).map(this::at).flatMap(Clause::grammaticalSubject)
        : Optional.empty();
  }

  private Optional<Token> subject(int depth) {
    Optional<Token> own = sentence.child(head, "nsubj", "nsubj:pass");
    if (own.isPresent()) {
      return own.map(this::antecedent);
    }
    Optional<Token> above = sentence.head(head);
    if (above.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    if (gerundNoun().isPresent()) {
      return sentence.head(above.get()).flatMap(g -> at(g).subjectOrPatient(depth + 1));
    }
    Clause governor = at(sharesCue(above.get()) ? sentence.token(above.get().head()) : above.get());
    if (head.is("acl")) {
      return above.get().isNoun() && !head.tag().equals("VB")
          ? above
          : governor.governingSubject(depth + 1);
    }
    if (head.is("xcomp", "ccomp", "advcl") && OBJECT_CONTROL.contains(Words.lemma(above.get()))) {
      List<Token> objects = governor.objects();
      if (!objects.isEmpty()) {
        return Optional.of(objects.get(0));
      }
    }
    if (head.is("conj", "xcomp", "ccomp", "advcl", "parataxis", "dep", "cop")) {
      return governor.head.isVerb() || !governor.head.isNoun()
          ? governor.subjectOrPatient(depth + 1)
          : governor.governingSubject(depth + 1);
    }
    return Optional.empty();
  }

  /** "X said it cannot be so and suggested": what is told in the past goes with the cue. */
  private boolean sharesCue(Token first) {
    return head.is("conj")
        && head.tag().equals("VBD")
        && first.is("ccomp")
        && sentence.token(first.head()).tag().equals("VBD")
        && sentence
            .children(first, "aux", "cop")
            .anyMatch(a -> Set.of("MD", "VBZ", "VBP").contains(a.tag()));
  }

  private Optional<Token> subjectOrPatient(int depth) {
    return isPassive() ? patient() : subject(depth);
  }

  /** The subject of the nearest verb above a noun: "made an offer to talk". */
  Optional<Token> governingSubject(int depth) {
    Optional<Token> own = sentence.child(head, "nsubj", "nmod:poss");
    if (own.isPresent()) {
      return own;
    }
    return sentence
        .head(head)
        .filter(h -> depth <= DEEPEST && !head.is("nsubj"))
        .flatMap(h -> h.isNoun() ? at(h).governingSubject(depth + 1) : at(h).subject(depth + 1));
  }

  /** What a relative pronoun stands for. */
  private Token antecedent(Token subject) {
    boolean relative = subject.tag().startsWith("W") || Words.lemma(subject).equals("that");
    if (!relative) {
      return subject;
    }
    return sentence.head(head).filter(h -> head.is("acl", "ccomp") && h.isNoun()).orElse(subject);
  }
}
