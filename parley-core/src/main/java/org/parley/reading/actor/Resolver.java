package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;

/** Says which actor each noun phrase of a report stands for, in the order of reading. */
final class Resolver {
  /** The suffix of "the ministry", which is any ministry told of before. */
  private static final String MINISTRY = "GOV-MINISTRY";

  private final Register register;
  private final PlaceSense places;
  private final Document document;
  private final ActorDrafts drafts;
  private final People people;
  private final Discourse discourse = new Discourse();
  private final Offices offices;

  /** The country whose government published the report itself. */
  private final Optional<String> issuer;

  private final List<Mention> mentions = new ArrayList<>();

  /** By the very phrase: titles of two sentences can be equal. */
  private final Map<Phrase.Title, PersonDraft> holders = new IdentityHashMap<>();

  private final Map<String, Set<PersonDraft>> called = new HashMap<>();

  /** The institution of each kind that was told of last with its country, by the rule's suffix. */
  private final Map<String, ActorId> institutions = new HashMap<>();

  /** For whom the unnamed holder of a title acts that was told of last, by the title's rule. */
  private final Map<String, Affiliation> unnamed = new HashMap<>();

  Resolver(Register register, PlaceSense places, Document document) {
    Optional<LocalDate> day = document.report().published().day();
    this.register = register;
    this.places = places;
    this.document = document;
    this.drafts = new ActorDrafts(register);
    this.people = new People(register, day);
    this.offices = new Offices(register, day, people, discourse);
    this.issuer = Issuer.country(register, document.report().outlet());
  }

  Cast resolve(List<List<Phrase>> phrases) {
    introduce(phrases, true);
    introduce(phrases, false);
    for (int i = 0; i < phrases.size(); i++) {
      read(document.sentences().get(i), phrases.get(i));
    }
    return new Cast(drafts.build(), mentions);
  }

  /** Meets full names before surnames, so that a surname finds whose it is. */
  private void introduce(List<List<Phrase>> phrases, boolean full) {
    for (int i = 0; i < phrases.size(); i++) {
      for (Phrase phrase : phrases.get(i)) {
        if (phrase instanceof Phrase.Person p && full == p.name().words().size() > 1) {
          introduce(document.sentences().get(i), p);
        }
      }
    }
  }

  private void introduce(Sentence in, Phrase.Person person) {
    PersonDraft draft = meet(person);
    draft.of(affiliation(person));
    draft.gender(person.name().gender());
    offices.held(draft);
    for (Phrase.Title t : person.titles()) {
      draft.gender(t.rule().gender());
      draft.role(t.rule().name(), document.report().id());
      if (!t.former()) {
        offices.held(draft, t.rule().name());
      }
      holders.put(t, draft);
      called.computeIfAbsent(word(in, t), k -> new LinkedHashSet<>()).add(draft);
    }
  }

  private static String word(Sentence sentence, Phrase.Title title) {
    return sentence.token(title.head()).text().toLowerCase(Locale.ROOT);
  }

  private PersonDraft meet(Phrase.Person person) {
    Optional<String> role = person.title().map(t -> t.rule().name());
    return people.meet(person.name(), affiliation(person).country(), role);
  }

  private Affiliation affiliation(Phrase.Person person) {
    return person
        .title()
        .filter(t -> !t.former())
        .flatMap(Phrase.Title::owner)
        .or(person::home)
        .map(this::affiliation)
        .orElse(Affiliation.NONE);
  }

  /** Of a title or an institution; none where nothing beside it tells. */
  private Affiliation affiliation(Optional<Phrase.Owner> owner) {
    return owner.map(this::affiliation).orElse(Affiliation.NONE);
  }

