package org.parley.web.said;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.io.words.Names;
import org.parley.language.WordBeginnings;
import org.parley.language.WordEmbedder;
import org.parley.model.Mention;
import org.parley.model.Statement;
import org.parley.retrieval.PassageRanker;
import org.parley.retrieval.QueryWords;
import org.parley.retrieval.RankedPassage;
import org.parley.store.Entry;
import org.parley.store.NearWords;
import org.parley.store.Store;
import org.parley.web.Cast;

/** Finds what was said by what it means. */
public final class StatementSearch {
  /** The longest claim, in characters. */
  public static final int LONGEST = 500;

  /** How many statements that share words with a claim are compared by meaning. */
  private static final int CANDIDATES = 300;

  private final Store store;
  private final Supplier<Optional<WordEmbedder>> embedder;

  /**
   * @param embedder empty where only the spelling of words is to count; asked with each search
   */
  public StatementSearch(Store store, Supplier<Optional<WordEmbedder>> embedder) {
    this.store = store;
    this.embedder = embedder;
  }

  /**
   * The statements that come nearest to a claim, the nearest first.
   *
   * @param claim a sentence, with who is supposed to have said it
   * @throws IllegalArgumentException if it is longer than {@link #LONGEST}
   */
  public List<RankedPassage<Entry>> find(String claim, int most) {
    if (claim.length() > LONGEST) {
      throw new IllegalArgumentException("a claim has at most " + LONGEST + " characters");
    }
    List<String> words = QueryWords.of(claim).stream().map(StatementSearch::searched).toList();
    NearWords near = store.search().near(words, CANDIDATES);
    if (near.entries().isEmpty()) {
      return List.of();
    }
    Names names = Cast.in(store, near.entries());
    return embedder
        .get()
        .map(PassageRanker::new)
        .orElseGet(PassageRanker::bySpelling)
        .rank(
            claim,
            word -> near.rarity().getOrDefault(searched(word), 0.0),
            near.entries(),
            entry -> said(entry.as(Statement.class), names))
        .stream()
        .limit(most)
        .toList();
  }

  /** A word that is cut stands for all that begin so. */
  private static String searched(String beginning) {
    return WordBeginnings.isCut(beginning) ? beginning + "*" : beginning;
  }

  private static String said(Statement statement, Names names) {
    String who =
        statement.speaker().map(Mention::actor).map(names::name).map(n -> n + " said ").orElse("");
    return who + statement.text();
  }
}
