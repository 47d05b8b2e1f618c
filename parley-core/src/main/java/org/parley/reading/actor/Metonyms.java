package org.parley.reading.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Words that stand for whoever speaks through them: {@code a statement from the ministry}, {@code
 * the president's office}.
 */
final class Metonyms {
  private static final WordLists WORDS = WordLists.of("actor-words");
  private static final Set<String> DOCUMENTS = WORDS.words("document");
  private static final Set<String> OFFICES = WORDS.words("office");
  private static final Set<String> BY = WORDS.words("issued-by");

  /** Whose document was told of last, by its noun. */
  private final Map<String, MentionInSentence> issuers = new HashMap<>();

  /** Words that stand for someone; {@code office}: a seat, not a document. */
  record Metonym(int first, int last, MentionInSentence owner, boolean office) {}

  /** Those of the sentence at hand, whose mentions are all read. */
  Stream<Metonym> in(Discourse discourse) {
    Sentence sentence = discourse.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.tag().equals("NN") && discourse.at(t).isEmpty())
        .flatMap(t -> of(sentence, t, discourse).stream());
  }

  private Optional<Metonym> of(Sentence sentence, Token noun, Discourse discourse) {
    String word = noun.lemma().toLowerCase(Locale.ROOT);
    boolean office = OFFICES.contains(word);
    if (!office && !DOCUMENTS.contains(word)) {
      return Optional.empty();
    }
    Optional<MentionInSentence> owner =
        sentence
            .children(noun, "nmod", "nmod:poss")
            .filter(t -> t.is("nmod:poss") || issued(sentence, t, office))
            .flatMap(t -> discourse.headed(t).stream())
            .findFirst();
    if (owner.isEmpty() && !office && discourse.isDefinite(noun.index())) {
      return Optional.ofNullable(issuers.get(word))
          .map(i -> new Metonym(noun.index(), noun.index(), i, false));
    }
    owner.filter(o -> !office).ifPresent(o -> issuers.put(word, o));
    return owner.map(
        o ->
            new Metonym(
                Math.min(Owners.phraseStart(sentence, noun.index()), o.first()),
                Math.max(noun.index(), o.last()),
                o,
                office));
  }

  private static boolean issued(Sentence sentence, Token owner, boolean office) {
    String by =
        sentence.child(owner, "case").map(t -> t.text().toLowerCase(Locale.ROOT)).orElse("");
    return office ? by.equals("of") : BY.contains(by);
  }
}