  private Affiliation affiliation(Phrase.Owner owner) {
    if (owner instanceof Phrase.Owner.Registered r) {
      return register.actor(r.id()).map(Affiliation::of).orElse(Affiliation.NONE);
    }
    if (owner instanceof Phrase.Owner.Of of) {
      return affiliation(of.body().owner());
    }
    if (owner instanceof Phrase.Owner.Named named) {
      PersonDraft person = people.meet(named.name(), Optional.empty(), Optional.empty());
      return new Affiliation(person.country(), person.group());
    }
    if (owner instanceof Phrase.Owner.Pronoun pronoun) {
      return discourse
          .pronoun(pronoun.token())
          .map(s -> drafts.affiliation(s.id()))
          .orElse(Affiliation.NONE);
    }
    return Affiliation.NONE;
  }

  private void read(Sentence sentence, List<Phrase> phrases) {
    discourse.begin(sentence);
    Map<Integer, List<Phrase>> later = new TreeMap<>();
    for (Phrase phrase : phrases) {
      if (leans(phrase)) {
        later.computeIfAbsent(phrase.last(), k -> new ArrayList<>()).add(phrase);
      } else {
        resolve(phrase);
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.isPronoun()) {
        discourse
            .pronouns(token)
            .forEach(s -> add(s.id(), token.index(), token.index(), Resolution.PRONOUN));
      }
      later.getOrDefault(token.index(), List.of()).forEach(this::resolve);
    }
  }

  /** Whether a phrase waits for the names and pronouns before it. */
  private boolean leans(Phrase phrase) {
    return phrase instanceof Phrase.Body b && b.owner().filter(pronoun()).isPresent()
        || phrase instanceof Phrase.Title t
            && !holders.containsKey(t)
            && (t.possessor().isPresent() || t.owner().map(pronoun()::test).orElse(true))
        || phrase instanceof Phrase.PartOf
        || phrase instanceof Phrase.Sides
        || phrase instanceof Phrase.Group;
  }

  private static java.util.function.Predicate<Phrase.Owner> pronoun() {
    return Phrase.Owner.Pronoun.class::isInstance;
  }

  private void resolve(Phrase phrase) {
    if (phrase instanceof Phrase.Known known) {
      known(known);
    } else if (phrase instanceof Phrase.Body body) {
      body(body);
    } else if (phrase instanceof Phrase.Person person) {
      PersonDraft draft = meet(person);
      person.title().filter(t -> !t.former()).ifPresent(t -> draft.of(inContext(t, true)));
      Resolution rule = draft.registered().isPresent() ? Resolution.REGISTER : Resolution.NAME;
      add(draft, person, rule);
    } else if (phrase instanceof Phrase.Title title) {
      title(title);
    } else if (phrase instanceof Phrase.PartOf part) {
      part(part);
    } else if (phrase instanceof Phrase.Sides sides) {
      sides(sides);
    } else if (phrase instanceof Phrase.Group group) {
      group(group);
    } else if (phrase instanceof Phrase.Joint joint) {
      named(joint, words(joint), ActorKind.GROUP, Affiliation.NONE, Resolution.JOINT);
    } else if (phrase instanceof Phrase.Other other) {
      named(other, words(other), ActorKind.ORGANISATION, Affiliation.NONE, Resolution.NAME);
    }
  }

  private void known(Phrase.Known known) {
    if (!places.acts(discourse.sentence(), known)) {
      return;
    }
    RegisterForm form = known.party().form();
    boolean government =
        form.use() == RegisterForm.Use.CAPITAL || form.use() == RegisterForm.Use.GOVERNMENT;
    ActorId id = government ? drafts.government(form.id().value()) : drafts.registered(form.id());
    add(id, known.first(), known.last(), Resolution.valueOf(form.use().name()));
  }

