package org.parley.reading.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorKind;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.discourse.MentionInSentence;
import org.parley.reading.phrase.Owners;

/**
 * Words that stand for whoever speaks through them: {@code a statement from the ministry}, {@code a
 * ministry statement}, {@code the president's office}.
 */
final class Metonyms {
  private static final WordLists WORDS = WordLists.of("document-words");
  private static final Set<String> DOCUMENTS = WORDS.words("document");
  private static final Set<String> ABOUT = WORDS.words("document-about");
  private static final Set<String> MANIFOLD = WORDS.words("document-or-thing");
  private static final Set<String> OF_PRESS = WORDS.words("document-of-press");
  private static final Set<String> OFFICES = WORDS.words("office");
  private static final Set<String> BY = WORDS.words("issued-by");
  private static final Set<String> ISSUING = WORDS.words("issuing");

  /** A country's name of so few capitals is used as an adjective: {@code a US statement}. */
  private static final String SHORT_COUNTRY = "[A-Z.]{2,5}";

  /** Whose document was told of last, by its noun. */
  private final Map<String, List<MentionInSentence>> issuers = new HashMap<>();

  /** Words that stand for someone; {@code office}: a seat, not a document. */
  record Metonym(int first, int last, List<MentionInSentence> owners, boolean office) {}

  /** The seats of the sentence at hand, whose mentions are all read. */
  Stream<Metonym> offices(Discourse discourse) {
    return nouns(discourse, OFFICES)
        .filter(t -> discourse.here().at(t).isEmpty())
        .flatMap(t -> owned(t, discourse, true).stream());
  }

  /** The documents of the sentence at hand, whose mentions and seats are all read. */
  Stream<Metonym> documents(Discourse discourse) {
    return nouns(discourse, DOCUMENTS).flatMap(t -> document(t, discourse).stream());
  }

  private static Stream<Token> nouns(Discourse discourse, Set<String> words) {
    return discourse.sentence().tokens().stream()
        .filter(t -> t.isNoun() && words.contains(word(t)))
        .filter(
            t -> discourse.here().at(t).filter(m -> m.kind() != ActorKind.ORGANISATION).isEmpty());
  }

  private Optional<Metonym> document(Token noun, Discourse discourse) {
    Optional<Metonym> owned = owned(noun, discourse, false);
    if (owned.isPresent()) {
      issuers.put(word(noun), owned.get().owners());
      return owned;
    }
    List<MentionInSentence> issuing = issuing(noun, discourse);
    if (!issuing.isEmpty()) {
      issuers.put(word(noun), issuing);
      return Optional.empty();
    }
    return isDefinite(discourse.sentence(), noun)
        ? Optional.ofNullable(issuers.get(word(noun)))
            .or(() -> ofPress(noun, discourse))
            .map(i -> new Metonym(noun.index(), noun.index(), i, false))
        : Optional.empty();
  }

  private static Optional<List<MentionInSentence>> ofPress(Token noun, Discourse discourse) {
    return OF_PRESS.contains(word(noun))
        ? discourse.antecedents().lastOutlet().map(List::of)
        : Optional.empty();
  }

  private Optional<Metonym> owned(Token noun, Discourse discourse, boolean office) {
    Sentence sentence = discourse.sentence();
    return sentence
        .children(noun, "nmod", "nmod:poss", "compound", "amod", "acl", "acl:relcl")
        .sorted(Comparator.comparing(t -> t.is("compound", "amod") ? -t.index() : -sentence.size()))
        .flatMap(t -> owner(sentence, t, discourse, office).stream())
        .findFirst()
        .map(
            o ->
                new Metonym(
                    Math.min(Owners.phraseStart(sentence, noun.index()), o.first()),
                    Math.max(noun.index(), o.last()),
                    joint(discourse, o),
                    office));
  }

  /** The owner that a word before or behind a document names. */
  private static Optional<MentionInSentence> owner(
      Sentence sentence, Token word, Discourse discourse, boolean office) {
    if (word.is("acl", "acl:relcl")) {
      return Optional.of(word)
          .filter(v -> !office && ISSUING.contains(word(v)))
          .flatMap(
              v ->
                  sentence
                      .children(v, "obl", "obl:agent")
                      .filter(o -> by(sentence, o).equals("by"))
                      .findFirst())
          .flatMap(discourse.here()::headed);
    }
    Optional<MentionInSentence> owner = discourse.here().headed(word);
    if (word.is("compound", "amod")) {
      boolean text = !office && !MANIFOLD.contains(word(sentence.token(word.head())));
      return owner.filter(
          o ->
              text
                  && !o.id().isNamed()
                  && (o.kind() != ActorKind.COUNTRY
                      || word.tag().startsWith("JJ")
                      || word.text().matches(SHORT_COUNTRY)));
    }
    String by = by(sentence, word);
    boolean about = by.equals("of") && ABOUT.contains(word(sentence.token(word.head())));
    boolean issued = office ? by.equals("of") : BY.contains(by) && !about;
    boolean carried = by.equals("in") && owner.filter(MentionInSentence::isOutlet).isPresent();
    return owner.filter(o -> word.is("nmod:poss") || issued || carried);
  }

  /** Who says something in a document or issues it: the subjects of its verb. */
  private static List<MentionInSentence> issuing(Token noun, Discourse discourse) {
    Sentence sentence = discourse.sentence();
    Optional<Token> verb =
        sentence
            .head(noun)
            .filter(Token::isVerb)
            .filter(
                v ->
                    noun.is("obl") && by(sentence, noun).equals("in")
                        || noun.is("obj") && ISSUING.contains(word(v)));
    return verb.flatMap(v -> sentence.child(v, "nsubj"))
        .flatMap(discourse.here()::headed)
        .map(m -> joint(discourse, m))
        .orElse(List.of());
  }

  /** A mention with those joined to it. */
  private static List<MentionInSentence> joint(Discourse discourse, MentionInSentence one) {
    Sentence sentence = discourse.sentence();
    Token head = one.head(sentence);
    return Stream.concat(
            discourse.here().allHeaded(head).stream(),
            sentence.children(head, "conj").flatMap(c -> discourse.here().headed(c).stream()))
        .toList();
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    int at = noun.index() - 1;
    while (at > 0 && sentence.token(at).tag().startsWith("JJ")) {
      at--;
    }
    return at >= 0 && sentence.token(at).text().equalsIgnoreCase("the");
  }

  private static String by(Sentence sentence, Token word) {
    return sentence.child(word, "case").map(t -> t.text().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String word(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
