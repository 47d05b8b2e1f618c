package org.parley.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Whom a pronoun stands for: the subject of a clause above its own, else a subject before it in the
 * sentence, else the main subject of a sentence before (after Hobbs 1978 and centering). A pronoun
 * that fits a plain noun just as well stays open.
 */
final class Pronouns {
  private static final int REACH = 4;
  private static final Set<String> IMPERSONAL = WordLists.of("actor-words").words("impersonal");
  private static final Set<String> SAYING = WordLists.of("actor-words").words("saying");
  private static final String[] CLAUSES = {"ccomp", "xcomp", "advcl", "csubj", "acl"};

  private Pronouns() {}

  /**
   * @param sentences those read so far; the last holds the pronoun
   */
  static Optional<MentionInSentence> resolve(List<DiscourseSentence> sentences, Token token) {
    Optional<PronounClass> wanted = PronounClass.by(token);
    DiscourseSentence here = sentences.get(sentences.size() - 1);
    if (wanted.isEmpty() || (wanted.get() == PronounClass.IT && empty(here.sentence(), token))) {
      return Optional.empty();
    }
    if (ahead(here.sentence(), token)) {
      return subjectAfter(here, token, wanted.get());
    }
    Optional<MentionInSentence> near =
        besideOwner(here, token, wanted.get())
            .or(() -> inFrontOfSubject(here, token, wanted.get()))
            .or(() -> told(sentences, token, wanted.get()));
    return near.or(() -> above(here, token, wanted.get()))
        .or(
            () ->
                thing(here, token, wanted.get())
                    ? Optional.empty()
                    : before(sentences, token, wanted.get()));
  }

  /** Whoever is named only in a quotation is not meant outside of it while somebody else fits. */
  private static Optional<MentionInSentence> before(
      List<DiscourseSentence> sentences, Token token, PronounClass wanted) {
    int now = sentences.size() - 1;
    DiscourseSentence here = sentences.get(now);
    boolean quoted = here.quoted()[token.index()];
    Predicate<MentionInSentence> side = s -> s.quoted() == quoted;
    return before(sentences, token, wanted, side, 0)
        .or(() -> quoted ? Optional.empty() : before(sentences, token, wanted, s -> true, 0));
  }

  /**
   * @param from how many sentences back the search begins
   */
  private static Optional<MentionInSentence> before(
      List<DiscourseSentence> sentences,
      Token token,
      PronounClass wanted,
      Predicate<MentionInSentence> side,
      int from) {
    int now = sentences.size() - 1;
    boolean quoted = sentences.get(now).quoted()[token.index()];
    int reach = wanted.person() ? REACH : 1;
    int least = quoted ? 1 : wanted.person() ? 0 : 3;
    Optional<MentionInSentence> found = Optional.empty();
    for (int back = from; found.isEmpty() && back <= reach && now - back >= 0; back++) {
      DiscourseSentence in = sentences.get(now - back);
      found =
          back == 0
              ? best(in, wanted, token.index(), side, 1)
              : best(in, wanted, Integer.MAX_VALUE, side, least);
    }
    return found;
  }

  /** {@code ..., he said}: whoever spoke in the sentences before, not whom these words name. */
  private static Optional<MentionInSentence> told(
      List<DiscourseSentence> sentences, Token token, PronounClass wanted) {
    DiscourseSentence here = sentences.get(sentences.size() - 1);
    Sentence sentence = here.sentence();
    boolean behind =
        !here.quoted()[token.index()]
            && token.is("nsubj")
            && sentence
                .head(token)
                .filter(v -> SAYING.contains(v.lemma()))
                .filter(v -> endsSentence(sentence, v, token))
                .isPresent();
    return behind ? before(sentences, token, wanted, s -> !s.quoted(), 1) : Optional.empty();
  }

  private static boolean endsSentence(Sentence sentence, Token verb, Token subject) {
    boolean aside = verb.is("parataxis");
    return aside
        || sentence
            .children(verb, "ccomp", "dep", "parataxis")
            .anyMatch(c -> c.index() < Math.min(verb.index(), subject.index()));
  }

  /** {@code Anna Berg and her guest}, {@code Berg's plan and her visit}: hers, of these two. */
  private static Optional<MentionInSentence> besideOwner(
      DiscourseSentence here, Token token, PronounClass wanted) {
    Sentence sentence = here.sentence();
    int and = token.index() - 1;
    if (and < 1 || !token.tag().equals("PRP$") || !sentence.token(and).tag().equals("CC")) {
      return Optional.empty();
    }
    Token first = sentence.token(and - 1);
    return Stream.concat(
            here.seen().stream().filter(s -> s.last() == first.index()),
            sentence
                .children(first, "nmod")
                .filter(c -> c.relation().equals("nmod:poss"))
                .flatMap(t -> here.headed(t).stream()))
        .filter(wanted::fits)
        .findFirst();
  }

