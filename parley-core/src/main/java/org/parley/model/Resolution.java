package org.parley.model;

import java.util.Optional;

/** How a mention was resolved to its actor. */
public enum Resolution implements Slug {
  /** By a name: of a country, or of one that only the text names. */
  NAME,
  /** "Belarusian". */
  ADJECTIVE,
  /** "Belarusians". */
  PEOPLE,
  /** A capital that stands for its government. */
  CAPITAL,
  /** A seat of power that stands for its government, or "the government". */
  GOVERNMENT,
  /** An organisation of the register. */
  ORGANISATION,
  /** By the register of persons. */
  REGISTER,
  /** A surname of a full name told elsewhere in the report. */
  SURNAME,
  /** A title that one person alone can hold: "the Belarusian president". */
  TITLE,
  /** A title beside a name. */
  TITLE_OF_NAME,
  /** A title whose holder nobody names. */
  UNNAMED,
  /** An institution with its country: "the Polish foreign ministry". */
  INSTITUTION,
  /** An institution of the country told of last: "the foreign ministry". */
  INSTITUTION_IN_CONTEXT,
  /** People of one kind: "ministers". */
  GROUP,
  /** "the group", "the alliance": the one told of last. */
  GROUP_IN_CONTEXT,
  /** Several named together: "the joint delegation". */
  JOINT,
  /** "one of the negotiators". */
  PART_OF_GROUP,
  /** A noun that alone describes someone. */
  DESCRIPTION,
  /** "he", "they". */
  PRONOUN,
  /** "we": whoever speaks. */
  FIRST_PERSON,
  /** "you": whoever is spoken to. */
  SECOND_PERSON,
  /** "our country": the speaker's. */
  SPEAKER_COUNTRY,
  /** "both sides": the two countries told of last. */
  BOTH_SIDES,
  /** "the two presidents": the two countries told of last. */
  BOTH_LEADERS,
  /** "the other side". */
  OTHER_SIDE,
  /** A place that stands for its country. */
  COUNTRY_OF_PLACE,
  /** The other party of the talks that the report tells of. */
  TALKS_OF_REPORT,
  /** Whoever was last told to speak. */
  LAST_SPEAKER,
  /** Words that the report gives for an unnamed speaker: "a diplomat". */
  SPEAKER_PHRASE;

  /** The constant that is written so in the output and the codebook. */
  public static Optional<Resolution> of(String slug) {
    return Slug.of(values(), slug);
  }

  /** Whether the words name nobody by themselves, but lean on others that do. */
  public boolean leansOnOthers() {
    return this == PRONOUN
        || this == GROUP_IN_CONTEXT
        || this == BOTH_SIDES
        || this == OTHER_SIDE
        || this == BOTH_LEADERS;
  }
}
