package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorKind;

/**
 * Joins the pieces of a sentence into noun phrases: adjective and ministry, country and title,
 * title and name, name and apposition.
 */
final class PhraseFinder {
  private static final WordLists WORDS = WordLists.of("actor-words");
  private static final int FARTHEST_POST = 8;

  private final Sentence sentence;
  private final List<Piece> pieces;
  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<Piece, Phrase.Body> bodies = new HashMap<>();
  private final Map<Piece, Phrase.Title> titles = new HashMap<>();

  private PhraseFinder(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
  }

  /** The phrases in text order; one that holds another comes first. */
  static List<Phrase> find(Sentence sentence, List<Piece> pieces) {
    PhraseFinder finder = new PhraseFinder(sentence, pieces);
    finder.join();
    return finder.phrases.stream()
        .sorted(Comparator.comparingInt(Phrase::first).thenComparing(p -> -p.last()))
        .toList();
  }

  private void join() {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.InstitutionWords words) {
        body(words);
      } else if (piece instanceof Piece.Party party) {
        phrases.add(new Phrase.Known(party.first(), party.last(), party));
      } else if (piece instanceof Piece.OtherName other) {
        phrases.add(new Phrase.Other(other.first(), other.last(), other.of()));
      } else if (piece instanceof Piece.SideWords side) {
        phrases.add(new Phrase.Sides(side.first(), side.last(), side.rule()));
      } else if (piece instanceof Piece.GroupWords group) {
        phrases.add(group(group));
      }
    }
    for (Piece piece : pieces) {
      if (piece instanceof Piece.TitleWords words) {
        titles.put(words, title(words));
      }
    }
    Set<Phrase.Title> used = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.NameWords name) {
        person(name, used);
      }
    }
    titles.values().stream().filter(t -> !used.contains(t)).forEach(this::alone);
  }

  private Phrase.Group group(Piece.GroupWords words) {
    Optional<Piece.Party> beside =
        pieces.stream()
            .filter(p -> p.last() + 1 == words.first())
            .filter(Piece.Party.class::isInstance)
            .map(Piece.Party.class::cast)
            .findFirst();
    int first = beside.map(Piece.Party::first).orElse(words.first());
    return new Phrase.Group(first, words.last(), words.rule(), beside.map(p -> p.form().id()));
  }

  private void alone(Phrase.Title title) {
    phrases.add(title);
    int at = title.first() - 1;
    while (at > 0 && sentence.token(at).tag().matches("DT|PRP\\$|JJ.?")) {
      at--;
    }
    boolean part = at > 0 && title.rule().many() && sentence.token(at).text().equals("of");
    if (part && sentence.token(at - 1).tag().matches("CD|DT|JJ|NNS?")) {
      boolean one = sentence.token(at - 1).text().equalsIgnoreCase("one");
      boolean some = is("some-of", sentence.token(at - 1));
      if (one || some) {
        phrases.add(new Phrase.PartOf(at - 1, title.last(), title, one));
      }
    }
  }

  private void body(Piece.InstitutionWords words) {
    Optional<Piece> before = Owners.pieceBefore(sentence, words.first(), pieces);
    Optional<Piece> after = Owners.pieceAfter(sentence, words.last(), pieces);
    Optional<Phrase.Owner> owner =
        before.filter(p -> p instanceof Piece.Party || heads(p, words)).map(this::owner);
    int first = owner.isPresent() ? before.get().first() : start(words.first());
    int last = words.last();
    if (owner.isEmpty() && after.filter(Piece.Party.class::isInstance).isPresent()) {
      owner = after.map(this::owner);
      last = after.get().last();
    }
    if (owner.isEmpty()) {
      owner = Owners.pronounBefore(sentence, words.first()).map(Phrase.Owner.Pronoun::new);
    }
    Phrase.Body body = new Phrase.Body(first, last, words.rule(), owner);
    bodies.put(words, body);
    if (owner.isEmpty() && attributive(words)) {
      return;
    }
    Optional<Integer> joint = before.flatMap(b -> joined(b.first()));
    phrases.add(joint.isPresent() ? new Phrase.Joint(joint.get(), last) : body);
  }

  /** {@code the Berg government}: called by its head. */
  private boolean heads(Piece before, Piece.InstitutionWords words) {
    boolean beside =
        before.last() + 1 == words.first()
            || before.last() + 2 == words.first()
                && sentence.token(before.last() + 1).tag().equals("POS");
    return before instanceof Piece.NameWords && beside && words.rule().name().equals("government");
  }

  /** {@code army} of {@code army officers}: no army of its own. */
  private boolean attributive(Piece.InstitutionWords words) {
    return words.rule().kind() != ActorKind.MINISTRY
        && pieces.stream()
            .anyMatch(p -> p.first() == words.last() + 1 && p instanceof Piece.TitleWords);
  }

  /** Where a coordination of parties begins that ends before {@code first}. */
  private Optional<Integer> joined(int first) {
    if (first < 2 || !sentence.token(first - 1).tag().equals("CC")) {
      return Optional.empty();
    }
    return pieces.stream()
        .filter(p -> p.last() == first - 2 && adjective(p))
        .map(Piece::first)
        .findFirst();
  }

  private static boolean adjective(Piece piece) {
    return piece instanceof Piece.Party party
        && (party.form().use() == RegisterForm.Use.ADJECTIVE
            || party.form().use() == RegisterForm.Use.NAME);
  }

  private Phrase.Title title(Piece.TitleWords words) {
    Optional<Piece> before = Owners.pieceBefore(sentence, words.first(), pieces);
    Optional<Phrase.Owner> owner = before.filter(p -> owns(p)).map(this::owner);
    int first = owner.isPresent() ? first(before.get()) : start(words.first());
    int last = words.last();
    if (owner.isEmpty()) {
      Optional<Piece> after =
          Owners.pieceAfter(sentence, words.last(), pieces)
              .or(() -> Owners.pieceFrom(sentence, words.last(), pieces))
              .filter(p -> !(p instanceof Piece.TitleWords));
      owner = after.map(this::owner);
      last = after.map(a -> Owners.abbreviated(sentence, last(a))).orElse(last);
    }
    if (owner.isEmpty()) {
      owner = Owners.pronounBefore(sentence, words.first()).map(Phrase.Owner.Pronoun::new);
    }
    Optional<Phrase.Owner> possessor =
        words.rule().name().equals("counterpart") ? possessor(first) : Optional.empty();
    List<Piece> others = others(last);
    return new Phrase.Title(
        first,
        others.isEmpty() ? last : others.get(others.size() - 1).last(),
        words.last(),
        words.rule(),
        owner,
        possessor,
        former(first, words.first()),
        indefinite(first),
        others.stream().map(this::owner).toList());
  }

  /** {@code Kenya} and {@code Ghana} of {@code the ministers of Norway, Kenya and Ghana}. */
  private List<Piece> others(int last) {
    List<Piece> others = new ArrayList<>();
    int at = last;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Party party
          && party.form().use() == RegisterForm.Use.NAME
          && piece.first() > at
          && joins(at + 1, piece.first())) {
        others.add(piece);
        at = piece.last();
      }
    }
    return others;
  }

  /** Whether only a comma, {@code and} and an article stand between two names. */
  private boolean joins(int from, int to) {
    return from < to
        && to - from <= 3
        && sentence.tokens().subList(from, to).stream()
            .allMatch(t -> t.text().equals(",") || t.tag().matches("CC|DT"));
  }

  private Optional<Phrase.Owner> possessor(int first) {
    return Owners.pieceBefore(sentence, first, pieces)
        .filter(Piece.NameWords.class::isInstance)
        .map(this::owner)
        .or(() -> Owners.pronounBefore(sentence, first).map(Phrase.Owner.Pronoun::new));
  }

  private boolean indefinite(int first) {
    return first > 0 && is("indefinite", sentence.token(first - 1));
  }

  private int first(Piece owner) {
    return bodies.containsKey(owner) ? bodies.get(owner).first() : owner.first();
  }

  private int last(Piece owner) {
    return bodies.containsKey(owner) ? bodies.get(owner).last() : owner.last();
  }

  private boolean owns(Piece piece) {
    boolean possessive =
        piece.last() + 1 < sentence.size() && sentence.token(piece.last() + 1).tag().equals("POS");
    return !(piece instanceof Piece.TitleWords)
        && (!(piece instanceof Piece.NameWords) || possessive);
  }

  private Phrase.Owner owner(Piece piece) {
    if (piece instanceof Piece.Party party) {
      return new Phrase.Owner.Registered(party.form().id());
    }
    if (piece instanceof Piece.InstitutionWords words) {
      return new Phrase.Owner.Of(Objects.requireNonNull(bodies.get(words)));
    }
    if (piece instanceof Piece.NameWords name) {
      return new Phrase.Owner.Named(name);
    }
    return piece instanceof Piece.SideWords
        ? new Phrase.Owner.Sides()
        : new Phrase.Owner.Other(words(piece.first(), piece.last()));
  }

  private boolean former(int first, int title) {
    int from = Math.max(0, first - 2);
    return sentence.tokens().subList(from, title).stream().anyMatch(t -> is("former", t));
  }

  private static boolean is(String list, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return WORDS.words(list).contains(word.length() > 1 ? word.replaceAll("\\.$", "") : word);
  }

  private void person(Piece.NameWords name, Set<Phrase.Title> used) {
    List<Phrase.Title> found = new ArrayList<>();
    titles.values().stream().filter(t -> before(t, name) || apposed(t, name)).forEach(found::add);
    titles.values().stream().filter(t -> leadsTo(t, found)).toList().forEach(found::add);
    found.sort(Comparator.comparingInt(Phrase.Title::first));
    found.removeIf(t -> t.rule().many() || used.contains(t));
    used.addAll(found);
    found.forEach(phrases::add);
    phrases.add(new Phrase.Person(name.first(), name.last(), name, found, home(name)));
  }

  /** {@code King Harald of Norway}. */
  private Optional<Phrase.Owner> home(Piece.NameWords name) {
    boolean of =
        name.last() + 1 < sentence.size() && sentence.token(name.last() + 1).text().equals("of");
    return Optional.of(name)
        .filter(n -> of)
        .flatMap(n -> Owners.pieceAfter(sentence, n.last(), pieces))
        .filter(Piece.Party.class::isInstance)
        .map(this::owner);
  }

  private boolean before(Phrase.Title title, Piece.NameWords name) {
    int gap = name.first() - title.last() - 1;
    if (gap == 0) {
      return true;
    }
    boolean comma = gap == 1 && comma(title.last() + 1);
    boolean closed = closed(name);
    return addressed(title, name)
        || posted(title, name)
        || (comma && closed && (!definite(title) || fullName(name)));
  }

  /** Whether a comma or the sentence's end stands behind a name. */
  private boolean closed(Piece.NameWords name) {
    int after = name.last() + 1;
    return after >= sentence.size()
        || comma(after)
        || name.words().size() > 1 && is("end-mark", sentence.token(after));
  }

  /** {@code the minister, Anna Berg, said}: one person, told twice. */
  private boolean fullName(Piece.NameWords name) {
    return name.words().size() > 1 && name.last() + 1 < sentence.size();
  }

  /** {@code ambassador to Norway Anna Berg}. */
  private boolean posted(Phrase.Title title, Piece.NameWords name) {
    int gap = name.first() - title.last() - 1;
    if (gap < 2 || gap > FARTHEST_POST || name.words().size() < 2) {
      return false;
    }
    int end = closed(name) && comma(name.first() - 1) ? name.first() - 1 : name.first();
    List<Token> between = sentence.tokens().subList(title.last() + 1, end);
    return is("post", between.get(0))
        && between.stream()
            .skip(1)
            .allMatch(t -> t.isProperNoun() || t.tag().matches("DT|CC") || is("within-post", t));
  }

  /** {@code army spokesman General Brown}: the first of two titles in a row. */
  private boolean leadsTo(Phrase.Title title, List<Phrase.Title> found) {
    return !found.contains(title)
        && title.last() == title.head()
        && found.stream().anyMatch(t -> title.head() < t.head() && t.first() <= title.head() + 1);
  }

  /** {@code President Mr. Brown}. */
  private boolean addressed(Phrase.Title title, Piece.NameWords name) {
    int gap = name.first() - title.last() - 1;
    return gap > 0
        && gap < 3
        && !comma(title.last() + 1)
        && !sentence.token(title.last() + 1).tag().equals("CC")
        && (!name.gender().equals("any") || is("address-any", sentence.token(title.last() + 1)));
  }

  private boolean definite(Phrase.Title title) {
    return title.first() > 0 && sentence.token(title.first() - 1).text().equalsIgnoreCase("the");
  }

  private boolean apposed(Phrase.Title title, Piece.NameWords name) {
    int at = name.last() + 1;
    if (at >= sentence.size() || !comma(at)) {
      return false;
    }
    at++;
    while (at < title.first() && filler(sentence.token(at))) {
      at++;
    }
    int after = title.last() + 1;
    boolean ends = after >= sentence.size() || !continues(sentence.token(after));
    return ends && (at == title.first() || at == title.head());
  }

  /** {@code Brown, the minister's son}: the title belongs to what follows. */
  private static boolean continues(Token token) {
    return token.tag().equals("POS") || token.isNoun();
  }

  private static boolean filler(Token token) {
    return is("deputy", token)
        || token.tag().matches("DT|PRP\\$|JJ.?|NN|RB|VBN|CD")
        || token.text().equals("-");
  }

  private boolean comma(int at) {
    return at < sentence.size() && sentence.token(at).text().equals(",");
  }

  private int start(int at) {
    return Owners.phraseStart(sentence, at);
  }

  private String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (Token t : sentence.tokens().subList(first, last + 1)) {
      words.append(words.isEmpty() ? "" : " ").append(t.text());
    }
    return words.toString();
  }
}