  /** {@code During his visit, Berg said}: the subject that the words lead up to. */
  private static Optional<MentionInSentence> inFrontOfSubject(
      DiscourseSentence here, Token token, PronounClass wanted) {
    Sentence sentence = here.sentence();
    if (!wanted.person() || here.quoted()[token.index()]) {
      return Optional.empty();
    }
    Optional<Token> subject =
        sentence
            .root()
            .flatMap(r -> sentence.child(r, "nsubj"))
            .filter(s -> s.index() > token.index() && !here.quoted()[s.index()]);
    boolean leading =
        subject.isPresent()
            && sentence
                .children(sentence.root().orElseThrow(), "advcl", "obl")
                .anyMatch(c -> c.index() < subject.get().index() && sentence.dominates(c, token));
    boolean named = here.seen().stream().anyMatch(s -> s.last() < token.index() && wanted.fits(s));
    return leading && !named
        ? subject.flatMap(here::headed).filter(wanted::fits)
        : Optional.empty();
  }

  /**
   * {@code it} that stands for a clause or for nothing: {@code it is hard to say}; as an object it
   * is seldom a party.
   */
  private static boolean empty(Sentence sentence, Token it) {
    if (it.is("expl")) {
      return true;
    }
    if (!it.is("nsubj") && !it.tag().equals("PRP$")) {
      return true;
    }
    Optional<Token> above =
        sentence.head(it).filter(h -> it.is("nsubj") && describes(sentence, it, h));
    return above
        .filter(h -> sentence.children(h).anyMatch(c -> c.index() > h.index() && c.is(CLAUSES)))
        .isPresent();
  }

  private static boolean describes(Sentence sentence, Token it, Token head) {
    boolean be =
        sentence.tokens().subList(it.index(), Math.max(it.index(), head.index())).stream()
            .anyMatch(t -> t.lemma().equals("be") || t.text().matches("['\u2019]s"));
    return head.isVerb()
        ? IMPERSONAL.contains(head.lemma()) || (be && head.tag().equals("VBN"))
        : be;
  }

  /** {@code for his part}: the person comes after. */
  private static boolean ahead(Sentence sentence, Token token) {
    return token.tag().equals("PRP$")
        && token.index() <= 2
        && token.index() + 1 < sentence.size()
        && sentence.token(token.index() + 1).lemma().equals("part");
  }

  private static Optional<MentionInSentence> subjectAfter(
      DiscourseSentence here, Token token, PronounClass wanted) {
    return here.sentence().tokens().stream()
        .filter(t -> t.index() > token.index() && t.is("nsubj"))
        .map(here::headed)
        .flatMap(Optional::stream)
        .filter(wanted::fits)
        .findFirst();
  }

  /** The subject of a clause that holds the pronoun's own. */
  private static Optional<MentionInSentence> above(
      DiscourseSentence here, Token token, PronounClass wanted) {
    Sentence sentence = here.sentence();
    boolean quoted = here.quoted()[token.index()];
    Token at = token;
    for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      Optional<MentionInSentence> found =
          sentence
              .children(at, "nsubj")
              .filter(s -> s.index() < token.index())
              .filter(s -> quoted == here.quoted()[s.index()])
              .findFirst()
              .flatMap(here::headed)
              .filter(wanted::fits);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether the subject just before is a plain noun that the pronoun fits. */
  private static boolean thing(DiscourseSentence here, Token token, PronounClass wanted) {
    for (int i = token.index() - 1; i >= 0; i--) {
      Token t = here.sentence().token(i);
      if (t.is("nsubj") && !t.isPronoun()) {
        return t.isNoun() && here.at(t).isEmpty() && wanted.fitsThing(t);
      }
    }
    return false;
  }

  private static Optional<MentionInSentence> best(
      DiscourseSentence in,
      PronounClass wanted,
      int before,
      Predicate<MentionInSentence> side,
      int least) {
    MentionInSentence best = null;
    int most = least - 1;
    for (MentionInSentence seen : in.seen()) {
      boolean apt = wanted != PronounClass.THEY || seen.mayBeSeveral(in.sentence());
      if (seen.last() < before
          && apt
          && side.test(seen)
          && wanted.fits(seen)
          && in.weight(seen) > most) {
        best = seen;
        most = in.weight(seen);
      }
    }
    return Optional.ofNullable(best);
  }
}
