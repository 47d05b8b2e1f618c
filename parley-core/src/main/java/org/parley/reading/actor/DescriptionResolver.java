package org.parley.reading.actor;

import java.util.List;
import java.util.Optional;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Resolution;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/** Whom descriptions mean that name nobody: {@code both sides}, {@code the group}. */
final class DescriptionResolver {
  private static final String OUTLET = "the-outlet";

  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final SeveralMeant several;
  private final ShortNames shortNames;
  private final MentionRecorder mentions;

  DescriptionResolver(
      Discourse discourse,
      ActorDrafts drafts,
      SeveralMeant several,
      ShortNames shortNames,
      MentionRecorder mentions) {
    this.discourse = discourse;
    this.drafts = drafts;
    this.several = several;
    this.shortNames = shortNames;
    this.mentions = mentions;
  }

  void resolve(Phrase.Sides sides) {
    Resolution by = Resolution.of(sides.rule()).orElseThrow();
    List<ActorId> meant =
        switch (by) {
          case OTHER_SIDE -> several.otherSide();
          case BOTH_SIDES -> several.bothSides();
          case BOTH_LEADERS -> several.bothLeaders(sides);
          default -> List.of();
        };
    meant.forEach(id -> mentions.record(id, sides, by));
  }

  void resolve(Phrase.Group group) {
    Optional<ActorId> meant = meant(group);
    if (meant.isPresent()) {
      mentions.record(meant.get(), group, Resolution.GROUP_IN_CONTEXT);
    } else if (SeveralMeant.RULES.contains(group.rule()) && !group.rule().equals(OUTLET)) {
      mentions.recordNew(
          group, mentions.words(group), ActorKind.GROUP, Affiliation.NONE, Resolution.GROUP);
    }
  }

  private Optional<ActorId> meant(Phrase.Group group) {
    Optional<ActorId> named =
        group.whose().isPresent()
            ? group.whose().flatMap(discourse::pronoun).flatMap(s -> country(s.id()))
            : shortNames.meant(group);
    if (named.isPresent() || !SeveralMeant.RULES.contains(group.rule())) {
      return named;
    }
    return group.rule().equals(OUTLET) ? several.outlet() : several.group(group);
  }

  /** {@code his country}. */
  private Optional<ActorId> country(ActorId id) {
    return drafts.affiliation(id).country().map(c -> drafts.registered(new ActorId(c)));
  }
}
