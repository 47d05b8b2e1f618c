package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Fault;
import org.parley.model.WellFormed;

/** What hinders the reading of an input, each with what to do. */
final class Faults {
  private Faults() {}

  static List<Fault> of(Source source, Page page, Body body, String language) {
    List<Fault> faults = new ArrayList<>(of(source, body, language));
    page.title()
        .filter(t -> !WellFormed.is(t.text()))
        .ifPresent(t -> halved(source, "title", faults));
    page.outlet().filter(o -> !WellFormed.is(o)).ifPresent(o -> halved(source, "outlet", faults));
    return faults;
  }

  private static void halved(Source source, String field, List<Fault> faults) {
    String what =
        "holds half a character (an unpaired surrogate) or NUL, read as U+FFFD: fetch the page again";
    faults.add(new Fault(source.input(), field, what));
  }

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
