package org.parley.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Span;
import org.parley.reading.actor.Cast;

/** Finds what a report calls each of its actors: names, titles, descriptions. */
final class ActorTerms {
  /** Mentions that stand for an actor without calling it anything. */
  private static final Set<String> PERSONAL = WordLists.of("pronouns").words("person-subject");

  private final Document document;
  private final Cast cast;

  ActorTerms(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  List<Called> in(Sentence sentence) {
    List<Called> found = new ArrayList<>();
    for (Mention mention : cast.within(sentence.span())) {
      Optional<Token> head = Cast.headOf(sentence, mention);
      if (head.isPresent() && !mention.resolvedBy().leansOnOthers()) {
        named(sentence, mention, head.get()).ifPresent(c -> add(found, c));
        apposed(sentence, mention, head.get()).ifPresent(c -> add(found, c));
      }
      head.flatMap(h -> predicate(sentence, mention, h)).ifPresent(c -> add(found, c));
    }
    return found;
  }

  private Optional<Called> named(Sentence sentence, Mention mention, Token head) {
    boolean modifies = head.is("amod", "compound", "flat") || head.tag().startsWith("JJ");
    if (modifies) {
      return Optional.empty();
    }
    List<Token> own = sentence.within(mention.span());
    int from = own.get(0).index();
    int to = own.get(own.size() - 1).index();
    boolean name = cast.kind(mention) == ActorKind.COUNTRY;
    Optional<NounPhrase> phrase =
        name
            ? Optional.of(new NounPhrase(sentence, head, from, to))
            : NounPhrase.of(sentence, head, from, to);
    return phrase.map(p -> called(mention, p, false));
  }

  /** {@code the envoy, a retired judge,}: what stands beside the name. */
  private Optional<Called> apposed(Sentence sentence, Mention mention, Token head) {
    return sentence
        .children(head, "appos")
        .filter(t -> t.isNoun() && t.index() > head.index())
        .filter(t -> !headsMention(sentence, t))
        .findFirst()
        .flatMap(t -> NounPhrase.of(sentence, t, t.index(), t.index()))
        .map(p -> called(mention, p, true));
  }

  /** {@code she is a hard-liner}: what the subject is said to be. */
  private Optional<Called> predicate(Sentence sentence, Mention mention, Token head) {
    boolean subject = head.is("nsubj") && (!head.isPronoun() || personal(head));
    return Optional.of(head)
        .filter(h -> subject)
        .flatMap(sentence::head)
        .filter(p -> p.tag().matches("NNS?") && p.index() > head.index())
        .filter(p -> sentence.child(p, "cop").isPresent() && sentence.child(p, "neg").isEmpty())
        .filter(p -> sentence.children(p, "advmod").noneMatch(a -> a.lemma().equals("not")))
        .filter(p -> sentence.child(p, "case").isEmpty())
        .filter(p -> !headsMention(sentence, p))
        .flatMap(p -> NounPhrase.of(sentence, p, p.index(), p.index()))
        .map(p -> called(mention, p, true));
  }

  private static boolean personal(Token pronoun) {
    return PERSONAL.contains(pronoun.text().toLowerCase(Locale.ROOT));
  }

  private boolean headsMention(Sentence sentence, Token token) {
    return cast.headedBy(sentence, token).isPresent();
  }

  private Called called(Mention mention, NounPhrase phrase, boolean telling) {
    Sentence sentence = phrase.sentence();
    Token first = sentence.token(phrase.first());
    Span span = sentence.span(first, sentence.token(phrase.last()));
    String term = document.text(span).replaceAll("\\s+", " ").trim();
    boolean begins = first.index() == 0 && !first.isProperNoun() && !names(first);
    String shown =
        begins ? term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1) : term;
    return new Called(mention.actor().value(), shown, span, telling);
  }

  /** {@code Swiss}: a word with a capital wherever it stands. */
  private boolean names(Token token) {
    return cast.within(token.span()).stream().anyMatch(m -> m.span().equals(token.span()));
  }

  /** The largest of the phrases of one actor that overlap. */
  private static void add(List<Called> found, Called called) {
    for (int i = 0; i < found.size(); i++) {
      Called other = found.get(i);
      if (other.referent().equals(called.referent()) && other.span().overlaps(called.span())) {
        if (called.span().length() > other.span().length()) {
          found.set(i, called);
        }
        return;
      }
    }
    found.add(called);
  }
}
