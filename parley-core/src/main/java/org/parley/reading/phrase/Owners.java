package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Where the owner of a title or an institution stands in its noun phrase. */
public final class Owners {
  private static final Set<String> PREPOSITIONS =
      WordLists.of("title-words").words("owner-preposition");
  private static final Set<String> FROM = Set.of("from");
  private static final int REACH = 4;

  private final ChunkedSentence chunks;

  public Owners(ChunkedSentence chunks) {
    this.chunks = chunks;
  }

  /**
   * The piece that stands before {@code at} in the same noun phrase, with only adjectives,
   * lower-case nouns and a possessive mark between.
   */
  public Optional<Piece> before(int at) {
    int left = at - 1;
    for (int steps = 0; left >= 0 && steps < REACH; steps++, left--) {
      Optional<Piece> ends = chunks.endingAt(left);
      if (ends.isPresent()) {
        return ends;
      }
      if (!passes(chunks.token(left))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a party stands before {@code at} in the same noun phrase. */
  public static boolean isOwned(Sentence sentence, int at, List<Piece> pieces) {
    return new Owners(new ChunkedSentence(sentence, pieces))
        .before(at)
        .filter(Piece.Party.class::isInstance)
        .isPresent();
  }

  /** The first token of the noun phrase of a title or institution, without its owner. */
  public int start(Piece words) {
    return phraseStart(chunks.sentence(), words.first());
  }

  /** The first token of the noun phrase before {@code at} that only adjectives fill. */
  public static int phraseStart(Sentence sentence, int at) {
    int left = at;
    while (left > 0 && modifies(sentence.token(left - 1)) && inside(sentence, left - 1, left, at)) {
      left--;
    }
    return left;
  }

  private static boolean inside(Sentence sentence, int word, int from, int to) {
    int head = sentence.token(word).head();
    return from <= head && head <= to;
  }

  /** A possessive pronoun before {@code at}: {@code his Swiss counterpart}. */
  public Optional<Token> pronounBefore(int at) {
    int left = at - 1;
    for (int steps = 0; left >= 0 && steps < REACH; steps++, left--) {
      Token token = chunks.token(left);
      if (token.tag().equals("PRP$")) {
        return Optional.of(token);
      }
      if (!modifies(token) && !token.isProperNoun()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The piece after {@code of} or {@code for}, an article and adjectives. */
  public Optional<Piece> after(int last) {
    return after(last, PREPOSITIONS);
  }

  /**
   * {@code lawmakers from the ruling party}: of a subject only, as one may also withdraw an
   * ambassador from a country.
   */
  public Optional<Piece> sender(int last) {
    return chunks.token(last).is("nsubj", "nsubj:pass") ? after(last, FROM) : Optional.empty();
  }

  private Optional<Piece> after(int last, Set<String> prepositions) {
    int at = last + 1;
    if (at >= chunks.size() || !prepositions.contains(chunks.token(at).text())) {
      return Optional.empty();
    }
    at++;
    if (at < chunks.size() && chunks.token(at).tag().equals("DT")) {
      at++;
    }
    for (int steps = 0; steps < REACH; steps++, at++) {
      Optional<Piece> here = chunks.startingAt(at);
      if (here.isPresent() && isHyphen(here.get().last() + 1)) {
        at = here.get().last();
        continue;
      }
      if (here.isPresent() || at >= chunks.size() || !isAdjective(chunks.token(at))) {
        return here;
      }
    }
    return Optional.empty();
  }

  private static boolean isAdjective(Token token) {
    boolean small = Character.isLowerCase(token.text().charAt(0));
    return token.tag().startsWith("JJ")
        || token.text().equals("-")
        || small && token.is("amod", "compound");
  }

  /** {@code Beijing-friendly}: of no party. */
  private boolean isHyphen(int at) {
    return at < chunks.size() && chunks.token(at).text().equals("-");
  }

  /** {@code Israel's parliament}, {@code Yemen's armed Houthi movement}: the last in the row. */
  public Piece possessed(Piece owner) {
    Piece last = owner;
    for (int at = owner.last() + 1; at < chunks.size() && at - last.last() <= REACH; at++) {
      Optional<Piece> here = chunks.startingAt(at).filter(Owners::isBody);
      if (here.isPresent()) {
        last = here.get();
        at = last.last();
      } else if (!chunks.token(at).tag().matches("POS|JJ.?|VBN|HYPH") || last != owner) {
        return last;
      }
    }
    return last;
  }

  private static boolean isBody(Piece piece) {
    return piece instanceof Piece.InstitutionWords || piece.isUsedAs(RegisterForm.Use.ORGANISATION);
  }

  /** The last token of a name with its short form: {@code the African Union (AU)}. */
  public int abbreviated(int last) {
    boolean brackets =
        last + 3 < chunks.size()
            && chunks.token(last + 1).text().matches("\\(|-LRB-")
            && chunks.token(last + 3).text().matches("\\)|-RRB-");
    return brackets ? last + 3 : last;
  }

  private static boolean passes(Token token) {
    return token.tag().matches("POS|RBS") || token.text().matches("['\u2019]") || modifies(token);
  }

  private static boolean modifies(Token token) {
    return token.tag().startsWith("JJ")
        || token.tag().equals("NN")
        || token.tag().equals("VBN") && token.is("amod")
        || token.text().equals("-") && token.is("punct");
  }
}