  private void body(Phrase.Body body) {
    Affiliation of = affiliation(body.owner());
    if (of.group().isPresent()) {
      add(drafts.registered(of.group().get()), body.first(), body.last(), Resolution.INSTITUTION);
      return;
    }
    if (body.owner().isEmpty() && !of.isStated() && toldAgain(body)) {
      return;
    }
    boolean inContext = of.country().isEmpty() && leansOnContext(body);
    Optional<String> country = inContext ? atHome() : of.country();
    if (country.isPresent()) {
      ActorId id = drafts.institution(body.rule(), country.get(), words(body));
      if (!inContext) {
        institutions.put(body.rule().suffix(), id);
        if (body.rule().kind() == ActorKind.MINISTRY) {
          institutions.put(MINISTRY, id);
        }
      }
      add(
          id,
          body.first(),
          body.last(),
          inContext ? Resolution.INSTITUTION_IN_CONTEXT : Resolution.INSTITUTION);
    } else {
      named(body, words(body), ActorKind.GROUP, Affiliation.NONE, Resolution.GROUP);
    }
  }

  /** {@code the army}, {@code the ministry}: the one that was told of last with its country. */
  private boolean toldAgain(Phrase.Body body) {
    Optional<ActorId> told = Optional.ofNullable(institutions.get(body.rule().suffix()));
    if (!definite(body.first()) || told.isEmpty()) {
      return false;
    }
    add(told.get(), body.first(), body.last(), Resolution.INSTITUTION_IN_CONTEXT);
    return true;
  }

  /** {@code the foreign ministry}, which the context tells whose it is. */
  private static boolean leansOnContext(Phrase.Body body) {
    return body.owner().isEmpty() && body.rule().kind() == ActorKind.MINISTRY;
  }

  /** The country that the report is at home with: its issuer's, else the one told of last. */
  private Optional<String> atHome() {
    return issuer.or(() -> discourse.countries().stream().findFirst());
  }

  /** For whom the holder of a title acts that no owner stands beside. */
  private Affiliation inContext(Phrase.Title title, boolean named) {
    Optional<Phrase.Owner> owner = title.owner();
    if (owner.filter(Phrase.Owner.Of.class::isInstance).isPresent()) {
      boolean leans = leansOnContext(((Phrase.Owner.Of) owner.get()).body());
      return leans ? atHome().map(Affiliation::of).orElse(Affiliation.NONE) : Affiliation.NONE;
    }
    boolean unowned = owner.isEmpty() || owner.get() instanceof Phrase.Owner.Other;
    return issuer
        .filter(
            c -> unowned && !title.indefinite() && Offices.isOfIssuer(title.rule().name(), named))
        .map(Affiliation::of)
        .or(() -> Optional.of(title).filter(t -> unowned).flatMap(this::toldBefore))
        .orElse(Affiliation.NONE);
  }

  private void title(Phrase.Title title) {
    PersonDraft named = holders.get(title);
    if (named != null) {
      if (!title.former()) {
        named.of(affiliation(title.owner()));
      }
      add(named, title, Resolution.TITLE_OF_NAME);
      return;
    }
    Affiliation of = affiliation(title.owner());
    if (title.rule().many()) {
      many(title, of);
      return;
    }
    if (!of.isStated()) {
      of = inContext(title, false);
    }
    Optional<PersonDraft> found =
        title.indefinite()
            ? Optional.empty()
            : title.former() ? onceHeld(title) : holder(title, of);
    if (found.isPresent()) {
      add(found.get(), title, Resolution.TITLE);
    } else {
      named(title, describe(title), ActorKind.PERSON, of, Resolution.UNNAMED);
      if (of.isStated()) {
        unnamed.put(title.rule().name(), of);
      }
    }
  }

  /** {@code the spokesman Karl Berg}: whose spokesman was told of just before, unnamed. */
  private Optional<Affiliation> toldBefore(Phrase.Title title) {
    return definite(title.first())
        ? Optional.ofNullable(unnamed.get(title.rule().name()))
        : Optional.empty();
  }

