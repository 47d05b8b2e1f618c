package org.parley.web.list;

import org.parley.model.Figure;
import org.parley.model.Span;
import org.parley.model.When;
import org.parley.web.Fields;

/** A figure of the model from its line; the span counts code points, as the line does. */
final class Figures {
  private Figures() {}

  static Figure of(String id, Fields f) {
    double low = f.number("value").or(() -> f.number("low")).orElse(0.0);
    double high = f.number("value").or(() -> f.number("high")).orElse(Double.POSITIVE_INFINITY);
    return new Figure(
        id,
        f.text("what").orElse(""),
        f.text("of"),
        low,
        high,
        f.isTrue("approximate"),
        f.text("unit").orElse(""),
        f.text("as_of").map(When::new),
        f.text("by").orElse(""),
        f.text("report").orElse(""),
        new Span(f.count("start"), f.count("end")));
  }
}
