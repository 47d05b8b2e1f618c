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
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Resolution;
import org.parley.model.Span;

/** Says which actor each noun phrase of a report stands for, in the order of reading. */
final class Resolver {
  /** The suffix of "the ministry", which is any ministry told of before. */
  private static final String MINISTRY = "GOV-MINISTRY";

  private static final List<InstitutionRule> MINISTRIES =
      Codebook.rules("institutions", InstitutionRule.class).stream()
          .filter(r -> r.kind() == ActorKind.MINISTRY && !r.suffix().equals(MINISTRY))
          .toList();

  private static final String PARLIAMENT = "LEG";
  private static final WordLists WORDS = WordLists.of("actor-words");
  private static final Set<String> OF_REALM = WORDS.words("of-realm");
  private static final Set<String> FURTHER = WORDS.words("further");
  private static final Set<String> LAWMAKERS = WORDS.words("lawmakers");
  private static final Set<String> THIS = WORDS.words("this");
  private static final Set<String> UNITED_NATIONS = WORDS.words("united-nations");

  /** Roles that anybody may have: whoever is meant was called by the very word. */
  private static final Set<String> OF_ANYBODY = WORDS.words("not-for-state");

  private static final Set<String> OBJECTS = WordLists.of("thing-words").words("object");
  private static final Set<String> APART = WORDS.words("apart");
  private static final Set<String> ROYAL = WORDS.words("royal");
  private static final Set<String> ENEMIES = WORDS.words("enemy");

  private final PlaceSense places;
  private final Document document;
  private final ActorDrafts drafts;
  private final People people;
  private final Discourse discourse = new Discourse();
  private final OfficeHolders officeHolders;
  private final Offices offices;

  private final Affiliations affiliations;
  private final SeveralMeant several;

  private final Metonyms metonyms = new Metonyms();
  private final List<Mention> mentions = new ArrayList<>();

  /** By the very phrase: titles of two sentences can be equal. */
  private final Map<Phrase.Title, PersonDraft> holders = new IdentityHashMap<>();

  private final Map<String, Set<PersonDraft>> called = new HashMap<>();

  /** An institution that was told of with its country, and where. */
  private record Institution(InstitutionRule rule, ActorId id, int start) {}

  private final List<Institution> institutions = new ArrayList<>();

  /** The parliament told of last. */
  private Optional<ActorId> parliament = Optional.empty();

  /** The person without a name who was told of last by a title's last word. */
  private final Map<String, ActorId> unnamed = new HashMap<>();

  private final Unowned unowned;
  private final ShortNames shortNames;

  /** By the words for them. */
  private final Map<String, InstitutionRule> rules;

  Resolver(
      Register register,
      PlaceSense places,
      Map<String, InstitutionRule> rules,
      Document document,
      List<Place> named) {
    Optional<LocalDate> day = document.report().published().day();
    this.places = places;
    this.document = document;
    this.drafts = new ActorDrafts(register);
    this.people = new People(register, day);
    this.officeHolders = new OfficeHolders(day, people, discourse);
    this.offices = new Offices(register, day, people, discourse, officeHolders);
    Optional<String> issuer = Issuer.country(register, document.report().outlet());
    this.rules = rules;
    this.unowned = new Unowned(register, discourse, drafts, issuer, named);
    this.affiliations = new Affiliations(register, issuer, people, drafts, discourse, unowned);
    this.several = new SeveralMeant(discourse, drafts, people, offices);
    this.shortNames = new ShortNames(discourse, drafts, named);
  }

