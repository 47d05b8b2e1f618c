package org.parley.reading.pseudonym;

import org.parley.model.Span;

/** Words that stand in for a name; the span is the name's. */
record StandIn(Span name, String words) {}
