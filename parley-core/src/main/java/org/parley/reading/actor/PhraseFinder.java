package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Place;

/**
 * Joins the pieces of a sentence into noun phrases: adjective and ministry, country and title,
 * title and name, name and apposition.
 */
final class PhraseFinder {
  private static final WordLists WORDS = WordLists.of("actor-words");
  private static final int FARTHEST_POST = 8;
  private static final int POST = 4;
  private static final ActorId USA = new ActorId("USA");
  private static final String LED = "-led";

  private final Sentence sentence;
  private final List<Piece> pieces;
  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<Piece, Phrase.Body> bodies = new HashMap<>();
  private final Map<Piece, Phrase.Title> titles = new HashMap<>();

  private final List<Place> places;

  private PhraseFinder(Sentence sentence, List<Piece> pieces, List<Place> places) {
    this.sentence = sentence;
    this.pieces = pieces;
    this.places = places;
  }

  /** The phrases in text order; one that holds another comes first. */
  static List<Phrase> find(Sentence sentence, List<Piece> pieces, List<Place> places) {
    PhraseFinder finder = new PhraseFinder(sentence, pieces, places);
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
    Optional<Token> whose = Owners.pronounBefore(sentence, words.first());
    return new Phrase.Group(
        first, words.last(), words.rule(), beside.map(p -> p.form().id()), whose);
  }

  private void alone(Phrase.Title title) {
    if (describesParty(title)) {
      return;
    }
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

  /** {@code Kenya, a mediator}: a country or body, not a person. */
  private boolean describesParty(Phrase.Title title) {
    int comma = title.indefinite() ? title.first() - 2 : title.first() - 1;
    return comma > 0
        && comma(comma)
        && sentence.token(title.head()).is("appos")
        && pieces.stream()
            .filter(p -> p.last() == comma - 1 && p instanceof Piece.Party)
            .anyMatch(p -> sentence.token(title.head()).head() == p.last());
  }

  private void body(Piece.InstitutionWords words) {
    Optional<Piece> before = Owners.pieceBefore(sentence, words.first(), pieces);
    Optional<Piece> after = Owners.pieceAfter(sentence, words.last(), pieces);
    Optional<Phrase.Owner> owner =
        before.filter(p -> p instanceof Piece.Party || told(p) || heads(p, words)).map(this::owner);
    int first = owner.isPresent() ? before.get().first() : start(words.first());
    int last = words.last();
    if (owner.isEmpty() && after.filter(Piece.Party.class::isInstance).isPresent()) {
      owner = after.map(this::owner);
      last = after.get().last();
    }
    if (owner.isEmpty()) {
      owner = Owners.pronounBefore(sentence, words.first()).map(Phrase.Owner.Pronoun::new);
    }
    owner = owner.or(() -> leader(words.first()));
    Optional<Post> post = owner.isPresent() ? Optional.empty() : post(words.last());
    owner = owner.or(() -> post.map(Post::owner));
    last = post.map(Post::last).orElse(last);
    Phrase.Body body = new Phrase.Body(first, last, words.last(), words.rule(), owner);
    bodies.put(words, body);
    if (owner.isEmpty() && attributive(words)) {
      return;
    }
    List<Piece> joint =
        before.filter(b -> adjective(b) || isOfStates(b)).map(this::joined).orElse(List.of());
    phrases.add(
        joint.isEmpty()
            ? body
            : new Phrase.Joint(
                joint.get(0).first(),
                last,
                words.rule(),
                joint.stream().map(this::owner).toList()));
  }

  /** {@code Hamas-led gunmen}: whose word leads them. */
  private Optional<Phrase.Owner> leader(int first) {
    return sentence.tokens().subList(start(first), first).stream()
        .filter(t -> t.text().endsWith(LED))
        .map(t -> t.text().substring(0, t.text().length() - LED.length()))
        .flatMap(w -> Register.shared().forms().get(w).stream())
        .map(f -> (Phrase.Owner) new Phrase.Owner.Registered(f.id()))
        .findFirst();
  }

  /** Whose those are who come from a place or serve in it, and where that ends. */
  private record Post(Phrase.Owner owner, int last) {}

  /** {@code police in Bergen}, {@code the delegation from Nairobi}. */
  private Optional<Post> post(int last) {
    int at = last + 1;
    if (at >= sentence.size() || !is("servant", sentence.token(last))) {
      return Optional.empty();
    }
    boolean in = sentence.token(at).text().equals("in");
    boolean from = sentence.token(at).text().equals("from");
    if (!from && (!in || sentence.token(last).is("obj"))) {
      return Optional.empty();
    }
    at++;
    while (at < sentence.size() && sentence.token(at).tag().matches("DT|JJ.?")) {
      int here = at;
      if (pieces.stream().anyMatch(p -> p.first() == here)) {
        break;
      }
      at++;
    }
    int start = at;
    return place(start)
        .or(
            () ->
                pieces.stream()
                    .filter(p -> p.first() == start)
                    .filter(p -> p instanceof Piece.Party || p instanceof Piece.GroupWords)
                    .filter(p -> !modifies(p))
                    .findFirst()
                    .map(p -> new Post(owner(p), p.last())));
  }

  private Optional<Post> place(int at) {
    return places.stream()
        .filter(p -> at < sentence.size() && p.span().start() == sentence.token(at).span().start())
        .filter(p -> Register.shared().country(p.country()).isPresent())
        .findFirst()
        .flatMap(
            p -> {
              List<Token> tokens = sentence.within(p.span());
              return tokens.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Post(
                          new Phrase.Owner.Registered(new ActorId(p.country())),
                          tokens.get(tokens.size() - 1).index()));
            });
  }