  /** Several holders of a title; those of a group are the group. */
  private void many(Phrase.Title title, Affiliation of) {
    if (!title.others().isEmpty() && of.country().isPresent()) {
      Stream.concat(title.owner().stream(), title.others().stream())
          .flatMap(o -> head(title, affiliation(o)).stream())
          .forEach(id -> add(id, title.first(), title.last(), Resolution.TITLE));
      return;
    }
    List<ActorId> pair = isBare(title) ? leaders(title) : List.of();
    if (of.group().isPresent()) {
      add(drafts.registered(of.group().get()), title.first(), title.last(), Resolution.GROUP);
    } else if (pair.size() == 2) {
      pair.forEach(p -> add(p, title.first(), title.last(), Resolution.BOTH_LEADERS));
    } else {
      named(title, words(title), ActorKind.GROUP, of, Resolution.GROUP);
    }
  }

  /** The one of several that a country sends: the holder of the office, else its government. */
  private Optional<ActorId> head(Phrase.Title title, Affiliation of) {
    String words = words(title).toLowerCase(Locale.ROOT);
    return of.country()
        .map(
            c -> offices.oneOf(words, c).map(drafts::person).orElseGet(() -> drafts.government(c)));
  }

  /** {@code the leaders}, with nothing more that tells which. */
  private boolean isBare(Phrase.Title title) {
    Sentence sentence = discourse.sentence();
    return title.owner().isEmpty()
        && definite(title.first())
        && sentence
            .children(sentence.token(title.head()))
            .noneMatch(c -> c.is("nmod", "nmod:poss", "amod", "compound", "acl", "acl:relcl"));
  }

  private boolean definite(int first) {
    return first > 0 && discourse.sentence().token(first - 1).text().equalsIgnoreCase("the");
  }

