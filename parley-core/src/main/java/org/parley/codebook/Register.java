package org.parley.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Office;
import org.parley.model.When;

/**
 * The register of those who act: countries, their seats of power and institutions, international
 * organisations, armed groups, and holders of public offices with the days they held them. Loaded
 * once, when first asked for; see the read-me beside its files for sources and licences.
 */
public final class Register {
  /** Initials of this many letters make no other word when they are written in small ones. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{5,}");

  private final FormTable<RegisterForm> forms = new FormTable<>();
  private final Map<ActorId, RegisteredActor> actors = new TreeMap<>();
  private final Map<String, String> adjectives = new TreeMap<>();
  private final Map<String, List<RegisteredPerson>> bySurname = new TreeMap<>();
  private final Map<String, List<RegisteredPerson>> byCountry = new TreeMap<>();
  private final Map<ActorId, RegisteredPerson> persons = new TreeMap<>();

  /** By person and class of office, the day on which a term ended that its source leaves open. */
  private final Map<String, When> ended = new TreeMap<>();

  /** By person, other spellings of the name. */
  private final Map<String, List<String>> otherNames = new TreeMap<>();

  /** Reads all files anew; programs share one. */
  Register() {
    RegisterFile countries = RegisterFile.load("countries.tsv");
    countries.rows().forEach(this::country);
    RegisterFile.load("forms.tsv").rows().forEach(this::form);
    countries.rows().forEach(this::formsOfCountry);
    RegisterFile.load("organisations.tsv").rows().forEach(this::organisation);
    RegisterFile.load("armed-groups.tsv").rows().forEach(this::armedGroup);
    RegisterFile.load("ended.tsv")
        .rows()
        .forEach(r -> ended.put(key(r.cell(0), r.cell(1)), new When(r.cell(2))));
    RegisterFile.load("other-names.tsv")
        .rows()
        .forEach(r -> otherNames.put(r.cell(0), r.several(1)));
    persons(RegisterFile.load("persons.tsv"), RegisterFile.load("leaders.tsv"));
  }

  public static Register shared() {
    return Shared.REGISTER;
  }

  /** Names of countries and organisations, adjectives, peoples, capitals, seats of power. */
  public FormTable<RegisterForm> forms() {
    return forms;
  }

  public Optional<RegisteredActor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** A country by its ISO 3166-1 alpha-3 code. */
  public Optional<RegisteredActor> country(String code) {
    return actor(new ActorId(code));
  }

  /** {@code Belarusian}, for a country that has one; else its name. */
  public Optional<String> adjective(String country) {
    return Optional.ofNullable(adjectives.get(country))
        .or(() -> country(country).map(RegisteredActor::name));
  }

  /** Those whose surname folds to the same letters, in a fixed order. */
  public List<RegisteredPerson> surnamed(String surname) {
    return bySurname.getOrDefault(NameNormalizer.surname(surname), List.of());
  }

  /** A holder of public offices. */
  public Optional<RegisteredPerson> person(ActorId id) {
    return Optional.ofNullable(persons.get(id));
  }

  /** Who held a class of office of a country on a day; empty where the register does not say. */
  public Optional<RegisteredPerson> holder(String office, String country, LocalDate day) {
    List<RegisteredPerson> found =
        byCountry.getOrDefault(country, List.of()).stream()
            .filter(p -> p.holds(office, day))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private void country(RegisterFile.Row row) {
    String code = row.cell(0);
    ActorId id = new ActorId(code);
    actors.put(
        id,
        new RegisteredActor(
            id, row.cell(1), ActorKind.COUNTRY, Optional.of(code), Optional.of("GOV")));
  }

  /** Headlines in capitals. */
  private void formInCapitals(String form, RegisterForm value) {
    if (form.length() > 3) {
      forms.add(form.toUpperCase(Locale.ROOT), value);
    }
  }

  /** {@code Unicef} as some outlets write {@code UNICEF}. */
  private void acronym(String form, RegisterForm value) {
    if (ACRONYM.matcher(form).matches()) {
      forms.add(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT), value);
    }
  }

  private void form(RegisterFile.Row row) {
    RegisterForm.Use use = RegisterForm.Use.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    row.several(2).forEach(f -> forms.add(f, new RegisterForm(use, new ActorId(row.cell(0)))));
  }

