package org.parley.reading.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Claim;
import org.parley.model.Claims;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.Rebuttal;
import org.parley.model.RecordItem;
import org.parley.model.Span;
import org.parley.model.Stance;
import org.parley.model.Statement;
import org.parley.model.Via;
import org.parley.model.Voice;
import org.parley.model.Wording;

/** Puts other actor ids into a reading, wherever it names an actor. */
public record ActorRenamer(Map<ActorId, ActorId> joined) {
  /**
   * @param actors those of the reading, under their new ids
   */
  public Reading in(Reading r, List<Actor> actors) {
    return new Reading(
        r.report(),
        actors,
        all(r.mentions()),
        r.times(),
        r.places(),
        r.statements().stream().map(this::in).toList(),
        r.events().stream().map(this::in).toList(),
        r.figures().stream().map(this::in).toList(),
        wordings(r.wordings()),
        in(r.claims()));
  }

  /** The items of one kind, all that a reading has of it. */
  public List<? extends RecordItem> in(List<? extends RecordItem> items) {
    return items.stream().allMatch(Wording.class::isInstance)
        ? wordings(items.stream().map(Wording.class::cast).toList())
        : items.stream().map(this::in).toList();
  }

  private RecordItem in(RecordItem item) {
    if (item instanceof Statement s) {
      return in(s);
    } else if (item instanceof Event e) {
      return in(e);
    } else if (item instanceof Figure f) {
      return in(f);
    }
    return item;
  }

  private ActorId id(ActorId actor) {
    return joined.getOrDefault(actor, actor);
  }

  private Voice voice(Voice voice) {
    return voice.speaker().map(this::id).map(Voice::of).orElse(voice);
  }

  /** What names an actor by its id, or something else by its words. */
  private String named(String actorOrWords) {
    return id(new ActorId(actorOrWords)).value();
  }

  private Mention in(Mention mention) {
    return mention.withActor(id(mention.actor()));
  }

  private List<Mention> all(List<Mention> mentions) {
    return mentions.stream().map(this::in).toList();
  }

  private Statement in(Statement s) {
    return new Statement(
        s.id(),
        s.report(),
        s.speaker().map(this::in),
        s.cue(),
        s.content(),
        s.text(),
        s.kind(),
        s.assertion(),
        s.addressee().map(this::in),
        s.via().stream().map(v -> new Via(v.actor().map(this::id), v.text(), v.span())).toList(),
        s.within(),
        s.saidOn(),
        s.confidence(),
        s.rule(),
        all(s.joint()));
  }

  private Event in(Event e) {
    return new Event(
        e.id(),
        e.report(),
        e.type(),
        e.mode(),
        e.context(),
        all(e.source()),
        all(e.target()),
        e.day(),
        e.place(),
        e.realis(),
        e.accordingTo(),
        e.evidence(),
        e.trigger(),
        e.cameo(),
        e.act(),
        e.details().withThird(all(e.details().third())),
        e.confidence(),
        e.rule());
  }

  private Figure in(Figure f) {
    return new Figure(
        f.id(),
        f.what(),
        f.of().map(this::named),
        f.low(),
        f.high(),
        f.approximate(),
        f.unit(),
        f.asOf(),
        voice(f.by()),
        f.report(),
        f.span());
  }

  private Claims in(Claims c) {
    return new Claims(
        c.stances().stream()
            .map(s -> new Stance(s.question(), s.first(), ids(s.subject()), in(s.claim())))
            .toList(),
        c.rebuttals().stream()
            .map(r -> new Rebuttal(r.rule(), in(r.claim()), in(r.rejection())))
            .toList());
  }

  private Claim in(Claim claim) {
    return claim.withBy(claim.by().stream().map(this::voice).distinct().toList());
  }

  private List<ActorId> ids(List<ActorId> actors) {
    return actors.stream().map(this::id).distinct().toList();
  }

  /** Two actors of a report may turn out to be one, called the same. */
  private List<Wording> wordings(List<Wording> wordings) {
    Map<List<?>, Wording> joint = new LinkedHashMap<>();
    for (Wording w : wordings) {
      Wording named = in(w);
      joint.merge(
          List.of(named.referent(), named.voice(), named.term()), named, ActorRenamer::together);
    }
    return joint.values().stream().sorted(Wording.ORDER).toList();
  }

  private static Wording together(Wording a, Wording b) {
    List<Span> spans =
        Stream.concat(a.spans().stream(), b.spans().stream()).distinct().sorted().toList();
    return new Wording(a.referent(), a.report(), a.outlet(), a.voice(), a.term(), spans);
  }

  private Wording in(Wording w) {
    return new Wording(
        named(w.referent()), w.report(), w.outlet(), voice(w.voice()), w.term(), w.spans());
  }
}
