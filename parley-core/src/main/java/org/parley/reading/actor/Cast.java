package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Span;

/**
 * Who is in a report: its actors and every mention of them, names, titles, descriptions and
 * pronouns alike. Mentions are in text order and may nest ("Ukraine's foreign minister" holds
 * "Ukraine's"); two may share a span where words stand for two actors ("both sides").
 */
public final class Cast {
  /** Those who share a span stay in the order in which they were found, whoever they are. */
  private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span);

  private final Map<ActorId, Actor> actors;
  private final List<Mention> mentions;
  private final int[] starts;
  private final int longest;
  private final Map<Span, Map<Integer, List<Mention>>> heads = new HashMap<>();

  public Cast(List<Actor> actors, List<Mention> mentions) {
    this.actors =
        actors.stream().collect(Collectors.toMap(Actor::id, a -> a, (a, b) -> a, TreeMap::new));
    this.mentions = mentions.stream().sorted(ORDER).toList();
    this.starts = this.mentions.stream().mapToInt(m -> m.span().start()).toArray();
    this.longest = this.mentions.stream().mapToInt(m -> m.span().length()).max().orElse(0);
    for (Mention m : this.mentions) {
      Objects.requireNonNull(this.actors.get(m.actor()), m.actor().value());
    }
  }

  public List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  public Actor actor(ActorId id) {
    return Objects.requireNonNull(actors.get(id), id.value());
  }

  public Actor actor(Mention mention) {
    return actor(mention.actor());
  }

  public ActorKind kind(Mention mention) {
    return actor(mention).kind();
  }

  /** The country that a mentioned actor is, or belongs to. */
  public Optional<String> country(Mention mention) {
    return actor(mention).country();
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** Mentions that lie in {@code span}, in text order. */
  public List<Mention> within(Span span) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < starts.length && starts[i] <= span.end(); i++) {
      if (span.contains(mentions.get(i).span())) {
        found.add(mentions.get(i));
      }
    }
    return found;
  }

  /** Mentions that hold all of {@code span}, the smallest first. */
  public List<Mention> around(Span span) {
    List<Mention> found = new ArrayList<>();
    int from = firstFrom(Math.max(0, span.end() - longest));
    for (int i = from; i < starts.length && starts[i] <= span.start(); i++) {
      if (mentions.get(i).span().contains(span)) {
        found.add(mentions.get(i));
      }
    }
    found.sort(Comparator.comparingInt(m -> m.span().length()));
    return found;
  }

  /**
   * The mention whose head word is {@code token}, a name before a title and a small phrase before a
   * large one.
   */
  public Optional<Mention> headedBy(Sentence sentence, Token token) {
    return allHeadedBy(sentence, token).stream().findFirst();
  }

  /** Every mention whose head word is {@code token}, such as the two of "both sides". */
  public synchronized List<Mention> allHeadedBy(Sentence sentence, Token token) {
    return heads
        .computeIfAbsent(sentence.span(), s -> heads(sentence))
        .getOrDefault(token.index(), List.of());
  }

  private Map<Integer, List<Mention>> heads(Sentence sentence) {
    Map<Integer, List<Mention>> found = new HashMap<>();
    for (Mention m : within(sentence.span())) {
      headOf(sentence, m)
          .ifPresent(h -> found.computeIfAbsent(h.index(), k -> new ArrayList<>()).add(m));
    }
    found.values().forEach(l -> l.sort(Comparator.comparingInt(m -> m.span().length())));
    return found;
  }

  /** The head word of a mention: the one whose own head lies outside it. */
  public static Optional<Token> headOf(Sentence sentence, Mention mention) {
    List<Token> tokens = sentence.within(mention.span());
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int first = tokens.get(0).index();
    int last = tokens.get(tokens.size() - 1).index();
    return tokens.stream().filter(t -> t.head() < first || t.head() > last).findFirst();
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (starts[mid] < start) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
