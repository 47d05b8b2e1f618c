package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.RegisteredActor;
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
  private final Register register;
  private final PlaceSense places;
  private final Document document;
  private final ActorDrafts drafts;
  private final People people;
  private final Discourse discourse = new Discourse();
  private final Offices offices;
  private final List<Mention> mentions = new ArrayList<>();

  /** By the very phrase: titles of two sentences can be equal. */
  private final Map<Phrase.Title, PersonDraft> holders = new IdentityHashMap<>();

  private final Map<String, Set<PersonDraft>> called = new HashMap<>();

  Resolver(Register register, PlaceSense places, Document document) {
    Optional<LocalDate> day = document.report().published().day();
    this.register = register;
    this.places = places;
    this.document = document;
    this.drafts = new ActorDrafts(register);
    this.people = new People(register, day);
    this.offices = new Offices(register, day, people, discourse);
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
    country(person).ifPresent(draft::from);
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
    return people.meet(person.name(), country(person), role);
  }

  private Optional<String> country(Phrase.Person person) {
    return person
        .title()
        .filter(t -> !t.former())
        .flatMap(Phrase.Title::owner)
        .flatMap(this::country);
  }

  private Optional<String> country(Phrase.Owner owner) {
    if (owner instanceof Phrase.Owner.Registered r) {
      return register.actor(r.id()).flatMap(RegisteredActor::country);
    }
    if (owner instanceof Phrase.Owner.Of of) {
      return of.body().owner().flatMap(this::country);
    }
    if (owner instanceof Phrase.Owner.Named named) {
      return people.meet(named.name(), Optional.empty(), Optional.empty()).country();
    }
    if (owner instanceof Phrase.Owner.Pronoun pronoun) {
      return discourse.pronoun(pronoun.token()).flatMap(s -> drafts.country(s.id()));
    }
    return Optional.empty();
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
            .pronoun(token)
            .ifPresent(s -> add(s.id(), token.index(), token.index(), Resolution.PRONOUN));
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
        || phrase instanceof Phrase.Sides;
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
      Resolution rule = draft.registered().isPresent() ? Resolution.REGISTER : Resolution.NAME;
      add(draft, person, rule);
    } else if (phrase instanceof Phrase.Title title) {
      title(title);
    } else if (phrase instanceof Phrase.PartOf part) {
      part(part);
    } else if (phrase instanceof Phrase.Sides sides) {
      sides(sides);
    } else if (phrase instanceof Phrase.Joint joint) {
      named(joint, words(joint), ActorKind.GROUP, Optional.empty(), Resolution.JOINT);
    } else if (phrase instanceof Phrase.Other other) {
      named(other, words(other), ActorKind.ORGANISATION, Optional.empty(), Resolution.NAME);
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
    Optional<String> country = body.owner().flatMap(this::country);
    boolean inContext = country.isEmpty() && body.rule().kind() == ActorKind.MINISTRY;
    if (inContext) {
      country = discourse.countries().stream().findFirst();
    }
    if (country.isPresent()) {
      ActorId id = drafts.institution(body.rule(), country.get(), words(body));
      add(
          id,
          body.first(),
          body.last(),
          inContext ? Resolution.INSTITUTION_IN_CONTEXT : Resolution.INSTITUTION);
    } else {
      named(body, words(body), ActorKind.GROUP, Optional.empty(), Resolution.GROUP);
    }
  }

  private void title(Phrase.Title title) {
    PersonDraft named = holders.get(title);
    if (named != null) {
      title.owner().flatMap(this::country).filter(c -> !title.former()).ifPresent(named::from);
      add(named, title, Resolution.TITLE_OF_NAME);
      return;
    }
    Optional<String> country = title.owner().flatMap(this::country);
    if (title.rule().many()) {
      named(title, words(title), ActorKind.GROUP, country, Resolution.GROUP);
      return;
    }
    Optional<PersonDraft> found =
        title.indefinite()
            ? Optional.empty()
            : title.former() ? onceHeld(title) : holder(title, country);
    if (found.isPresent()) {
      add(found.get(), title, Resolution.TITLE);
    } else {
      named(title, describe(title), ActorKind.PERSON, country, Resolution.UNNAMED);
    }
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

  private Optional<PersonDraft> holder(Phrase.Title title, Optional<String> country) {
    if (title.possessor().isPresent()) {
      return country.flatMap(
          c -> person(title.possessor().get()).flatMap(p -> offices.counterpart(p, c)));
    }
    return calledSo(title)
        .or(() -> offices.holder(title.rule().name(), country, title.owner().isPresent()));
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
    Optional<String> country = part.title().owner().flatMap(this::country);
    ActorKind kind = part.one() ? ActorKind.PERSON : ActorKind.GROUP;
    named(part, part.one() ? "one of " + words : words, kind, country, Resolution.PART_OF_GROUP);
  }

  private void sides(Phrase.Sides sides) {
    List<String> latest = discourse.countries();
    Optional<String> own = discourse.subject().flatMap(s -> drafts.country(s.id()));
    Resolution rule = Resolution.of(sides.rule()).orElseThrow();
    List<String> meant =
        switch (rule) {
          case OTHER_SIDE ->
              latest.stream().filter(c -> !c.equals(own.orElse(latest.get(0)))).limit(1).toList();
          case BOTH_SIDES, BOTH_LEADERS ->
              latest.size() < 2 ? List.<String>of() : latest.subList(0, 2);
          default -> List.<String>of();
        };
    meant.forEach(c -> add(drafts.registered(new ActorId(c)), sides.first(), sides.last(), rule));
  }

  private void named(
      Phrase phrase, String words, ActorKind kind, Optional<String> country, Resolution rule) {
    add(drafts.named(words, kind, country, Optional.empty()), phrase.first(), phrase.last(), rule);
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
    discourse.saw(id, drafts.kind(id), drafts.country(id), gender, first, last);
  }

  private String words(Phrase phrase) {
    Sentence sentence = discourse.sentence();
    return document.text(
        sentence.span(sentence.token(phrase.first()), sentence.token(phrase.last())));
  }
}
