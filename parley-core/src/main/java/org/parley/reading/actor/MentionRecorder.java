package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/** Records whom words of the sentence at hand mean: as a mention, and in the discourse. */
final class MentionRecorder {
  private final Document document;
  private final ActorDrafts drafts;
  private final People people;
  private final Discourse discourse;
  private final List<Mention> mentions = new ArrayList<>();

  MentionRecorder(Document document, ActorDrafts drafts, People people, Discourse discourse) {
    this.document = document;
    this.drafts = drafts;
    this.people = people;
    this.discourse = discourse;
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  /** The words of a phrase, as the report has them. */
  String words(Phrase phrase) {
    return document.text(span(phrase.first(), phrase.last()));
  }

  void record(PersonDraft person, Phrase phrase, Resolution by) {
    record(drafts.person(person), phrase, by);
  }

  void record(ActorId id, Phrase phrase, Resolution by) {
    record(id, phrase.first(), phrase.last(), by);
  }

  void record(ActorId id, int first, int last, Resolution by) {
    Span span = span(first, last);
    mentions.add(new Mention(id, document.text(span), span, by));
    if (by != Resolution.PRONOUN) {
      drafts.seen(id, document.text(span));
    }
    String gender = people.withId(id).map(PersonDraft::gender).orElse("any");
    discourse.saw(id, drafts.kind(id), drafts.affiliation(id), gender, first, last);
  }

  /** Records one whom only this report tells of, by the words for it. */
  ActorId recordNew(Phrase phrase, String words, ActorKind kind, Affiliation of, Resolution by) {
    ActorId id = drafts.named(words, kind, of);
    record(id, phrase, by);
    return id;
  }

  private Span span(int first, int last) {
    Sentence sentence = discourse.sentence();
    return sentence.span(sentence.token(first), sentence.token(last));
  }
}