  Cast resolve(List<List<Phrase>> phrases) {
    unowned.begin(phrases);
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
    draft.of(affiliations.of(person));
    draft.gender(person.name().gender());
    officeHolders.add(draft);
    for (Phrase.Title t : person.titles()) {
      draft.gender(t.rule().gender());
      draft.role(t.rule().name(), document.report().id());
      if (!t.former()) {
        officeHolders.add(draft, t.rule().name());
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
    return people.meet(person.name(), affiliations.of(person).country(), role);
  }

  private void read(Sentence sentence, List<Phrase> phrases) {
    discourse.begin(sentence);
    Map<Integer, List<Phrase>> later = new TreeMap<>();
    for (Phrase phrase : phrases) {
      if (leans(phrase)) {
        later.computeIfAbsent(phrase.last(), k -> new ArrayList<>()).add(0, phrase);
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
    metonyms.offices(discourse).toList().forEach(this::metonym);
    metonyms.documents(discourse).toList().forEach(this::metonym);
  }

  private void metonym(Metonyms.Metonym metonym) {
    for (MentionInSentence owner : metonym.owners()) {
      Optional<PersonDraft> person = people.withId(owner.id()).filter(p -> metonym.office());
      ActorId id =
          person
              .filter(p -> offices.isOneOf("", p))
              .map(p -> drafts.affiliation(p.id()))
              .flatMap(of -> of.group().or(() -> of.country().map(drafts::government)))
              .orElse(owner.id());
      add(id, metonym.first(), metonym.last(), Resolution.INSTITUTION_IN_CONTEXT);
    }
  }

  /** Whether a phrase waits for the names and pronouns before it. */
  private boolean leans(Phrase phrase) {
    return phrase instanceof Phrase.Body b && b.owner().map(Resolver::isPointer).orElse(true)
        || phrase instanceof Phrase.Title t && leans(t)
        || phrase instanceof Phrase.PartOf
        || phrase instanceof Phrase.Sides
        || phrase instanceof Phrase.Group;
  }

  private boolean leans(Phrase.Title title) {
    return holders.containsKey(title)
        ? title.owner().filter(Phrase.Owner.Told.class::isInstance).isPresent()
        : title.possessor().isPresent() || title.owner().map(Resolver::isPointer).orElse(true);
  }

  private static boolean isPointer(Phrase.Owner owner) {
    return owner instanceof Phrase.Owner.Pronoun
        || owner instanceof Phrase.Owner.Told
        || owner instanceof Phrase.Owner.Sides;
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
      person
          .title()
          .filter(t -> !t.former())
          .ifPresent(t -> draft.of(affiliations.inContext(t, true)));
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
      joint(joint);
    } else if (phrase instanceof Phrase.Other other) {
      other(other);
    }
  }

  /** {@code Norwegian and Kenyan officials}: those of the one and those of the other. */
  private void joint(Phrase.Joint joint) {
    for (Phrase.Owner owner : joint.owners()) {
      Affiliation of = affiliations.of(owner);
      Optional<ActorId> id =
          of.group()
              .map(drafts::party)
              .or(() -> of.country().map(c -> drafts.institution(joint.rule(), c, words(joint))));
      id.ifPresentOrElse(
          i -> add(i, joint.first(), joint.last(), Resolution.JOINT),
          () -> named(joint, words(joint), ActorKind.GROUP, of, Resolution.JOINT));
    }
  }

  private void other(Phrase.Other other) {
    String words = words(other);
    shortNames
        .meant(words, other.first())
        .ifPresentOrElse(
            id -> add(id, other.first(), other.last(), Resolution.NAME),
            () ->
                named(
                    other,
                    words,
                    ActorKind.ORGANISATION,
                    affiliations.home(other),
                    Resolution.NAME));
  }

  private void known(Phrase.Known known) {
    if (!places.acts(discourse.sentence(), known)) {
      discourse.named(known.party().form().id(), known.first());
      return;
    }
    RegisterForm form = known.party().form();
    boolean government =
        form.use() == RegisterForm.Use.CAPITAL || form.use() == RegisterForm.Use.GOVERNMENT;
    ActorId id = government ? drafts.government(form.id().value()) : drafts.registered(form.id());
    if (id.value().endsWith("-" + PARLIAMENT)) {
      parliament = Optional.of(id);
    }
    add(id, known.first(), known.last(), Resolution.valueOf(form.use().name()));
    if (drafts.kind(id) == ActorKind.MINISTRY) {
      int start = discourse.sentence().token(known.last()).span().start();
      ministry(words(known)).ifPresent(r -> institutions.add(new Institution(r, id, start)));
    }
  }

  /** {@code Gaza health ministry}: what "the health ministry" means from here on. */
  private static Optional<InstitutionRule> ministry(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return MINISTRIES.stream()
        .filter(r -> r.terms().stream().anyMatch(lower::contains))
        .findFirst();
  }

  private void body(Phrase.Body body) {
    Affiliation of = affiliations.of(body.owner());
    Token head = discourse.sentence().token(body.head());
    if (of.group().isPresent()) {
      add(drafts.party(of.group().get()), body.first(), body.last(), Resolution.INSTITUTION);
      unowned.toldOf(head, of);
      return;
    }
    boolean bare = body.owner().isEmpty() && !of.isStated();
    if (bare && unowned.isPresidential(head)) {
      of = unowned.of(head, body.first());
    } else if (bare && (isThing(head) || toldAgain(body))) {
      return;
    }
    boolean elsewhere = discourse.here().isFollowedBy(body.last(), "there");
    boolean inContext =
        of.country().isEmpty()
            && !elsewhere
            && !isOfAnotherField(body)
            && Affiliations.leansOnContext(body);
    Optional<String> country = inContext ? affiliations.atHome() : of.country();
    if (country.isPresent()) {
      ActorId id = drafts.institution(body.rule(), country.get(), words(body));
      if (!inContext) {
        unowned.toldOf(head, of);
        institutions.add(new Institution(body.rule(), id, head.span().start()));
      }
      add(
          id,
          body.first(),
          body.last(),
          inContext ? Resolution.INSTITUTION_IN_CONTEXT : Resolution.INSTITUTION);
    } else if (body.owner().isPresent()
        || !institution(
            body,
            Optional.of(body.rule()),
            unowned.of(head, body.first()),
            Resolution.INSTITUTION_IN_CONTEXT)) {
      named(body, words(body), ActorKind.GROUP, Affiliation.NONE, Resolution.GROUP);
    }
  }

  /** {@code the ministry of water}: no rule knows its field, so it is none of those told of. */
  private boolean isOfAnotherField(Phrase.Body body) {
    return body.rule().suffix().equals(MINISTRY)
        && (discourse.here().isFollowedBy(body.last(), "of")
            || discourse.here().isFollowedBy(body.last(), "for"));
  }

  /**
   * {@code missiles} without an owner do nothing; {@code the occupiers} are known by who speaks.
   */
  private static boolean isThing(Token head) {
    String word = head.lemma().toLowerCase(Locale.ROOT);
    return OBJECTS.contains(word) || ENEMIES.contains(word);
  }

  private static boolean ofPerson(Optional<Phrase.Owner> owner) {
    return owner.filter(Phrase.Owner.Named.class::isInstance).isPresent()
        || owner
            .filter(pronoun())
            .flatMap(o -> PronounClass.by(((Phrase.Owner.Pronoun) o).token()))
            .filter(c -> c == PronounClass.HE || c == PronounClass.SHE)
            .isPresent();
  }

  /** A country's allies do not act for it; an organisation's allies are its members. */
  private static Affiliation of(Token head, Affiliation stated) {
    boolean apart = APART.contains(head.text().toLowerCase(Locale.ROOT));
    return apart && stated.group().isEmpty() ? Affiliation.NONE : stated;
  }

  /** The institution of those for whom it acts, else its people; false where none is known. */
  private boolean institution(
      Phrase phrase, Optional<InstitutionRule> rule, Affiliation of, Resolution by) {
    Optional<ActorId> id =
        of.group()
            .map(drafts::party)
            .or(
                () ->
                    rule.flatMap(
                        r -> of.country().map(c -> drafts.institution(r, c, words(phrase)))));
    id.ifPresent(i -> add(i, phrase.first(), phrase.last(), by));
    return id.isPresent();
  }

  /** {@code the army}, {@code the ministry}: the one that was told of last with its country. */
  private boolean toldAgain(Phrase.Body body) {
    int start = discourse.sentence().token(body.head()).span().start();
    boolean any = body.rule().suffix().equals(MINISTRY);
    Optional<ActorId> told =
        institutions.stream()
            .filter(i -> i.start() < start)
            .filter(
                i ->
                    i.rule().suffix().equals(body.rule().suffix())
                        || any && i.rule().kind() == ActorKind.MINISTRY)
            .reduce((a, b) -> b)
            .map(Institution::id)
            .filter(i -> discourse.here().isDefinite(body.first()) && !isOfAnotherField(body));
    told.ifPresent(i -> add(i, body.first(), body.last(), Resolution.INSTITUTION_IN_CONTEXT));
    return told.isPresent();
  }

  private void title(Phrase.Title title) {
    PersonDraft named = holders.get(title);
    if (named != null) {
      if (!title.former()) {
        named.of(affiliations.of(title.owner()));
      }
      add(named, title, Resolution.TITLE_OF_NAME);
      return;
    }
    Affiliation of = affiliations.of(title.owner());
    if (title.rule().many()) {
      many(title, of);
      return;
    }
    if (!of.isStated()) {
      of = affiliations.inContext(title, false);
    }
    Optional<PersonDraft> found =
        title.indefinite()
            ? Optional.empty()
            : title.former() ? onceHeld(title) : holder(title, of);
    Optional<ActorId> again = toldAgain(title, of).filter(u -> isLatest(u, found));
    if (again.isPresent()) {
      add(again.get(), title.first(), title.last(), Resolution.UNNAMED);
    } else if (found.isPresent()) {
      add(found.get(), title, Resolution.TITLE);
    } else {
      String words = further(title) + describe(title);
      ActorId id = named(title, words, ActorKind.PERSON, of, Resolution.UNNAMED);
      if (!title.former()) {
        unnamed.put(word(discourse.sentence(), title), id);
      }
      affiliations.toldOf(title, of);
    }
  }

  /** {@code the official}: the one without a name who was told of last. */
  private Optional<ActorId> toldAgain(Phrase.Title title, Affiliation of) {
    return Optional.ofNullable(unnamed.get(word(discourse.sentence(), title)))
        .filter(u -> THIS.contains(wordBefore(title)) && !title.former())
        .filter(u -> !of.isStated() || drafts.affiliation(u).equals(of));
  }

  private boolean isLatest(ActorId id, Optional<PersonDraft> other) {
    return other
        .flatMap(o -> discourse.recency().latestOf(List.of(id, o.id())))
        .map(id::equals)
        .orElse(true);
  }

  /** {@code another official} is not the one told of before. */
  private String further(Phrase.Title title) {
    String before = wordBefore(title);
    return FURTHER.contains(before) ? before + " " : "";
  }

  private String wordBefore(Phrase phrase) {
    return phrase.first() == 0
        ? ""
        : discourse.sentence().token(phrase.first() - 1).text().toLowerCase(Locale.ROOT);
  }

  /** Several holders of a title; those of a group are the group. */
  private void many(Phrase.Title title, Affiliation stated) {
    Token head = discourse.sentence().token(title.head());
    boolean own = discourse.sentence().token(title.first()).tag().startsWith("JJ");
    Affiliation owner = own || ofPerson(title.owner()) ? stated : of(head, stated);
    Affiliation of = title.owner().isEmpty() ? unowned.of(head, title.first()) : owner;
    if (!title.owner().filter(pronoun()).isPresent()) {
      unowned.toldOf(head, of);
    }
    List<ActorId> pair = several.isBare(title) ? several.leaders(title) : List.of();
    if (pair.size() == 2 && several.hasPair()) {
      pair.forEach(p -> add(p, title.first(), title.last(), Resolution.BOTH_LEADERS));
      return;
    }
    Optional<InstitutionRule> rule =
        Optional.ofNullable(rules.get(head.text().toLowerCase(Locale.ROOT)));
    Resolution by = title.owner().isEmpty() ? Resolution.INSTITUTION_IN_CONTEXT : Resolution.GROUP;
    if (title.others().isEmpty() && institution(title, rule, of, by)) {
      return;
    }
    if (!title.others().isEmpty() && of.country().isPresent()) {
      Stream.concat(title.owner().stream(), title.others().stream())
          .map(affiliations::of)
          .flatMap(
              a ->
                  rule
                      .filter(r -> r.kind() != ActorKind.GOVERNMENT)
                      .flatMap(r -> a.country().map(c -> drafts.institution(r, c, words(title))))
                      .or(() -> several.head(words(title), a))
                      .stream())
          .forEach(id -> add(id, title.first(), title.last(), Resolution.TITLE));
      return;
    }
    if (title.owner().filter(Phrase.Owner.Sides.class::isInstance).isPresent()) {
      List<ActorId> both = several.ofBothSides(words(title));
      both.forEach(id -> add(id, title.first(), title.last(), Resolution.BOTH_SIDES));
      if (!both.isEmpty()) {
        return;
      }
    }
    Optional<ActorId> lawmakers =
        parliament.filter(p -> title.owner().isEmpty() && LAWMAKERS.contains(lastWord(title)));
    if (of.group().isPresent()) {
      add(drafts.party(of.group().get()), title.first(), title.last(), Resolution.GROUP);
    } else if (pair.size() == 2) {
      pair.forEach(p -> add(p, title.first(), title.last(), Resolution.BOTH_LEADERS));
    } else if (lawmakers.isPresent()) {
      add(lawmakers.get(), title.first(), title.last(), Resolution.GROUP_IN_CONTEXT);
    } else {
      named(title, words(title), ActorKind.GROUP, of, Resolution.GROUP);
    }
  }

  private String lastWord(Phrase phrase) {
    return discourse.sentence().token(phrase.last()).text().toLowerCase(Locale.ROOT);
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
    Token head = discourse.sentence().token(title.head());
    if (OF_ANYBODY.contains(title.rule().name())) {
      return calledBy(title, of);
    }
    if (isBareRank(title)) {
      return Optional.empty();
    }
    return calledSo(title)
        .or(
            () ->
                offices.holder(
                    office(title),
                    of,
                    title.owner().isPresent(),
                    head,
                    p -> !isOfRealm(title) || !p.presides()))
        .filter(p -> p.genderFits(title.rule().gender()));
  }

  /** {@code the king}, who is no president. */
  private boolean isOfRealm(Phrase.Title title) {
    return OF_REALM.contains(word(discourse.sentence(), title));
  }

  /** {@code Brigadier general}, of which there are many. */
  private boolean isBareRank(Phrase.Title title) {
    return title.rule().name().equals("commander")
        && title.owner().isEmpty()
        && !THIS.contains(wordBefore(title));
  }

  /** The ambassador to the United Nations is another than one to a state. */
  private String office(Phrase.Title title) {
    Sentence sentence = discourse.sentence();
    int next = title.last() + 1;
    boolean sent = next < sentence.size() && sentence.token(next).text().equals("to");
    String before =
        title.head() == 0 ? "" : sentence.token(title.head() - 1).text().toLowerCase(Locale.ROOT);
    boolean body =
        UNITED_NATIONS.contains(before)
            || sent
                && sentence.tokens().subList(next, Math.min(sentence.size(), next + 3)).stream()
                    .anyMatch(t -> UNITED_NATIONS.contains(t.text().toLowerCase(Locale.ROOT)));
    String office = title.rule().name();
    if (!office.equals("ambassador")) {
      return office;
    }
    return before.equals("deputy") ? "deputy-" + office : body ? "un-ambassador" : office;
  }

  private Optional<PersonDraft> calledBy(Phrase.Title title, Affiliation of) {
    List<PersonDraft> found =
        called.getOrDefault(word(discourse.sentence(), title), Set.of()).stream()
            .filter(p -> !of.isStated() || drafts.affiliation(p.id()).equals(of))
            .toList();
    return found.size() < 2
        ? found.stream().findFirst()
        : discourse
            .recency()
            .latestOf(found.stream().map(PersonDraft::id).toList())
            .flatMap(people::withId);
  }

  /**
   * {@code the dictator}: the only one whom the report calls by that word, of many who could be.
   */
  private Optional<PersonDraft> calledSo(Phrase.Title title) {
    Set<PersonDraft> found = called.getOrDefault(word(discourse.sentence(), title), Set.of());
    boolean open =
        title.owner().isEmpty()
            && (title.rule().name().equals("leader")
                || ROYAL.contains(word(discourse.sentence(), title)));
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
    Affiliation of = affiliations.of(part.title().owner());
    ActorKind kind = part.one() ? ActorKind.PERSON : ActorKind.GROUP;
    named(part, part.one() ? "one of " + words : words, kind, of, Resolution.PART_OF_GROUP);
  }

  private void sides(Phrase.Sides sides) {
    Resolution rule = Resolution.of(sides.rule()).orElseThrow();
    List<ActorId> meant =
        switch (rule) {
          case OTHER_SIDE -> several.otherSide();
          case BOTH_SIDES -> several.bothSides();
          case BOTH_LEADERS -> several.bothLeaders(sides);
          default -> List.<ActorId>of();
        };
    meant.forEach(id -> add(id, sides.first(), sides.last(), rule));
  }

  private void group(Phrase.Group group) {
    Optional<ActorId> described =
        group.whose().isPresent()
            ? group.whose().flatMap(discourse::pronoun).flatMap(s -> country(s.id()))
            : shortNames.meant(group);
    if (described.isPresent() || !SeveralMeant.RULES.contains(group.rule())) {
      described.ifPresent(id -> add(id, group.first(), group.last(), Resolution.GROUP_IN_CONTEXT));
      return;
    }
    if (group.rule().equals("the-outlet")) {
      several
          .outlet()
          .ifPresent(o -> add(o, group.first(), group.last(), Resolution.GROUP_IN_CONTEXT));
      return;
    }
    several
        .group(group)
        .ifPresentOrElse(
            p -> add(p, group.first(), group.last(), Resolution.GROUP_IN_CONTEXT),
            () -> named(group, words(group), ActorKind.GROUP, Affiliation.NONE, Resolution.GROUP));
  }

  private ActorId named(
      Phrase phrase, String words, ActorKind kind, Affiliation of, Resolution rule) {
    ActorId id = drafts.named(words, kind, of);
    add(id, phrase.first(), phrase.last(), rule);
    return id;
  }

  private Optional<ActorId> country(ActorId id) {
    return drafts.affiliation(id).country().map(c -> drafts.registered(new ActorId(c)));
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
