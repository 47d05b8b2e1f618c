package org.parley.reading.act;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Register;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;

/** Whom words stand for whose meaning depends on who speaks: {@code we}, {@code the enemy}. */
final class DeicticParties {
  private static final Set<String> FIRST_PERSON = WordLists.of("pronouns").words("first-person");
  private static final Set<String> SECOND_PERSON = WordLists.of("pronouns").words("second-person");
  private static final Set<String> ENEMIES = WordLists.of("description-words").words("enemy");
  private static final Set<String> OWN = WordLists.of("description-words").words("own-of-speaker");
  private static final Pattern ENEMY = Pattern.compile("(?i)(?:(the|our)\\s+)?(\\p{L}+)");

  private final Document document;
  private final Cast cast;
  private final Optional<Actor> textSpeaker;
  private final FurtherActors further;

  DeicticParties(Document document, Cast cast, FurtherActors further) {
    this.document = document;
    this.cast = cast;
    this.further = further;
    this.textSpeaker =
        document
            .report()
            .title()
            .flatMap(t -> TextSpeaker.of(t.text(), document.report().published().day()));
  }

  /**
   * @param said in whose words it stands
   */
  Optional<Mention> of(Span span, Optional<Statement> said) {
    return pronoun(span, said).or(() -> side(span, said));
  }

  /** Who says "we", and whom he calls "you". */
  private Optional<Mention> pronoun(Span span, Optional<Statement> said) {
    String written = document.text(span);
    if (written.equals("US")) {
      return Optional.empty();
    }
    String word = written.toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(word)) {
      return said.isPresent()
          ? said.get().speaker().map(s -> mention(s.actor(), span, Resolution.FIRST_PERSON))
          : ofText(span);
    }
    return SECOND_PERSON.contains(word)
        ? said.flatMap(Statement::addressee)
            .map(a -> mention(a.actor(), span, Resolution.SECOND_PERSON))
        : Optional.empty();
  }

  /** {@code I} outside any quotation of a statement: whose text it is. */
  private Optional<Mention> ofText(Span span) {
    return textSpeaker.map(a -> mention(further.add(a), span, Resolution.FIRST_PERSON));
  }

  /** {@code our country}, and {@code the enemy}: the other one of whom most is told. */
  private Optional<Mention> side(Span span, Optional<Statement> said) {
    Matcher words = ENEMY.matcher(document.text(span));
    Optional<String> own = speaker(said).flatMap(Actor::country);
    if (own.isEmpty() || !words.matches()) {
      return Optional.empty();
    }
    String word = words.group(2).toLowerCase(Locale.ROOT);
    ActorId home = new ActorId(own.get());
    if ("our".equalsIgnoreCase(words.group(1)) && OWN.contains(word)) {
      return Optional.of(country(home, span, Resolution.SPEAKER_COUNTRY));
    }
    return ENEMIES.contains(word)
        ? mostTold(home).map(c -> country(c, span, Resolution.OTHER_SIDE))
        : Optional.empty();
  }

  private Optional<Actor> speaker(Optional<Statement> said) {
    return said.flatMap(Statement::speaker).map(m -> cast.actor(m.actor())).or(() -> textSpeaker);
  }

  private Optional<ActorId> mostTold(ActorId but) {
    Map<ActorId, Integer> told = new TreeMap<>();
    cast.mentions().stream()
        .filter(m -> m.resolvedBy() != Resolution.PRONOUN)
        .map(Mention::actor)
        .filter(a -> cast.actor(a).kind() == ActorKind.COUNTRY && !a.equals(but))
        .forEach(a -> told.merge(a, 1, Integer::sum));
    return told.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private Mention country(ActorId id, Span span, Resolution rule) {
    Register.shared().actor(id).ifPresent(a -> further.add(a.asActor()));
    return mention(id, span, rule);
  }

  private Mention mention(ActorId id, Span span, Resolution rule) {
    return new Mention(id, document.text(span), span, rule);
  }
}
