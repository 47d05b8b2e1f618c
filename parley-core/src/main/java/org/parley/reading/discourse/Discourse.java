package org.parley.reading.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Whom a report has spoken of so far, sentence by sentence. */
public final class Discourse {
  private final List<DiscourseSentence> sentences = new ArrayList<>();
  private final Quotes quotes = new Quotes();
  private final Recency recency = new Recency();
  private final Salience salience = new Salience();
  private final Subjects subjects = new Subjects(sentences);
  private final Antecedents antecedents = new Antecedents(sentences);

  public void begin(Sentence sentence) {
    salience.fade();
    sentences.add(
        new DiscourseSentence(sentence, quotes.next(sentence), new ArrayList<>(), new TreeMap<>()));
  }

  /** Notes a mention in the sentence at hand, by its first and last word. */
  public void saw(ActorId id, ActorKind kind, Affiliation of, String gender, int first, int last) {
    Token end = sentence().token(last);
    boolean people = kind == ActorKind.COUNTRY && !end.text().equals("States");
    boolean plural = (kind == ActorKind.GROUP || people) && end.tag().endsWith("S");
    boolean quoted = here().quoted(sentence().token(first));
    MentionInSentence seen = new MentionInSentence(id, kind, gender, first, last, quoted, plural);
    here().seen().add(seen);
    recency.saw(id, kind, of);
    boolean subject = seen.head(sentence()).is("nsubj", "nsubj:pass");
    of.party().ifPresent(p -> salience.saw(p, subject));
  }

  /** Notes a country that is named as a place, at a word of the sentence at hand. */
  public void named(ActorId country, int at) {
    here().named().put(at, country);
  }

  /** The sentence at hand, with what is read in it so far. */
  public DiscourseSentence here() {
    return sentences.get(sentences.size() - 1);
  }

  /** The sentence at hand. */
  public Sentence sentence() {
    return here().sentence();
  }

  /** The sentence before. */
  public Optional<Sentence> before() {
    return sentences.size() < 2
        ? Optional.empty()
        : Optional.of(sentences.get(sentences.size() - 2).sentence());
  }

  /** For whom a pronoun stands; nobody before the reading. */
  public Optional<MentionInSentence> pronoun(Token token) {
    return sentences.isEmpty() ? Optional.empty() : Pronouns.resolve(sentences, token);
  }

  /** Those for whom a pronoun stands; more than one for {@code they} of a joint subject. */
  public List<MentionInSentence> pronouns(Token token) {
    List<MentionInSentence> joint = JointAntecedents.of(sentences, token);
    return joint.isEmpty() ? pronoun(token).stream().toList() : joint;
  }

  /** Whom a description at a word of the sentence at hand means; nobody before the reading. */
  public Optional<MentionInSentence> told(Token token) {
    return sentences.isEmpty() ? Optional.empty() : here().at(token);
  }

  /** Who was spoken of last. */
  public Recency recency() {
    return recency;
  }

  /** Of whom most is told. */
  public Salience salience() {
    return salience;
  }

  /** The subjects of the latest sentences. */
  public Subjects subjects() {
    return subjects;
  }

  /** Who can be meant by a description. */
  public Antecedents antecedents() {
    return antecedents;
  }
}
