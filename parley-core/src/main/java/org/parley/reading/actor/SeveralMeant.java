package org.parley.reading.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/** Whom words mean that name nobody themselves: both sides, the two leaders, the group. */
final class SeveralMeant {
  private static final Pattern ORGANISATION = Pattern.compile("IGO-[A-Z0-9]+");

  /** Of {@link Phrase.Group}, the rules that this class reads. */
  static final Set<String> RULES = Set.of("the-group", "the-outlet", "the-bloc");

  /** By gender, words for two persons, whatever their offices. */
  private static final Map<String, Set<String>> PERSONS =
      Map.of(
          "m", WordLists.of("description-words").words("pair-of-men"),
          "f", WordLists.of("description-words").words("pair-of-women"),
          "any", WordLists.of("description-words").words("pair-of-any"));

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> FROM = WordLists.of("description-words").words("of-whom");

  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final People people;
  private final Offices offices;

  SeveralMeant(Discourse discourse, ActorDrafts drafts, People people, Offices offices) {
    this.discourse = discourse;
    this.drafts = drafts;
    this.people = people;
    this.offices = offices;
  }

  List<ActorId> otherSide() {
    List<ActorId> latest = discourse.recency().parties();
    Optional<ActorId> own =
        discourse.subjects().subject().flatMap(s -> drafts.affiliation(s.id()).party());
    return latest.stream()
        .filter(p -> !p.equals(own.orElse(latest.get(0))))
        .limit(1)
        .map(drafts::party)
        .toList();
  }

  /** The two of whom most is told; an organisation of states only where too few others are. */
  List<ActorId> bothSides() {
    List<ActorId> named =
        discourse.here().between().stream()
            .flatMap(id -> drafts.affiliation(id).party().stream())
            .distinct()
            .toList();
    if (named.size() == 2) {
      return named.stream().map(drafts::party).toList();
    }
    List<ActorId> main = discourse.salience().parties();
    List<ActorId> own = main.stream().filter(p -> !isOfStates(p)).toList();
    List<ActorId> sides = own.size() < 2 ? main : own;
    return sides.size() < 2 ? List.of() : sides.subList(0, 2).stream().map(drafts::party).toList();
  }

  private boolean isOfStates(ActorId party) {
    ActorId id = drafts.party(party);
    return drafts.kind(id) == ActorKind.ORGANISATION && drafts.affiliation(id).country().isEmpty();
  }

  List<ActorId> bothLeaders(Phrase.Sides sides) {
    String word = discourse.sentence().token(sides.last()).text().toLowerCase(Locale.ROOT);
    Optional<String> gender =
        PERSONS.entrySet().stream()
            .filter(e -> e.getValue().contains(word))
            .map(Map.Entry::getKey)
            .findFirst();
    if (gender.isPresent()) {
      return discourse.antecedents().pair(gender.get());
    }
    if (isFollowedBy(sides.last(), OF)) {
      return List.of();
    }
    List<ActorId> leaders = leaders(sides);
    List<ActorId> persons = leaders.size() == 2 ? leaders : discourse.antecedents().pair("any");
    boolean named = persons.stream().allMatch(p -> people.withId(p).isPresent());
    return persons.size() == 2 && named ? persons : bothSides();
  }

  private boolean isFollowedBy(int last, Set<String> words) {
    return words.stream().anyMatch(w -> discourse.here().isFollowedBy(last, w));
  }

  /** Whether the report tells of two persons just before, and of no third. */
  boolean hasPair() {
    return discourse.antecedents().pair("any").size() == 2;
  }

  /** Those of both sides: {@code the foreign ministers of the two countries}. */
  List<ActorId> ofBothSides(String title) {
    return bothSides().stream()
        .map(drafts::affiliation)
        .flatMap(of -> of.group().or(() -> head(title, of)).stream())
        .toList();
  }

  /** {@code the newspaper}: the outlet told of last. */
  Optional<ActorId> outlet() {
    return discourse.recency().latestOf(drafts.outlets());
  }

  /** The two of different parties whom the report told of last and whom the words can mean. */
  List<ActorId> leaders(Phrase phrase) {
    String word = discourse.sentence().token(phrase.last()).text().toLowerCase(Locale.ROOT);
    Map<Optional<ActorId>, ActorId> byParty = new LinkedHashMap<>();
    for (ActorId id : discourse.recency().persons()) {
      people
          .withId(id)
          .filter(p -> offices.isOneOf(word, p))
          .ifPresent(p -> byParty.putIfAbsent(drafts.affiliation(id).party(), id));
    }
    byParty.remove(Optional.<ActorId>empty());
    return byParty.values().stream().limit(2).toList();
  }

  /** {@code the group}: the armed one told of last, {@code the bloc}: the organisation. */
  Optional<ActorId> group(Phrase.Group group) {
    boolean armed = group.rule().equals("the-group");
    return discourse.antecedents().before(group.first()).stream()
        .flatMap(id -> drafts.affiliation(id).party().stream())
        .distinct()
        .filter(p -> drafts.affiliation(p).group().equals(Optional.of(p)))
        .filter(p -> drafts.kind(p) == ActorKind.GROUP || !armed)
        .filter(p -> armed ? drafts.affiliation(p).country().isPresent() : isOrganisation(p))
        .filter(
            p ->
                group.country().isEmpty()
                    || group.country().equals(drafts.affiliation(p).country().map(ActorId::new)))
        .findFirst()
        .map(p -> group.rule().equals("the-bloc") ? whole(p) : p);
  }

  private static boolean isOrganisation(ActorId party) {
    return ORGANISATION.matcher(party.value()).lookingAt();
  }

  /** The organisation of which a registered body is a part, such as its council. */
  private ActorId whole(ActorId part) {
    Matcher of = ORGANISATION.matcher(part.value());
    return of.lookingAt() ? drafts.party(new ActorId(of.group())) : part;
  }

  /** The one of several that a country sends: the holder of the office, else its government. */
  Optional<ActorId> head(String title, Affiliation of) {
    String words = title.toLowerCase(Locale.ROOT);
    return of.country()
        .map(
            c -> offices.oneOf(words, c).map(drafts::person).orElseGet(() -> drafts.government(c)));
  }

  /** {@code the leaders}, with nothing more that tells which. */
  boolean isBare(Phrase.Title title) {
    Sentence sentence = discourse.sentence();
    String word = sentence.token(title.head()).text().toLowerCase(Locale.ROOT);
    return title.owner().isEmpty()
        && OfficeTitles.areHolders(word)
        && discourse.here().isDefinite(title.first())
        && !isFollowedBy(title.last(), FROM)
        && sentence
            .children(sentence.token(title.head()))
            .noneMatch(c -> c.is("nmod", "nmod:poss", "amod", "compound", "acl", "acl:relcl"));
  }
}