  /** {@code the country's}. */
  private boolean told(Piece piece) {
    return piece instanceof Piece.GroupWords
        && sentence.token(piece.last() + 1).tag().equals("POS");
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

  /** The parties of a coordination that ends with {@code last}; none where it stands alone. */
  private List<Piece> joined(Piece last) {
    LinkedList<Piece> joint = new LinkedList<>(List.of(last));
    int mark = last.first() - 1;
    boolean joins = mark > 0 && sentence.token(mark).tag().equals("CC");
    int end = joins && comma(mark - 1) ? mark - 2 : mark - 1;
    Optional<Piece> next = joins ? adjectiveAt(end) : Optional.empty();
    while (next.isPresent()) {
      joint.addFirst(next.get());
      int comma = next.get().first() - 1;
      next =
          comma(comma) ? adjectiveAt(comma - 1).filter(PhraseFinder::modifies) : Optional.empty();
    }
    return joint.size() < 2 ? List.of() : joint;
  }

  private Optional<Piece> adjectiveAt(int end) {
    return pieces.stream()
        .filter(p -> p.last() == end && (adjective(p) || isOfStates(p)))
        .findFirst();
  }

  private static boolean modifies(Piece piece) {
    return piece instanceof Piece.Party party && party.form().use() == RegisterForm.Use.ADJECTIVE;
  }

  /** {@code the China programme} is no China's. */
  private static boolean isCountry(Piece piece) {
    return piece instanceof Piece.Party party && party.form().use() == RegisterForm.Use.NAME;
  }

  private static boolean isOfStates(Piece piece) {
    return piece instanceof Piece.Party party && party.form().id().value().startsWith("IGO-");
  }

  private static boolean adjective(Piece piece) {
    return piece instanceof Piece.Party party
        && (party.form().use() == RegisterForm.Use.ADJECTIVE
            || party.form().use() == RegisterForm.Use.NAME);
  }

  private Phrase.Title title(Piece.TitleWords words) {
    Optional<Piece> before =
        Owners.pieceBefore(sentence, words.first(), pieces).map(this::outermost);
    Optional<Phrase.Owner> owner =
        before.filter(p -> owns(p) && !isTopic(words, p)).map(this::owner);
    int first = owner.isPresent() ? first(before.get()) : start(words.first());
    if (owner.filter(o -> isAdministration(o, words.first())).isPresent()) {
      owner = american();
    }
    int last = words.last();
    if (owner.isEmpty()) {
      Optional<Piece> after =
          Owners.pieceAfter(sentence, words.last(), pieces)
              .or(() -> Owners.pieceFrom(sentence, words.last(), pieces))
              .flatMap(this::holder)
              .map(p -> Owners.possessed(sentence, p, pieces));
      owner = after.map(this::owner);
      last = after.map(a -> Owners.abbreviated(sentence, last(a))).orElse(last);
    }
    if (owner.isEmpty()) {
      owner =
          Owners.pronounBefore(sentence, words.first())
              .<Phrase.Owner>map(Phrase.Owner.Pronoun::new)
              .or(() -> shared(words))
              .or(() -> american(words));
    }
    owner = owner.or(() -> words.rule().many() ? leader(words.first()) : Optional.empty());
    boolean many = owner.isEmpty() && words.rule().many();
    Optional<Post> post = many ? post(words.last()) : Optional.empty();
    owner = owner.or(() -> post.map(Post::owner));
    last = post.map(Post::last).orElse(last);
    Optional<Phrase.Owner> possessor =
        words.rule().name().equals("counterpart") ? possessor(first) : Optional.empty();
    List<Piece> others = others(last);
    List<Piece> joint =
        before.filter(b -> words.rule().many() && adjective(b)).map(this::joined).orElse(List.of());
    if (!joint.isEmpty()) {
      others = joint.subList(0, joint.size() - 1);
      first = joint.get(0).first();
    }
    return new Phrase.Title(
        first,
        Math.max(last, others.isEmpty() ? last : others.get(others.size() - 1).last()),
        words.last(),
        words.rule(),
        owner,
        possessor,
        former(first, words.first()),
        indefinite(first, words.last()),
        others.stream().map(this::owner).toList());
  }

  /** {@code the CIA's Moscow chief}: of the body, not of the place where it works. */
  private Piece outermost(Piece owner) {
    boolean place =
        owner instanceof Piece.Party party
            && (party.form().use() == RegisterForm.Use.CAPITAL
                || party.form().use() == RegisterForm.Use.NAME);
    return pieces.stream()
        .filter(p -> place && p.last() + 1 == owner.first() && p instanceof Piece.Party)
        .findFirst()
        .orElse(owner);
  }

  /** {@code China expert}: the country is what one knows about. */
  private boolean isTopic(Piece.TitleWords words, Piece owner) {
    return is("of-topic", words.rule().name())
        && owner instanceof Piece.Party party
        && party.form().use() == RegisterForm.Use.NAME
        && !sentence.token(owner.last() + 1).tag().equals("POS");
  }

  /** {@code a spokesman for President Berg}: for whom the name stands that follows a title. */
  private Optional<Piece> holder(Piece after) {
    return after instanceof Piece.TitleWords
        ? pieces.stream()
            .filter(p -> p.first() == after.last() + 1 && p instanceof Piece.NameWords)
            .findFirst()
        : Optional.of(after);
  }

  /** {@code the Kenyan president and prime minister}: both Kenyan. */
  private Optional<Phrase.Owner> shared(Piece.TitleWords words) {
    int and = words.first() - 1;
    boolean named =
        pieces.stream()
            .anyMatch(p -> p.first() == words.last() + 1 && p instanceof Piece.NameWords);
    return and < 1 || named || !sentence.token(and).tag().equals("CC")
        ? Optional.empty()
        : titles.entrySet().stream()
            .filter(e -> e.getKey().last() == and - 1 && e.getValue().last() == and - 1)
            .flatMap(e -> e.getValue().owner().stream())
            .findFirst()
            .or(() -> words.rule().many() ? sharedAdjective(and) : Optional.empty());
  }

  /** {@code Kenyan pundits and officials}. */
  private Optional<Phrase.Owner> sharedAdjective(int and) {
    return Owners.pieceBefore(sentence, and - 1, pieces)
        .filter(p -> sentence.token(and - 1).isNoun() && adjective(p))
        .filter(p -> p.last() < and - 1)
        .map(this::owner);
  }

  /** {@code a senior administration official}: of the American one, where no other is named. */
  private boolean isAdministration(Phrase.Owner owner, int title) {
    int at = title - 1;
    return owner instanceof Phrase.Owner.Of of
        && of.body().owner().isEmpty()
        && at >= 0
        && sentence.token(at).text().equals("administration")
        && (at == 0 || is("before-administration", sentence.token(at - 1)));
  }

  /** {@code Republican senator}: of the United States. */
  private Optional<Phrase.Owner> american(Piece.TitleWords words) {
    int before = words.first() - 1;
    Token first = sentence.token(words.first());
    boolean senator = before >= 0 && isNamed("american-party", sentence.token(before));
    boolean members =
        isNamed("american-parties", first)
            && (before < 0
                || !sentence.token(before).isProperNoun()
                || is("american-chamber", sentence.token(before)));
    boolean congress = isNamed("congress", sentence.token(words.last())) && words.rule().many();
    return senator || members || congress ? american() : Optional.empty();
  }

  private static boolean isNamed(String list, Token token) {
    return is(list, token) && Character.isUpperCase(token.text().charAt(0));
  }

  /** {@code Kenya} and {@code Ghana} of {@code the ministers of Norway, Kenya and Ghana}. */
  private List<Piece> others(int last) {
    List<Piece> others = new ArrayList<>();
    int at = last;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Party party
          && placed(party.form().use())
          && piece.first() > at
          && joins(at + 1, piece.first())) {
        others.add(piece);
        at = piece.last();
      }
    }
    return others;
  }

  private static boolean placed(RegisterForm.Use use) {
    return use == RegisterForm.Use.NAME || use == RegisterForm.Use.CAPITAL;
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

  /** {@code a spokesman}, {@code an Oslo airport spokesman}. */
  private boolean indefinite(int first, int head) {
    int at = first - 1;
    while (at > 0
        && sentence.token(at).isProperNoun()
        && sentence.dominates(sentence.token(head), sentence.token(at))) {
      at--;
    }
    return at >= 0 && is("indefinite", sentence.token(at));
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
    if (piece instanceof Piece.GroupWords) {
      return new Phrase.Owner.Told(sentence.token(piece.last()));
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
    return is(list, token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean is(String list, String word) {
    return WORDS.words(list).contains(word.length() > 1 ? word.replaceAll("\\.$", "") : word);
  }

  private void person(Piece.NameWords name, Set<Phrase.Title> used) {
    List<Phrase.Title> found = new ArrayList<>();
    titles.values().stream().filter(t -> before(t, name) || apposed(t, name)).forEach(found::add);
    titles.values().stream().filter(t -> leadsTo(t, found, name)).toList().forEach(found::add);
    found.sort(Comparator.comparingInt(Phrase.Title::first));
    found.removeIf(t -> t.rule().many() || used.contains(t));
    used.addAll(found);
    found.forEach(phrases::add);
    phrases.add(new Phrase.Person(name.first(), name.last(), name, found, home(name)));
  }

  /** {@code King Harald of Norway}, and whatever else beside a name tells whose one is. */
  private Optional<Phrase.Owner> home(Piece.NameWords name) {
    boolean of =
        name.last() + 1 < sentence.size() && sentence.token(name.last() + 1).text().equals("of");
    Optional<Piece> realm =
        Optional.of(name)
            .filter(n -> of)
            .flatMap(n -> Owners.pieceAfter(sentence, n.last(), pieces))
            .filter(Piece.Party.class::isInstance);
    return realm
        .or(() -> Homes.before(sentence, name, pieces))
        .or(() -> Homes.behind(sentence, name, pieces))
        .map(this::owner)
        .or(() -> Homes.isAmerican(sentence, name) ? american() : Optional.empty());
  }

  private static Optional<Phrase.Owner> american() {
    return Optional.of(new Phrase.Owner.Registered(USA));
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
        || charged(title, name)
        || (comma && closed && (!definite(title) || fullName(name)));
  }

  /** {@code Kenya's envoy on the conflict, Anna Berg, said}. */
  private boolean charged(Phrase.Title title, Piece.NameWords name) {
    int from = title.last() + 1;
    int to = name.first() - 1;
    return to - from > 0
        && to - from <= FARTHEST_POST
        && name.words().size() > 1
        && comma(to)
        && comma(name.last() + 1)
        && is("charge", sentence.token(from))
        && sentence.tokens().subList(from, to).stream()
            .allMatch(t -> t.tag().matches("DT|PRP\\$|JJ.?|NN.*|IN|TO|POS|CC|HYPH|CD|VBN"));
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
            .allMatch(
                t -> t.isProperNoun() || t.tag().matches("DT|CC|PRP\\$") || is("within-post", t));
  }

  /** {@code army spokesman General Brown}: the first of two titles in a row. */
  private boolean leadsTo(Phrase.Title title, List<Phrase.Title> found, Piece.NameWords name) {
    return !found.contains(title)
        && found.stream()
            .filter(t -> title.head() < t.head() && t.head() < name.first())
            .anyMatch(
                t ->
                    title.last() == title.head() && t.first() <= title.head() + 1
                        || coordinated(title, t)
                        || ranked(title, t, name));
  }

  /** {@code spokesman and deputy head Brown}. */
  private boolean coordinated(Phrase.Title title, Phrase.Title next) {
    int and = next.first() - 1;
    boolean beside = and == title.last() + 1;
    boolean behindPost =
        and > title.last() + 2
            && and - title.last() <= POST
            && is("post", sentence.token(title.last() + 1))
            && sentence.token(and - 1).isProperNoun();
    return (beside || behindPost) && sentence.token(and).text().equals("and") && !definite(title);
  }

  /** {@code the envoy, Marshal Brown,}. */
  private boolean ranked(Phrase.Title title, Phrase.Title rank, Piece.NameWords name) {
    return rank.first() == title.last() + 2
        && comma(title.last() + 1)
        && rank.last() + 1 == name.first()
        && is("rank", rank.rule().name())
        && closed(name);
  }

  /** {@code President Mr. Brown}. */
  private boolean addressed(Phrase.Title title, Piece.NameWords name) {
    int gap = name.first() - title.last() - 1;
    boolean honoured = gap > 0 && gap < 4 && is("honorific", sentence.token(name.first() - 1));
    return honoured
        || gap > 0
            && gap < 3
            && !comma(title.last() + 1)
            && !sentence.token(title.last() + 1).tag().equals("CC")
            && (!name.gender().equals("any")
                || is("address-any", sentence.token(title.last() + 1)));
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
    boolean ends =
        after >= sentence.size()
            || !continues(sentence.token(after))
            || title.last() > title.head()
                && sentence.token(after).isNoun()
                && pieces.stream().noneMatch(p -> p.last() == title.last() && isCountry(p));
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
    return at >= 0 && at < sentence.size() && sentence.token(at).text().equals(",");
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
