package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Fault;

/** What hinders the reading of an input, each with what to do. */
final class Faults {
  private Faults() {}

  static List<Fault> of(Source source, Body body, String language) {
    List<Fault> faults = new ArrayList<>();
    if (body.paragraphs().isEmpty()) {
      faults.add(
          new Fault(
              source.input(),
              "body",
              "no story was found; check that the input holds a report and not only a list or a"
                  + " notice"));
    } else if (language.equals(Languages.UNKNOWN)) {
      faults.add(
          new Fault(
              source.input(),
              "language",
              "the language could not be told; it was read as English"));
    } else if (!language.equals(Languages.ENGLISH)) {
      faults.add(
          new Fault(
              source.input(),
              "language",
              "the text looks like language '"
                  + language
                  + "', and only English is read: give an English translation; the report is kept"
                  + " and what could be read of it is written"));
    }
    return faults;
  }
}
