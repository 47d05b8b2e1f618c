package org.parley.reading.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.codebook.FormTable;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.model.ActorId;

/**
 * Stand-ins for the names of countries, of holders of office and of the outlet in one report, each
 * by the order in which it is told of first, so that a model reads any two parties alike. A name of
 * one word stands for a name of one word; longer names of countries stay.
 */
public final class Pseudonyms {
  private static final WordLists WORDS = WordLists.of("stand-ins");
  private static final int SHORTEST_FORM = 4;

  private final Register register = Register.shared();
  private final Map<ActorId, Integer> countries = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Optional<String> outlet;

  private Pseudonyms(String report, Optional<String> outlet) {
    this.outlet =
        outlet
            .map(o -> o.substring(o.lastIndexOf(' ') + 1))
            .filter(o -> !report.contains(" " + o.toLowerCase(Locale.ROOT)));
  }

  /**
   * For one report.
   *
   * @param report the whole text, in which surnames are made known by whole names
   * @param outlet its name
   */
  public static Pseudonyms of(String report, Optional<String> outlet) {
    Pseudonyms all = new Pseudonyms(report, outlet);
    List<NameWord> words = NameWord.in(report);
    PersonNames persons = new PersonNames(report, words);
    for (int at = 0; at < words.size(); at++) {
      if (persons.isSurname(at)) {
        all.surnames.putIfAbsent(PersonNames.key(words.get(at).text()), all.surnames.size());
      }
    }
    all.standIns(report);
    return all;
  }

  /** A part of the report, or all of it. */
  public Pseudonymised in(String text) {
    return Pseudonymised.of(text, standIns(text));
  }

  private List<StandIn> standIns(String text) {
    List<NameWord> words = NameWord.in(text);
    Map<Integer, String> instead = new TreeMap<>();
    countries(words, instead);
    persons(text, words, instead);
    for (int at = 0; outlet.isPresent() && at < words.size(); at++) {
      if (words.get(at).text().equals(outlet.get())) {
        instead.put(at, WORDS.list("outlet").get(0));
      }
    }
    List<StandIn> standIns = new ArrayList<>();
    instead.forEach((at, standIn) -> standIns.add(words.get(at).replaced(standIn)));
    return standIns;
  }

  private void countries(List<NameWord> words, Map<Integer, String> instead) {
    List<String> texts = words.stream().map(NameWord::text).toList();
    int at = 0;
    while (at < texts.size()) {
      Optional<FormTable.Match<RegisterForm>> form = register.forms().longest(texts, at);
      if (form.isPresent() && form.get().last() == at && words.get(at).isCapitalised()) {
        int place = at;
        country(texts.get(at), form.get().value()).ifPresent(c -> instead.put(place, c));
      }
      at = form.map(FormTable.Match::last).orElse(at) + 1;
    }
  }

  private Optional<String> country(String word, RegisterForm form) {
    if (word.length() < SHORTEST_FORM) {
      return Optional.empty();
    }
    return switch (form.use()) {
      case NAME -> standIn("countries", form);
      case ADJECTIVE -> standIn("adjectives", form);
      case PEOPLE -> standIn("peoples", form);
      case CAPITAL -> standIn("capitals", form);
      case GOVERNMENT -> Optional.of(WORDS.list("seat").get(0));
      case ORGANISATION -> Optional.empty();
    };
  }

  private Optional<String> standIn(String list, RegisterForm form) {
    int country = countries.computeIfAbsent(form.id(), c -> countries.size());
    return Optional.of(nth(list, country));
  }

  private void persons(String text, List<NameWord> words, Map<Integer, String> instead) {
    PersonNames persons = new PersonNames(text, words);
    for (int at = 0; at < words.size(); at++) {
      NameWord word = words.get(at);
      Optional<Integer> person =
          Optional.of(word)
              .filter(NameWord::isCapitalised)
              .map(w -> surnames.get(PersonNames.key(w.text())));
      if (person.isPresent()) {
        instead.put(at, nth("surnames", person.get()));
        int given = persons.givenNames(at);
        for (int i = 0; i < given; i++) {
          instead.put(at - given + i, nth("given-names", i));
        }
      }
    }
  }

  private static String nth(String list, int n) {
    List<String> words = WORDS.list(list);
    return words.get(n % words.size());
  }
}
