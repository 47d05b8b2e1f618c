package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.codebook.FormTable;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.TitleRule;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;

/**
 * Cuts a sentence into the pieces that names of actors are made of, left to right, longest first.
 */
final class PieceFinder {
  private static final WordLists WORDS = WordLists.of("actor-words");
  private static final Set<String> TWO = Set.of("two", "both");

  /** Nouns that need no conflict to be two: {@code the two main parties}. */
  private static final Set<String> NOT_DESCRIBED = WORDS.words("not-sides-if-described");

  /** The gender that a form of address tells. */
  private static final Map<String, Set<String>> ADDRESS =
      Map.of(
          "m", WORDS.words("address-man"),
          "f", WORDS.words("address-woman"),
          "any", WORDS.words("address-any"));

  /** First words of names of bodies that taggers take for persons. */
  private static final Set<String> BODIES = WORDS.words("name-of-body");

  private static final Set<String> DOCUMENTS = WORDS.words("document");

  private static final Pattern AFTER_PEOPLE = Pattern.compile(WORDS.regex("(?i){after-people}"));

  private static final ActorId WEST = new ActorId("WEST");

  /** At least so many words make a body's name with the country's before them. */
  private static final int BODY = 2;

  private static final int LONGEST_NAME = 4;

  /** A given name of two syllables behind the family's: {@code Seo-rin}. */
  private static final String HYPHENED = "\\p{Lu}\\p{Ll}+-\\p{Ll}+";

  private static final Pattern GENERATION =
      Pattern.compile(WordLists.of("name-words").regex("(?i){generation-alone}\\.?"));

  private final Register register;
  private final KindNouns kinds;
  private final FormTable<TitleRule> titles = new FormTable<>();
  private final FormTable<InstitutionRule> institutions = new FormTable<>();
  private final FormTable<String> sides = new FormTable<>();
  private final FormTable<String> groups = new FormTable<>();

  PieceFinder(Register register) {
    this.register = register;
    this.kinds = new KindNouns(register);
    for (TitleRule rule : Codebook.rules("titles", TitleRule.class)) {
      rule.terms().forEach(t -> titles.add(t, rule));
    }
    for (InstitutionRule rule : Codebook.rules("institutions", InstitutionRule.class)) {
      rule.terms().forEach(t -> institutions.add(t, rule));
    }
    WordLists lists = WordLists.of("sides");
    lists.names().forEach(name -> lists.list(name).forEach(t -> sides.add(t, name)));
    WordLists bare = WordLists.of("group-words");
    bare.names().forEach(name -> bare.list(name).forEach(t -> groups.add(t, name)));
  }

