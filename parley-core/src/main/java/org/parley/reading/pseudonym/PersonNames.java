package org.parley.reading.pseudonym;

import java.util.List;
import java.util.Locale;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;

/** Finds the names of registered holders of office: whole ones, and leading ones' surnames. */
final class PersonNames {
  private static final int SHORTEST_SURNAME = 4;

  private final Register register = Register.shared();
  private final String text;
  private final List<NameWord> words;

  PersonNames(String text, List<NameWord> words) {
    this.text = text;
    this.words = words;
  }

  /** The same for all spellings of a surname. */
  static String key(String surname) {
    return NameNormalizer.surname(surname);
  }

  /** Whether the word at {@code at} is a surname that tells who is meant. */
  boolean isSurname(int at) {
    return words.get(at).isCapitalised() && (givenNames(at) > 0 || isLeading(words.get(at)));
  }

  /** How many words before a registered surname are the rest of the person's name. */
  int givenNames(int at) {
    int most = 0;
    for (RegisteredPerson person : register.surnamed(words.get(at).text())) {
      for (String name : person.names()) {
        List<String> parts = List.of(name.split(" "));
        if (parts.size() - 1 > most && endsAt(at, parts)) {
          most = parts.size() - 1;
        }
      }
    }
    return most;
  }

  private boolean endsAt(int at, List<String> parts) {
    int from = at - parts.size() + 1;
    if (from < 0 || !key(words.get(at).text()).equals(key(parts.get(parts.size() - 1)))) {
      return false;
    }
    for (int i = 0; i < parts.size() - 1; i++) {
      boolean next = words.get(from + i + 1).span().start() == words.get(from + i).span().end() + 1;
      if (!next
          || !words.get(from + i).isCapitalised()
          || !NameNormalizer.givenNamesFit(words.get(from + i).text(), parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLeading(NameWord word) {
    String surname = word.text();
    return surname.length() >= SHORTEST_SURNAME
        && register.forms().get(surname).isEmpty()
        && !isGivenName(word.span().end())
        && (isWithinSentence(word.span().start()) || isSubject(word.span().end()))
        && !text.contains(" " + surname.toLowerCase(Locale.ROOT) + " ")
        && register.surnamed(surname).stream().anyMatch(RegisteredPerson::leading);
  }

  /** {@code Joe} of {@code Joe Biden}, though somebody's surname is Joe. */
  private boolean isGivenName(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }

  private boolean isWithinSentence(int start) {
    return start >= 2
        && text.charAt(start - 1) == ' '
        && (Character.isLowerCase(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
  }

  private boolean isSubject(int end) {
    return end + 1 < text.length()
        && (",:'’".indexOf(text.charAt(end)) >= 0
            || text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1)));
  }
}