  private void formsOfCountry(RegisterFile.Row row) {
    ActorId id = new ActorId(row.cell(0));
    forms.add(row.cell(1), new RegisterForm(RegisterForm.Use.NAME, id));
    formInCapitals(row.cell(1), new RegisterForm(RegisterForm.Use.NAME, id));
    row.several(2).forEach(f -> forms.add(f, new RegisterForm(RegisterForm.Use.NAME, id)));
    for (String demonym : row.several(3)) {
      adjectives.putIfAbsent(row.cell(0), demonym);
      forms.add(demonym, new RegisterForm(RegisterForm.Use.ADJECTIVE, id));
      formInCapitals(demonym, new RegisterForm(RegisterForm.Use.ADJECTIVE, id));
      if (!demonym.endsWith("s") && !demonym.endsWith("ese") && !demonym.endsWith("h")) {
        forms.add(demonym + "s", new RegisterForm(RegisterForm.Use.PEOPLE, id));
      }
    }
    RegisterForm capital = new RegisterForm(RegisterForm.Use.CAPITAL, id);
    row.several(4).forEach(f -> forms.add(f, capital));
    row.several(4).forEach(f -> formInCapitals(f, capital));
  }

  private void organisation(RegisterFile.Row row) {
    ActorKind kind = ActorKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    add(
        new RegisteredActor(
            new ActorId(row.cell(0)), row.cell(4), kind, row.stated(2), row.stated(3)),
        row.several(5));
  }

  private void armedGroup(RegisterFile.Row row) {
    if (forms.get(row.cell(0)).isPresent()) {
      return;
    }
    String slug = NameNormalizer.slug(row.cell(0)).toUpperCase(Locale.ROOT);
    ActorId id = new ActorId(row.stated(1).orElse("IMG") + "-REB-" + slug);
    add(
        new RegisteredActor(id, row.cell(0), ActorKind.GROUP, row.stated(1), Optional.of("REB")),
        row.several(2));
  }

  private void add(RegisteredActor actor, List<String> others) {
    actors.putIfAbsent(actor.id(), actor);
    RegisterForm form = new RegisterForm(RegisterForm.Use.ORGANISATION, actor.id());
    Stream.concat(Stream.of(actor.name()), others.stream())
        .forEach(
            name -> {
              forms.add(name, form);
              acronym(name, form);
            });
    if (actor.kind() == ActorKind.GROUP) {
      formInCapitals(actor.name(), form);
    }
  }

  private void persons(RegisterFile... files) {
    Map<String, List<RegisterFile.Row>> rows = new TreeMap<>();
    Stream.of(files)
        .flatMap(f -> f.rows().stream())
        .forEach(r -> rows.computeIfAbsent(r.cell(0), k -> new ArrayList<>()).add(r));
    rows.values().forEach(r -> person(r));
  }

  private void person(List<RegisterFile.Row> rows) {
    RegisterFile.Row first = rows.get(0);
    List<RegisteredPerson.Term> terms = rows.stream().map(this::term).toList();
    RegisteredPerson person =
        new RegisteredPerson(
            new ActorId(first.cell(0)),
            first.cell(1),
            first.stated(2),
            first.stated(3),
            terms,
            others(rows));
    person.names().stream()
        .map(n -> NameNormalizer.surname(NameNormalizer.lastName(n)))
        .distinct()
        .forEach(s -> bySurname.computeIfAbsent(s, k -> new ArrayList<>()).add(person));
    byCountry.computeIfAbsent(person.country().orElse(""), k -> new ArrayList<>()).add(person);
    persons.put(person.id(), person);
  }

  private List<String> others(List<RegisterFile.Row> rows) {
    Stream<String> own = rows.stream().flatMap(r -> r.several(9).stream());
    Stream<String> more = otherNames.getOrDefault(rows.get(0).cell(0), List.of()).stream();
    return Stream.concat(own, more).distinct().toList();
  }

  private static String key(String person, String office) {
    return person + " " + office;
  }

  private RegisteredPerson.Term term(RegisterFile.Row row) {
    Optional<When> end = Optional.ofNullable(ended.get(key(row.cell(0), row.cell(4))));
    Office office =
        new Office(
            row.cell(5),
            row.stated(6).map(When::new),
            row.stated(7).map(When::new).or(() -> end),
            row.cell(0).startsWith("Q") ? "wikidata" : "parley");
    return new RegisteredPerson.Term(row.stated(4), office, row.stated(8).map(ActorId::new));
  }

  private static final class Shared {
    private static final Register REGISTER = new Register();
  }
}
