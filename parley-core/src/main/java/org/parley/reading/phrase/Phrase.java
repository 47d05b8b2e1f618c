package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.TitleRule;
import org.parley.language.Token;
import org.parley.model.ActorId;

/** A noun phrase of a sentence that may name an actor; {@code first} and {@code last} count. */
public sealed interface Phrase {
  int first();

  int last();

  /** Whose a title or an institution is. */
  sealed interface Owner {
    /** A registered actor's. */
    record Registered(ActorId id) implements Owner {}

    /** An institution's: the spokesman of a ministry. */
    record Of(Body body) implements Owner {}

    /** A person's: his adviser. */
    record Named(Piece.NameWords name) implements Owner {}

    /** Of one that a pronoun stands for. */
    record Pronoun(Token token) implements Owner {}

    /** Of one told of before: {@code the country's}, {@code the group's}. */
    record Told(Token token) implements Owner {}

    /** Of both sides: {@code ministers of the two countries}. */
    record Sides() implements Owner {}

    /** Of an organisation outside the register. */
    record Other(String words) implements Owner {}
  }

  /** A country, seat or organisation of the register. */
  record Known(int first, int last, Piece.Party party) implements Phrase {}

  /**
   * An institution or a group of people, of a country where one is named.
   *
   * @param head index of the institution's last word
   */
  record Body(int first, int last, int head, InstitutionRule rule, Optional<Owner> owner)
      implements Phrase {}

  /**
   * A title with its owner.
   *
   * @param head index of the title's last word
   * @param possessor of a counterpart: the one whose counterpart it is
   * @param former whether it is no longer held
   * @param indefinite {@code a spokesman}, who may be anyone
   * @param others further owners of one for many: {@code the ministers of Norway and Kenya}
   */
  record Title(
      int first,
      int last,
      int head,
      TitleRule rule,
      Optional<Owner> owner,
      Optional<Owner> possessor,
      boolean former,
      boolean indefinite,
      List<Owner> others)
      implements Phrase {}

  /**
   * A person's name with the titles that stand beside it.
   *
   * @param home whose the name says the person is: {@code King Harald of Norway}
   */
  record Person(int first, int last, Piece.NameWords name, List<Title> titles, Optional<Owner> home)
      implements Phrase {
    public Optional<Title> title() {
      return titles.stream().findFirst();
    }
  }

  /** {@code one of her advisers}, {@code several diplomats of theirs}. */
  record PartOf(int first, int last, Title title, boolean one) implements Phrase {}

  /** Institutions of several parties: {@code Norwegian and Kenyan officials}. */
  record Joint(int first, int last, InstitutionRule rule, List<Owner> owners) implements Phrase {}

  /** {@code both sides}; {@code rule} says which. */
  record Sides(int first, int last, String rule) implements Phrase {}

  /**
   * {@code the group}, whichever was told of last; {@code rule} says of which kind.
   *
   * @param country of an adjective beside it: {@code the Lebanese group}
   * @param whose the pronoun before it: {@code his country}
   */
  record Group(int first, int last, String rule, Optional<ActorId> country, Optional<Token> whose)
      implements Phrase {}

  /**
   * An organisation outside the register.
   *
   * @param of the country that its name begins with
   */
  record Other(int first, int last, Optional<ActorId> of) implements Phrase {}
}
