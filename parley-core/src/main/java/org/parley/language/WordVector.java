package org.parley.language;

import java.util.Objects;
import org.parley.model.Span;

/**
 * What a word means where it stands.
 *
 * @param values as many as any other word of the same embedder has
 */
public record WordVector(Span span, float[] values) {
  public WordVector {
    Objects.requireNonNull(span);
    Objects.requireNonNull(values);
  }
}