  /** {@code the former director}: the only one to whom the report gives that title. */
  private Optional<PersonDraft> onceHeld(Phrase.Title title) {
    Set<PersonDraft> found =
        holders.entrySet().stream()
            .filter(e -> e.getKey().rule().equals(title.rule()))
            .filter(e -> title.owner().isEmpty() || title.owner().equals(e.getKey().owner()))
            .filter(e -> title.owner().isPresent() || e.getKey().former())
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Optional<PersonDraft> holder(Phrase.Title title, Affiliation of) {
    if (title.possessor().isPresent()) {
      return of.country()
          .flatMap(c -> person(title.possessor().get()).flatMap(p -> offices.counterpart(p, c)));
    }
    return calledSo(title)
        .or(() -> offices.holder(title.rule().name(), of, title.owner().isPresent()));
  }

  /**
   * {@code the dictator}: the only one whom the report calls by that word, of many who could be.
   */
  private Optional<PersonDraft> calledSo(Phrase.Title title) {
    Set<PersonDraft> found = called.getOrDefault(word(discourse.sentence(), title), Set.of());
    boolean open = title.owner().isEmpty() && title.rule().name().equals("leader");
    return open && found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Optional<PersonDraft> person(Phrase.Owner owner) {
    if (owner instanceof Phrase.Owner.Named named) {
      return Optional.of(people.meet(named.name(), Optional.empty(), Optional.empty()));
    }
    if (owner instanceof Phrase.Owner.Pronoun pronoun) {
      return discourse.pronoun(pronoun.token()).flatMap(s -> people.withId(s.id()));
    }
    return Optional.empty();
  }

  /** A title's words; with a pronoun, those of whom it stands for. */
  private String describe(Phrase.Title title) {
    String words = words(title);
    if (title.owner().filter(pronoun()).isEmpty()) {
      return words.toLowerCase(Locale.ROOT);
    }
    Token token = ((Phrase.Owner.Pronoun) title.owner().get()).token();
    String of = discourse.pronoun(token).map(s -> " of " + drafts.name(s.id())).orElse("");
    return words.toLowerCase(Locale.ROOT) + of;
  }

  private void part(Phrase.PartOf part) {
    String words = describe(part.title());
    Affiliation of = affiliation(part.title().owner());
    ActorKind kind = part.one() ? ActorKind.PERSON : ActorKind.GROUP;
    named(part, part.one() ? "one of " + words : words, kind, of, Resolution.PART_OF_GROUP);
  }

  private void sides(Phrase.Sides sides) {
    Resolution rule = Resolution.of(sides.rule()).orElseThrow();
    List<ActorId> meant =
        switch (rule) {
          case OTHER_SIDE -> otherSide();
          case BOTH_SIDES -> bothSides();
          case BOTH_LEADERS -> bothLeaders(sides);
          default -> List.<ActorId>of();
        };
    meant.forEach(id -> add(id, sides.first(), sides.last(), rule));
  }

  /** {@code the group}: the armed one told of last, {@code the bloc}: the organisation. */
  private void group(Phrase.Group group) {
    boolean armed = group.rule().equals("the-group");
    discourse.parties().stream()
        .filter(p -> drafts.affiliation(p).group().equals(Optional.of(p)))
        .filter(p -> drafts.kind(p) == ActorKind.GROUP || !armed)
        .filter(p -> armed == drafts.affiliation(p).country().isPresent())
        .filter(
            p ->
                group.country().isEmpty()
                    || group.country().equals(drafts.affiliation(p).country().map(ActorId::new)))
        .findFirst()
        .ifPresentOrElse(
            p -> add(p, group.first(), group.last(), Resolution.GROUP_IN_CONTEXT),
            () -> named(group, words(group), ActorKind.GROUP, Affiliation.NONE, Resolution.GROUP));
  }

  private List<ActorId> otherSide() {
    List<ActorId> latest = discourse.parties();
    Optional<ActorId> own = discourse.subject().flatMap(s -> drafts.affiliation(s.id()).party());
    return latest.stream()
        .filter(p -> !p.equals(own.orElse(latest.get(0))))
        .limit(1)
        .map(drafts::registered)
        .toList();
  }

  private List<ActorId> bothSides() {
    List<ActorId> main = discourse.mainParties();
    return main.size() < 2
        ? List.of()
        : main.subList(0, 2).stream().map(drafts::registered).toList();
  }

  private List<ActorId> bothLeaders(Phrase.Sides sides) {
    List<ActorId> leaders = leaders(sides);
    return leaders.size() == 2 ? leaders : bothSides();
  }

  /** The two of different parties whom the report told of last and whom the words can mean. */
  private List<ActorId> leaders(Phrase phrase) {
    String word = discourse.sentence().token(phrase.last()).text().toLowerCase(Locale.ROOT);
    Map<Optional<ActorId>, ActorId> byParty = new LinkedHashMap<>();
    for (ActorId id : discourse.persons()) {
      people
          .withId(id)
          .filter(p -> offices.isOneOf(word, p))
          .ifPresent(p -> byParty.putIfAbsent(drafts.affiliation(id).party(), id));
    }
    byParty.remove(Optional.<ActorId>empty());
    return byParty.values().stream().limit(2).toList();
  }

  private void named(Phrase phrase, String words, ActorKind kind, Affiliation of, Resolution rule) {
    add(drafts.named(words, kind, of), phrase.first(), phrase.last(), rule);
  }

  private void add(PersonDraft person, Phrase phrase, Resolution rule) {
    add(drafts.person(person), phrase.first(), phrase.last(), rule);
  }

  private void add(ActorId id, int first, int last, Resolution rule) {
    Sentence sentence = discourse.sentence();
    Span span = sentence.span(sentence.token(first), sentence.token(last));
    mentions.add(new Mention(id, document.text(span), span, rule));
    if (rule != Resolution.PRONOUN) {
      drafts.seen(id, document.text(span));
    }
    String gender = people.withId(id).map(PersonDraft::gender).orElse("any");
    discourse.saw(id, drafts.kind(id), drafts.affiliation(id), gender, first, last);
  }

  private String words(Phrase phrase) {
    Sentence sentence = discourse.sentence();
    return document.text(
        sentence.span(sentence.token(phrase.first()), sentence.token(phrase.last())));
  }
}
