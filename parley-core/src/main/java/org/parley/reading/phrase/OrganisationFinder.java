package org.parley.reading.phrase;

import java.util.Optional;
import org.parley.codebook.FormTable;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.language.Token;

/** Finds the organisations that the register does not have, by what the tagger takes for such. */
final class OrganisationFinder {
  /** At least so many words make a body's name with the country's before them. */
  private static final int BODY = 2;

  private final Register register;
  private final RoleFinder roles;

  OrganisationFinder(Register register, RoleFinder roles) {
    this.register = register;
    this.roles = roles;
  }

  Optional<Piece> at(SentenceWords words, int from) {
    Token first = words.token(from);
    if (!words.isOrganisation(from) || first.isPunctuation() || first.tag().equals("POS")) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < words.size() && words.isOrganisation(end) && !roles.isTitle(words, end)) {
      end++;
    }
    int last = lastProperNoun(words, from, end);
    return Optional.of(last)
        .filter(at -> words.token(at).isProperNoun())
        .map(at -> new Piece.OtherName(from, at, Optional.empty()));
  }

  /** {@code Kenya Tea Board}: a country's name or adjective that begins a body's. */
  Optional<Piece> beginningWith(SentenceWords words, FormTable.Match<RegisterForm> party) {
    RegisterForm.Use use = party.value().use();
    boolean country = use == RegisterForm.Use.NAME || use == RegisterForm.Use.ADJECTIVE;
    int end = party.first();
    while (country && end < words.size() && continues(words, party.last(), end)) {
      end++;
    }
    int last = lastProperNoun(words, party.last(), end);
    return last >= party.last() + BODY
        ? Optional.of(new Piece.OtherName(party.first(), last, Optional.of(party.value().id())))
        : Optional.empty();
  }

  /** Whether a body's name that begins with a party's takes in a word. */
  private boolean continues(SentenceWords words, int party, int at) {
    return words.isOrganisation(at)
        && (at <= party
            || !words.token(at).tag().equals("POS")
                && !roles.isTitle(words, at)
                && !roles.isInstitution(words, at)
                && register.forms().longest(words.words(), at).isEmpty());
  }

  /** The last proper noun before {@code end}; {@code first} where none stands behind that. */
  private static int lastProperNoun(SentenceWords words, int first, int end) {
    int last = end - 1;
    while (last > first && !words.token(last).isProperNoun()) {
      last--;
    }
    return last;
  }
}
