package org.parley.io.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.text.Source;

/** What a format gives of an input named "in", for tests of it. */
final class Taken implements Parts {
  private static final ReportId ID = new ReportId("0123456789abcdef");

  final List<Source> sources = new ArrayList<>();
  final List<byte[]> bytes = new ArrayList<>();
  final List<Fault> faults = new ArrayList<>();
  final List<String> files = new ArrayList<>();
  final List<String> addresses = new ArrayList<>();
  boolean fetches;
  private final Columns columns;

  Taken() {
    this(Columns.WELL_KNOWN);
  }

  Taken(Columns columns) {
    this.columns = columns;
  }

  static Taken of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Taken of(byte[] bytes) {
    Taken taken = new Taken();
    taken.read(bytes);
    return taken;
  }

  void read(byte[] bytes) {
    try {
      Formats.read(Unpacked.of(new ByteArrayInputStream(bytes)), this);
    } catch (Unreadable e) {
      fault("file", e.what());
    } catch (IOException e) {
      fault("file", Unpacked.reason(e));
    }
  }

  void read(FileFormat format, InputStream in) {
    try {
      format.read(Unpacked.of(in), this);
    } catch (Unreadable e) {
      fault("file", e.what());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> told() {
    return faults.stream().map(Fault::what).toList();
  }

  List<String> texts() {
    return sources.stream().map(Source::original).toList();
  }

  /** The titles, outlets, days and addresses, as far as they are stated. */
  List<String> fields() {
    return sources.stream()
        .map(
            s ->
                Stream.of(s.title(), s.outlet(), s.published(), s.url())
                    .map(o -> o.map(Object::toString).orElse("-"))
                    .reduce((a, b) -> a + " | " + b)
                    .orElseThrow())
        .toList();
  }

  @Override
  public Metadata stated() {
    return Metadata.NOTHING;
  }

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public void report(Format format, byte[] kept, Decoded decoded) {
    decoded.doubt().ifPresent(d -> fault("file", d));
    sources.add(Source.of(ID, "in", format, decoded.text()));
    bytes.add(kept);
  }

  @Override
  public void row(String member, String where, byte[] json) {
    String name = member.isEmpty() ? "in" : "in#" + member;
    Decoded decoded = Decoder.decode(json);
    decoded.doubt().ifPresent(d -> fault(where, d));
    try {
      sources.add(JsonRow.read(decoded.text(), ID, name, oddity -> fault(where, oddity)));
      bytes.add(json);
    } catch (Unreadable e) {
      fault(where, e.what());
    }
  }

  @Override
  public void file(String member, InputStream in, Metadata stated) throws IOException {
    files.add(member + ": " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public boolean fetches() {
    return fetches;
  }

  @Override
  public void address(String address) {
    addresses.add(address);
  }

  @Override
  public void fault(String where, String what) {
    faults.add(new Fault("in", where, what));
  }
}
