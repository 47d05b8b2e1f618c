package org.parley.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.FormTable;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** Finds the codebook's terms for its referents, with the adjectives that colour them. */
final class ReferentTerms {
  /** A term of a rule; without a referent it only keeps shorter ones from being read. */
  private record Term(Optional<String> referent, String text) {}

  private record Forms(List<String> written, List<String> lower, List<String> lemmas) {}

  private final FormTable<Term> nouns = new FormTable<>();
  private final FormTable<Term> verbs = new FormTable<>();
  private final FormTable<Term> words = new FormTable<>();
  private final FormTable<Term> names = new FormTable<>();
  private final Set<String> plain = WordLists.of("plain-adjectives").all();

  ReferentTerms() {
    for (ReferentRule rule : Codebook.rules("referents", ReferentRule.class)) {
      Optional<String> referent = Optional.of(rule.name());
      rule.nouns().forEach(t -> addNoun(t, new Term(referent, t)));
      rule.not().forEach(t -> addNoun(t, new Term(Optional.empty(), t)));
      rule.verbs().forEach(t -> verbs.add(t, new Term(referent, t)));
      rule.words().forEach(t -> words.add(t, new Term(referent, t)));
      rule.names().forEach(t -> names.add(t, new Term(referent, t)));
    }
  }

  private void addNoun(String term, Term value) {
    nouns.add(term, value);
    nouns.add(singular(term), value);
  }

  /** As a lemmatiser has its last word. */
  private static String singular(String term) {
    if (term.endsWith("ss") || !term.endsWith("s")) {
      return term;
    }
    return term.endsWith("ies")
        ? term.substring(0, term.length() - 3) + "y"
        : term.substring(0, term.length() - 1);
  }

  List<Called> in(Sentence sentence) {
    Forms forms = forms(sentence);
    List<Called> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); ) {
      Optional<FormTable.Match<Term>> match = match(sentence, forms, at);
      match.filter(m -> m.value().referent().isPresent()).ifPresent(m -> add(found, sentence, m));
      at = match.map(FormTable.Match::last).orElse(at) + 1;
    }
    return found;
  }

  private static Forms forms(Sentence sentence) {
    List<String> written = sentence.tokens().stream().map(Token::text).toList();
    List<String> lower = written.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    List<String> lemmas =
        sentence.tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    return new Forms(written, lower, lemmas);
  }

  private Optional<FormTable.Match<Term>> match(Sentence sentence, Forms forms, int at) {
    Optional<FormTable.Match<Term>> name = names.longest(forms.written(), at);
    Optional<FormTable.Match<Term>> noun = noun(sentence, forms, at);
    Optional<FormTable.Match<Term>> best = name.or(() -> noun);
    return best.or(() -> verb(sentence, forms, at)).or(() -> words.longest(forms.lower(), at));
  }

  private Optional<FormTable.Match<Term>> noun(Sentence sentence, Forms forms, int at) {
    Optional<FormTable.Match<Term>> lower = nouns.longest(forms.lower(), at);
    Optional<FormTable.Match<Term>> lemma = nouns.longest(forms.lemmas(), at);
    int a = lower.map(FormTable.Match::last).orElse(-1);
    int b = lemma.map(FormTable.Match::last).orElse(-1);
    Optional<FormTable.Match<Term>> longest = b > a ? lemma : lower;
    return longest.filter(m -> m.value().referent().isEmpty() || heads(sentence, m, b > a));
  }

  /**
   * {@code war crimes}, {@code Protest Street}: the word before a noun names no thing of its own.
   */
  private static boolean heads(Sentence sentence, FormTable.Match<Term> match, boolean lemma) {
    Token token = sentence.token(match.last());
    boolean asWritten =
        (token.tag().startsWith("JJ") || token.tag().equals("VBG"))
            && match.value().text().endsWith(token.text().toLowerCase(Locale.ROOT));
    boolean noun = token.isNoun() || (asWritten && !lemma && !token.is("amod", "advmod"));
    return noun && !(token.is("compound", "amod", "nmod:npmod") && token.head() > token.index());
  }

  private Optional<FormTable.Match<Term>> verb(Sentence sentence, Forms forms, int at) {
    return sentence.token(at).isVerb() ? verbs.longest(forms.lemmas(), at) : Optional.empty();
  }

  private void add(List<Called> found, Sentence sentence, FormTable.Match<Term> match) {
    int first = match.first();
    StringBuilder term = new StringBuilder(match.value().text());
    while (sentence.token(match.last()).isNoun()
        && first > 0
        && colours(sentence, first - 1, match)) {
      first--;
      term.insert(0, sentence.token(first).text().toLowerCase(Locale.ROOT) + " ");
    }
    Span span = sentence.span(sentence.token(first), sentence.token(match.last()));
    found.add(new Called(match.value().referent().orElseThrow(), term.toString(), span, true));
  }

  private boolean colours(Sentence sentence, int at, FormTable.Match<Term> match) {
    Token token = sentence.token(at);
    boolean adjective =
        token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.tag().equals("VBG");
    return adjective
        && token.is("amod")
        && token.head() > at
        && token.head() <= match.last()
        && Character.isLowerCase(token.text().charAt(0))
        && !plain.contains(token.text());
  }
}