  /**
   * @param surnames of the persons whom the report names in full: such a word alone is their name,
   *     whatever the tagger took it for
   */
  List<Piece> find(Sentence sentence, Set<String> surnames) {
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    List<Piece> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Piece> piece = at(sentence, words, lower, at, found, surnames);
      piece.ifPresent(found::add);
      at = piece.map(Piece::last).orElse(at) + 1;
    }
    List<Piece> merged = Deputies.merge(found, lower);
    return merged.stream().filter(p -> !modifier(sentence, p, merged)).toList();
  }

  private Optional<Piece> at(
      Sentence sentence,
      List<String> words,
      List<String> lower,
      int at,
      List<Piece> before,
      Set<String> surnames) {
    Token token = sentence.token(at);
    Optional<Piece> side =
        sides
            .longest(lower, at)
            .filter(m -> TwoWords.point(sentence, lower, m.first(), m.last()))
            .<Piece>map(m -> new Piece.SideWords(at, m.last(), m.value()))
            .or(() -> describedSides(sentence, lower, at));
    if (side.isPresent()) {
      return side;
    }
    Optional<FormTable.Match<RegisterForm>> party =
        register
            .forms()
            .longest(words, at)
            .filter(m -> !partOfPerson(sentence, m) && !isSideOf(sentence, m));
    Optional<Piece> role = role(sentence, lower, at, before);
    if (party.isPresent() && !outranked(sentence, party.get(), role, before)) {
      Optional<Piece> body = beginsBody(sentence, words, lower, party.get());
      if (body.isPresent()) {
        return body;
      }
      int last = kinds.last(sentence, lower, party.get());
      return Optional.of(new Piece.Party(at, last, party.get().value()));
    }
    Optional<Piece> group = group(sentence, lower, at);
    if (group.isPresent() && (role.isEmpty() || !owned(sentence, at, before))) {
      return group;
    }
    if (role.isPresent()) {
      return role;
    }
    if (token.name().equals("PERSON") || address(token).isPresent()) {
      return name(sentence, words, lower, at);
    }
    Optional<Piece> registered = registeredName(sentence, words, at);
    if (registered.isPresent()) {
      return registered;
    }
    if (token.isProperNoun() && leading(token)) {
      boolean given = at + 1 < words.size() && words.get(at + 1).matches(HYPHENED);
      int last = given ? at + 1 : at;
      return Optional.of(new Piece.NameWords(at, last, words.subList(at, last + 1), "any"));
    }
    Optional<Piece> surname = surname(sentence, at, surnames);
    if (surname.isPresent() || !token.name().equals("ORGANIZATION")) {
      return surname;
    }
    return other(sentence, lower, at);
  }

  /** {@code the two nuclear-armed neighbours}. */
  private Optional<Piece> describedSides(Sentence sentence, List<String> lower, int at) {
    if (!TWO.contains(lower.get(at))) {
      return Optional.empty();
    }
    int noun = at + 1;
    while (noun < sentence.size() && describes(sentence, noun)) {
      noun++;
    }
    int head = noun;
    return noun == at + 1 || noun >= sentence.size() || !headsPhrase(sentence, noun)
        ? Optional.empty()
        : sides
            .longest(List.of(lower.get(at), lower.get(noun)), 0)
            .filter(m -> m.last() == 1 && !NOT_DESCRIBED.contains(lower.get(head)))
            .filter(m -> TwoWords.point(sentence, lower, at, head))
            .map(m -> new Piece.SideWords(at, head, m.value()));
  }

  private static boolean describes(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean compound = at + 1 < sentence.size() && sentence.token(at + 1).text().equals("-");
    return token.tag().matches("JJ.?|VBN|VBG|HYPH") || token.text().equals("-") || compound;
  }

  /** {@code the group}, {@code the Lebanese militant group}. */
  private Optional<Piece> group(Sentence sentence, List<String> lower, int at) {
    boolean described = at > 1 && sentence.token(at - 1).tag().matches("JJ|NN");
    int before = described ? at - 2 : at - 1;
    while (described && before > 0 && sentence.token(before).tag().matches("JJ|NN|CD|HYPH")) {
      before--;
    }
    boolean definite = before >= 0 && lower.get(before).equals("the");
    boolean whose = before >= 0 && sentence.token(before).tag().equals("PRP$");
    return definite || whose
        ? groups
            .longest(lower, at)
            .filter(m -> definite || m.value().equals("the-country"))
            .filter(m -> nounAt(sentence, m.last()) && headsPhrase(sentence, m.last()))
            .map(m -> new Piece.GroupWords(at, m.last(), m.value()))
        : Optional.empty();
  }

  /** Not {@code the group leader}, nor {@code the group of seven}. */
  private static boolean headsPhrase(Sentence sentence, int at) {
    int next = at + 1;
    return next >= sentence.size()
        || !sentence.token(next).isNoun() && !sentence.token(next).text().equals("of");
  }

  /** {@code Chile's Defense Department} is not the one that the register knows by that name. */
  private static boolean outranked(
      Sentence sentence,
      FormTable.Match<RegisterForm> party,
      Optional<Piece> role,
      List<Piece> before) {
    int last = role.map(Piece::last).orElse(-1);
    boolean same = last == party.last() && party.value().use() == RegisterForm.Use.ORGANISATION;
    return last > party.last() || (same && owned(sentence, party.first(), before));
  }

  private static Optional<Piece> surname(Sentence sentence, int at, Set<String> surnames) {
    Token token = sentence.token(at);
    boolean name = token.isProperNoun() || (at == 0 && token.isNoun());
    return name && surnames.contains(token.text())
        ? Optional.of(new Piece.NameWords(at, at, List.of(token.text()), "any"))
        : Optional.empty();
  }

  private Optional<Piece> role(Sentence sentence, List<String> lower, int at, List<Piece> before) {
    Optional<FormTable.Match<TitleRule>> title =
        titles
            .longest(lower, at)
            .filter(m -> nounAt(sentence, m.last()) && !lower.get(at).equals("p.m."));
    Optional<FormTable.Match<InstitutionRule>> institution =
        institutions.longest(lower, at).filter(m -> nounAt(sentence, m.last()));
    int t = title.map(FormTable.Match::last).orElse(-1);
    int i = institution.map(FormTable.Match::last).orElse(-1);
    if (i > t || (i == t && i >= 0 && owned(sentence, at, before))) {
      return institution.map(m -> new Piece.InstitutionWords(at, m.last(), m.value()));
    }
    return title.map(m -> new Piece.TitleWords(at, m.last(), m.value()));
  }

  /** Whether a party stands before these words in the same noun phrase. */
  private static boolean owned(Sentence sentence, int at, List<Piece> before) {
    return Owners.pieceBefore(sentence, at, before)
        .filter(Piece.Party.class::isInstance)
        .isPresent();
  }

  private static boolean nounAt(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isNoun() || token.tag().equals("JJ") || token.tag().equals("FW");
  }

  /** {@code military} of {@code military bases} is not the military. */
  private static boolean modifier(Sentence sentence, Piece piece, List<Piece> all) {
    boolean role = piece instanceof Piece.TitleWords || piece instanceof Piece.InstitutionWords;
    int next = piece.last() + 1;
    if (role && next < sentence.size() && (label(sentence, piece, all) || name(sentence, next))) {
      return true;
    }
    if (!role || next >= sentence.size()) {
      return role && !sentence.token(piece.last()).isNoun() && piece instanceof Piece.TitleWords;
    }
    Token after = sentence.token(next);
    int name = address(after).isPresent() ? next + 1 : next;
    boolean named = all.stream().anyMatch(p -> p.first() == name && !(p instanceof Piece.Party));
    Token last = sentence.token(piece.last());
    if (last.tag().startsWith("JJ") && !after.isNoun()) {
      return !last.is("nsubj", "obj", "nmod", "obl", "conj", "root");
    }
    boolean text = DOCUMENTS.contains(sentence.token(last.head() < 0 ? next : last.head()).lemma());
    return after.isNoun()
        && !named
        && !text
        && last.head() >= next
        && last.is("compound", "amod", "nmod");
  }

  /** {@code Source: an agency}, {@code Photo source: an agency}; no label is anyone's own. */
  private static boolean label(Sentence sentence, Piece piece, List<Piece> all) {
    boolean bare = piece.first() == 0 || sentence.token(piece.first() - 1).isNoun();
    return bare
        && sentence.token(piece.last() + 1).text().equals(":")
        && !owned(sentence, piece.first(), all);
  }

  /** {@code the People's Republic}. */
  private static boolean name(Sentence sentence, int next) {
    return sentence.token(next).tag().equals("POS")
        && next + 1 < sentence.size()
        && AFTER_PEOPLE.matcher(sentence.token(next + 1).text()).matches();
  }

  private static boolean partOfPerson(Sentence sentence, FormTable.Match<RegisterForm> match) {
    if (match.first() != match.last() || match.value().use() == RegisterForm.Use.ADJECTIVE) {
      return false;
    }
    boolean person = sentence.token(match.first()).name().equals("PERSON");
    boolean after = personAt(sentence, match.first() + 1);
    return person && (after || personAt(sentence, match.first() - 1));
  }

  private static boolean personAt(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).name().equals("PERSON");
  }

  private Optional<Piece> name(
      Sentence sentence, List<String> words, List<String> lower, int from) {
    Optional<String> address = address(sentence.token(from));
    int first = address.isPresent() ? from + 1 : from;
    if (first < sentence.size() && sentence.token(first).text().equals(".")) {
      first++;
    }
    int end = first;
    while (end < sentence.size() && inName(sentence, lower, end, first, address.isPresent())) {
      end++;
    }
    while (end > first && sentence.token(end - 1).isPunctuation()) {
      end--;
    }
    if (end == first || GENERATION.matcher(words.get(first)).matches()) {
      return Optional.empty();
    }
    if (address.isEmpty() && end > first + 1 && BODIES.contains(lower.get(first))) {
      return Optional.of(new Piece.OtherName(first, end - 1, Optional.empty()));
    }
    return Optional.of(
        new Piece.NameWords(first, end - 1, words.subList(first, end), address.orElse("any")));
  }

  private boolean inName(
      Sentence sentence, List<String> lower, int at, int first, boolean addressed) {
    Token token = sentence.token(at);
    if (token.name().equals("PERSON")) {
      return at == first || titles.longest(lower, at).isEmpty();
    }
    if (addressed && at == first && token.isProperNoun()) {
      return titles.longest(lower, at).isEmpty();
    }
    boolean joins = token.text().equals("-") && personAt(sentence, at + 1);
    return joins
        || ((addressed || at > first)
            && token.isProperNoun()
            && token.name().equals("O")
            && titles.longest(lower, at).isEmpty());
  }

  private boolean leading(Token token) {
    return token.text().length() > 3
        && !token.name().equals("LOCATION")
        && register.surnamed(token.text()).stream().anyMatch(p -> p.prominent());
  }

  /** {@code West} of {@code West Berlin} is no group of states. */
  private static boolean isSideOf(Sentence sentence, FormTable.Match<RegisterForm> match) {
    int next = match.last() + 1;
    return match.value().id().equals(WEST)
        && sentence.token(match.last()).text().equals("West")
        && next < sentence.size()
        && sentence.token(next).isProperNoun();
  }

  /** {@code Kenya Tea Board}: a country's name or adjective that begins a body's. */
  private Optional<Piece> beginsBody(
      Sentence sentence,
      List<String> words,
      List<String> lower,
      FormTable.Match<RegisterForm> party) {
    RegisterForm.Use use = party.value().use();
    boolean country = use == RegisterForm.Use.NAME || use == RegisterForm.Use.ADJECTIVE;
    int end = party.first();
    while (country && end < sentence.size() && inBody(sentence, words, lower, party.last(), end)) {
      end++;
    }
    while (end - 1 > party.last() && !sentence.token(end - 1).isProperNoun()) {
      end--;
    }
    return end - 1 >= party.last() + BODY
        ? Optional.of(new Piece.OtherName(party.first(), end - 1, Optional.of(party.value().id())))
        : Optional.empty();
  }

  private boolean inBody(
      Sentence sentence, List<String> words, List<String> lower, int party, int at) {
    Token token = sentence.token(at);
    return token.name().equals("ORGANIZATION")
        && (at <= party
            || !token.tag().equals("POS")
                && titles.longest(lower, at).isEmpty()
                && institutions.longest(lower, at).isEmpty()
                && register.forms().longest(words, at).isEmpty());
  }

  /** The full name of a person of the register that the tagger takes for something else. */
  private Optional<Piece> registeredName(Sentence sentence, List<String> words, int at) {
    int end = at;
    while (end < sentence.size() && end < at + LONGEST_NAME && sentence.token(end).isProperNoun()) {
      end++;
    }
    if (personAt(sentence, end)) {
      return Optional.empty();
    }
    for (int last = end - 1; last > at; last--) {
      String name = String.join(" ", words.subList(at, last + 1));
      if (register.surnamed(NameNormalizer.lastName(name)).stream()
          .anyMatch(p -> p.names().contains(name))) {
        return Optional.of(new Piece.NameWords(at, last, words.subList(at, last + 1), "any"));
      }
    }
    return Optional.empty();
  }

  private Optional<Piece> other(Sentence sentence, List<String> lower, int from) {
    if (sentence.token(from).isPunctuation() || sentence.token(from).tag().equals("POS")) {
      return Optional.empty();
    }
    int end = from;
    while (end < sentence.size()
        && sentence.token(end).name().equals("ORGANIZATION")
        && (end == from || titles.longest(lower, end).isEmpty())) {
      end++;
    }
    while (end - 1 > from && !sentence.token(end - 1).isProperNoun()) {
      end--;
    }
    boolean named = sentence.token(end - 1).isProperNoun();
    return named
        ? Optional.of(new Piece.OtherName(from, end - 1, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<String> address(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT).replace(".", "");
    return ADDRESS.entrySet().stream()
        .filter(a -> a.getValue().contains(word) && Character.isUpperCase(token.text().charAt(0)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
