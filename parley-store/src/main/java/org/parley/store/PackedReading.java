package org.parley.store;

import java.util.List;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.Report;

/**
 * A reading as it is kept, of which one part at a time is unpacked: a list of statements needs no
 * events.
 */
final class PackedReading {
  private final byte[] json;
  private final String original;
  private final String text;

  /**
   * @param json as {@link ModelCodec#bytes} gives it
   * @param original the text that the report's offsets point into
   * @param text the readable story
   */
  PackedReading(byte[] json, String original, String text) {
    this.json = json;
    this.original = original;
    this.text = text;
  }

  Report report() {
    return ModelCodec.with(
        (Report) ModelCodec.part(json, RecordKind.REPORTS).get(0), original, text);
  }

  List<? extends RecordItem> part(RecordKind kind) {
    return kind == RecordKind.REPORTS ? List.of(report()) : ModelCodec.part(json, kind);
  }

  Reading whole() {
    return ModelCodec.reading(json, original, text);
  }
}
