package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.Dated;
import org.parley.model.Mention;
import org.parley.reading.actor.Cast;

/**
 * The day of what was said where its own clause states none: the same speaker's statement close by,
 * in one telling of one occasion; else the day of the report's lead, where the speaker or the
 * speaker's country is what the lead is about. Only what is told in the simple past: "had said" and
 * "have said" are other occasions.
 */
final class Scenes {
  private static final int PARAGRAPHS = 2;
  private static final int LEAD = 3;

  /** A proposal with what is known of it. */
  record Said(StatementCandidate draft, Optional<Mention> speaker, Optional<Dated> day) {
    Said on(Dated dated) {
      return new Said(draft, speaker, Optional.of(dated));
    }

    private boolean by(Said other) {
      return speaker.isPresent()
          && other.speaker().map(m -> m.actor().equals(speaker.get().actor())).orElse(false);
    }
  }

  private final Words words;
  private final Cast cast;
  private final SayingDay days;
  private final NewsDay news;
  private final CueBook book = CueBook.standard();

  Scenes(Words words, Cast cast, SayingDay days) {
    this.words = words;
    this.cast = cast;
    this.days = days;
    this.news = new NewsDay(words, days);
  }

  List<Said> dated(List<Said> all) {
    List<Said> found = new ArrayList<>(all);
    answered(found);
    for (int i = 0; i < found.size(); i++) {
      carry(found, i, -1);
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      carry(found, i, 1);
    }
    lead(found);
    return found;
  }

  /** Takes the day of the nearest statement by the same speaker on one side. */
  private void carry(List<Said> all, int i, int step) {
    Said said = all.get(i);
    if (!open(said)) {
      return;
    }
    for (int j = i + step; j >= 0 && j < all.size() && near(said, all.get(j)); j += step) {
      Said other = all.get(j);
      if (other.by(said) && (other.day().isPresent() || isOfBefore(other))) {
        if (simplePast(other) && other.day().orElseThrow().day().asDay().isPresent()) {
          all.set(i, said.on(from(other.day().orElseThrow(), "same-scene")));
        }
        return;
      }
    }
  }

  private boolean open(Said said) {
    return said.day().isEmpty() && said.speaker().isPresent() && simplePast(said);
  }

  private boolean near(Said a, Said b) {
    return Math.abs(paragraph(a) - paragraph(b)) <= PARAGRAPHS;
  }

  private int paragraph(Said said) {
    return words.paragraph(said.draft().extent().from());
  }

  private static Dated from(Dated day, String how) {
    return new Dated(day.day(), how, day.span());
  }

  private static boolean simplePast(Said said) {
    return said.draft()
        .cue()
        .map(
            c ->
                (c.word().tag().equals("VBD") || isParticiple(c))
                    && c.sentence().child(c.word(), "aux").isEmpty())
        .orElse(true);
  }

  /** "Had said", but not "little hope for": a noun tells no time. */
  private static boolean isOfBefore(Said said) {
    return !simplePast(said) && said.draft().cue().map(c -> c.word().isVerb()).orElse(false);
  }

  private static boolean isParticiple(Cue cue) {
    return cue.word().tag().equals("VBG") && cue.words().size() == 1;
  }

  private void lead(List<Said> all) {
    for (Sentence s : words.document().sentences().stream().limit(LEAD).toList()) {
      Optional<Dated> day = days.ofMainVerb(s);
      List<Actor> about =
          s.root().flatMap(r -> s.child(r, "nsubj")).stream()
              .flatMap(t -> cast.allHeadedBy(s, t).stream())
              .map(cast::actor)
              .toList();
      if (day.isPresent() && !about.isEmpty() && !tellsWords(s)) {
        give(all, day.get(), about);
        return;
      }
    }
  }

  /** "Said on Friday that", but not "rejected the offer on Friday", which is an act. */
  private boolean tellsWords(Sentence s) {
    Token root = s.root().orElseThrow();
    boolean act = s.child(root, "obj").isPresent() && s.child(root, "ccomp").isEmpty();
    return book.verb(root.lemma())
        .filter(rule -> !act || !rule.takes(CueRule.Frame.OBJECT))
        .isPresent();
  }

  private void give(List<Said> all, Dated day, List<Actor> about) {
    for (int i = 0; i < all.size(); i++) {
      Said said = all.get(i);
      if (open(said) && !isBackground(all, i) && isOfOne(about, said.speaker().orElseThrow())) {
        all.set(i, said.on(from(day, "lead")));
      }
    }
  }

  private boolean isOfOne(List<Actor> about, Mention speaker) {
    return about.stream().anyMatch(a -> sameParty(speaker, a));
  }

  /** "X had warned ... He insisted": the scene is one of before. */
  private boolean isBackground(List<Said> all, int i) {
    for (int j = i - 1; j >= 0 && near(all.get(i), all.get(j)); j--) {
      if (all.get(j).by(all.get(i))) {
        return isOfBefore(all.get(j));
      }
    }
    return false;
  }

  /** "His comments came after ministers met on Thursday" dates the last statement told before. */
  private void answered(List<Said> all) {
    for (Sentence s : words.document().sentences()) {
      news.of(s).ifPresent(d -> lastBefore(all, s).ifPresent(i -> all.set(i, all.get(i).on(d))));
    }
  }

  private Optional<Integer> lastBefore(List<Said> all, Sentence s) {
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).draft().extent().to() < words.first(s)) {
        last = i;
      }
    }
    boolean beside =
        last >= 0 && s.paragraph() - paragraph(all.get(last)) <= 1 && open(all.get(last));
    return beside ? Optional.of(last) : Optional.empty();
  }

  private boolean sameParty(Mention speaker, Actor about) {
    Optional<Actor> actor =
        cast.actors().stream().filter(a -> Objects.equals(a.id(), speaker.actor())).findFirst();
    return speaker.actor().equals(about.id())
        || about.country().isPresent() && actor.flatMap(Actor::country).equals(about.country());
  }
}
