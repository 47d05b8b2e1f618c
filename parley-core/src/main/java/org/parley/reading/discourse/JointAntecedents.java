package org.parley.reading.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorKind;

/**
 * Those of a joint subject, for whom {@code they} stands: {@code Anna Berg and her guest}, {@code
 * both sides}, or two persons of whom one met the other.
 */
final class JointAntecedents {
  private static final int REACH = 3;

  private JointAntecedents() {}

  /**
   * The two or more, or none where the pronoun is another or a plural subject of its own comes
   * between.
   *
   * @param sentences those read so far; the last holds the pronoun
   */
  static List<MentionInSentence> of(List<DiscourseSentence> sentences, Token token) {
    if (sentences.isEmpty() || PronounClass.by(token).filter(PronounClass.THEY::equals).isEmpty()) {
      return List.of();
    }
    int now = sentences.size() - 1;
    boolean quoted = sentences.get(now).quoted(token);
    for (int back = 0; back <= REACH && back <= now; back++) {
      DiscourseSentence in = sentences.get(now - back);
      int before = back == 0 ? token.index() : Integer.MAX_VALUE;
      Optional<Token> subject = subject(in, before, quoted);
      List<MentionInSentence> joint = subject.map(s -> joint(in, s)).orElse(List.of());
      if (!joint.isEmpty() || subject.isPresent() && !isOnePerson(in, subject.get())) {
        return joint;
      }
    }
    return List.of();
  }

  /** Whom {@code they} cannot mean: the two come from further back. */
  private static boolean isOnePerson(DiscourseSentence in, Token subject) {
    return in.headed(subject).filter(m -> m.kind() == ActorKind.PERSON).isPresent();
  }

  /** The main subject, if a mention stands there. */
  private static Optional<Token> subject(DiscourseSentence in, int before, boolean quoted) {
    Sentence sentence = in.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.index() < before && t.is("nsubj", "nsubj:pass"))
        .filter(t -> quoted || !in.quoted(t))
        .filter(t -> in.headed(t).isPresent())
        .findFirst();
  }

  private static List<MentionInSentence> joint(DiscourseSentence in, Token subject) {
    Sentence sentence = in.sentence();
    List<MentionInSentence> found = new ArrayList<>(in.allHeaded(subject));
    sentence.children(subject, "conj").forEach(c -> found.addAll(in.allHeaded(c)));
    if (found.size() == 1 && found.get(0).kind() == ActorKind.PERSON) {
      partner(in, subject).ifPresent(found::add);
    }
    List<MentionInSentence> different = distinct(found);
    return different.size() < 2 ? List.of() : different;
  }

  /** The person whom a person met or spoke with. */
  private static Optional<MentionInSentence> partner(DiscourseSentence in, Token subject) {
    Sentence sentence = in.sentence();
    return sentence.head(subject).stream()
        .flatMap(
            verb ->
                Stream.concat(
                    sentence.children(verb, "obj"),
                    sentence
                        .children(verb, "obl")
                        .filter(
                            o ->
                                sentence
                                    .child(o, "case")
                                    .filter(c -> c.text().equals("with"))
                                    .isPresent())))
        .flatMap(t -> in.allHeaded(t).stream())
        .filter(m -> m.kind() == ActorKind.PERSON)
        .findFirst();
  }

  private static List<MentionInSentence> distinct(List<MentionInSentence> found) {
    List<MentionInSentence> different = new ArrayList<>();
    for (MentionInSentence one : found) {
      if (different.stream().noneMatch(d -> d.id().equals(one.id()))) {
        different.add(one);
      }
    }
    return different;
  }
}
