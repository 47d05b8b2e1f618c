package org.parley.web;

import org.parley.io.words.EventWords;
import org.parley.io.words.OneLine;
import org.parley.model.Actor;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Move;
import org.parley.model.Place;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.model.Wording;
import org.parley.store.Entry;

/** What a record says in short. */
public final class ItemTitle {
  private ItemTitle() {}

  /** The id of a record that has no words of its own. */
  public static String of(Entry e) {
    String title = of(e.item());
    return title.isBlank() ? e.id() : OneLine.of(title);
  }

  private static String of(RecordItem item) {
    if (item instanceof Report r) {
      return r.title().map(Title::text).orElse("");
    } else if (item instanceof Statement s) {
      return s.text();
    } else if (item instanceof Event e) {
      return EventWords.name(e.type());
    } else if (item instanceof TimeExpression t) {
      return t.text();
    } else if (item instanceof Place p) {
      return p.text();
    } else if (item instanceof Figure f) {
      return f.what();
    } else if (item instanceof Wording w) {
      return w.term();
    } else if (item instanceof Actor a) {
      return a.name();
    } else if (item instanceof Talk t) {
      return t.name();
    } else if (item instanceof Move m) {
      return m.act().slug();
    }
    if (item instanceof Deed d) {
      return EventWords.name(d.type());
    }
    return item instanceof Dispute d ? d.about() : "";
  }
}
