package org.parley.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** How a clause puts its act: done, to come, denied, possible. */
record Modality(boolean negated, boolean future, boolean possible, boolean conditional) {
  private static final Set<String> NEGATIVE = Words.list("negative");
  private static final Set<String> FUTURE = Words.list("future-auxiliary");
  private static final Set<String> POSSIBLE = Words.list("possible-auxiliary");
  private static final Set<String> INTEND = Words.list("intend");
  private static final Set<String> PAST_INTENT = Words.list("intend-past");
  private static final Set<String> WISH = Words.list("wish");
  private static final Set<String> IF = Words.list("condition");

  static Modality of(Clause clause, boolean said) {
    Sentence s = clause.sentence();
    Token head = clause.head();
    Set<String> aux =
        clause.auxiliaries().stream()
            .flatMap(a -> List.of(Words.lemma(a), a.text().toLowerCase(Locale.ROOT)).stream())
            .collect(Collectors.toSet());
    boolean negated =
        s.children(head, "advmod", "neg", "det", "cc:preconj")
                .anyMatch(t -> NEGATIVE.contains(Words.lemma(t)))
            || clause.objects().stream().anyMatch(o -> hasNo(s, o))
            || s.child(head, "nsubj", "nsubj:pass").map(o -> hasNo(s, o)).orElse(false);
    Optional<Token> above = s.head(head).filter(h -> head.is("xcomp", "ccomp", "advcl"));
    boolean infinitive = s.children(head, "mark").anyMatch(m -> m.tag().equals("TO"));
    boolean intended =
        infinitive
            && above
                .map(Words::lemma)
                .filter(l -> INTEND.contains(l) && !PAST_INTENT.contains(l))
                .isPresent();
    boolean governedNegation =
        infinitive
            && above
                .map(a -> s.children(a, "advmod").anyMatch(t -> NEGATIVE.contains(Words.lemma(t))))
                .orElse(false);
    boolean future =
        intended
            || said && aux.contains("would")
            || aux.contains("would") && head.is("ccomp")
            || aux.stream().anyMatch(FUTURE::contains);
    boolean possible = !future && aux.stream().anyMatch(POSSIBLE::contains);
    boolean conditional = s.children(head, "advcl").anyMatch(a -> marked(s, a, IF));
    return new Modality(negated || governedNegation, future, possible, conditional);
  }

  /** The same act, where the clause around it is negated but not the act. */
  Modality affirmed() {
    return new Modality(false, future, possible, conditional);
  }

  private static boolean hasNo(Sentence s, Token noun) {
    return s.children(noun, "det", "neg").anyMatch(t -> Words.lemma(t).equals("no"));
  }

  /** Whether the act stands in an if-clause, or is only a purpose or a wish. */
  static boolean isUnreal(Clause clause) {
    Sentence s = clause.sentence();
    Token at = clause.head();
    for (int depth = 0; depth < 8; depth++) {
      if (depth > 0 && WISH.contains(Words.lemma(at)) && at.isNoun()
          || marked(s, at, IF) && at.is("advcl", "ccomp", "conj")) {
        return true;
      }
      Optional<Token> above = s.head(at);
      if (above.isEmpty()) {
        return false;
      }
      at = above.get();
    }
    return false;
  }

  /** Whether the act is only what something else is done for: "sent troops to guard the border". */
  static boolean isPurpose(Clause clause) {
    Sentence s = clause.sentence();
    Token head = clause.head();
    return head.is("advcl", "acl") && s.children(head, "mark").anyMatch(m -> m.tag().equals("TO"));
  }

  private static boolean marked(Sentence s, Token verb, Set<String> marks) {
    return s.children(verb, "mark").anyMatch(m -> marks.contains(Words.lemma(m)));
  }
}
