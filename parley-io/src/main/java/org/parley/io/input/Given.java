package org.parley.io.input;

import java.io.IOException;
import java.io.InputStream;
import org.parley.io.format.Columns;
import org.parley.io.format.Decoded;
import org.parley.io.format.Metadata;
import org.parley.io.format.Parts;
import org.parley.io.format.Unpacked;
import org.parley.model.Fault;
import org.parley.model.Format;

/** An input whose parts are taken by a reader. */
final class Given implements Parts {
  private final InputReader reader;
  private final String input;
  private final Metadata stated;
  private final int depth;

  Given(InputReader reader, String input, Metadata stated, int depth) {
    this.reader = reader;
    this.input = input;
    this.stated = stated;
    this.depth = depth;
  }

  @Override
  public Metadata stated() {
    return stated;
  }

  @Override
  public Columns columns() {
    return reader.columns();
  }

  @Override
  public void report(Format format, byte[] bytes, Decoded decoded) {
    if (stated.equals(Metadata.NOTHING)) {
      reader.report(input, format, bytes, decoded);
    } else {
      decoded.doubt().ifPresent(d -> fault("file", d));
      reader.row(input, new Fault(input, "file", ""), stated.row(format, decoded.text()));
    }
  }

  @Override
  public void row(String member, String where, byte[] json) {
    reader.row(name(member), new Fault(input, where, ""), json);
  }

  @Override
  public void file(String member, InputStream in, Metadata stated) throws IOException {
    String name = name(member);
    try {
      reader.file(name, in, stated, depth + 1);
    } catch (IOException e) {
      // What is damaged in one file shows when the next is asked for, if it is in the archive too.
      reader.tell(new Fault(name, "file", Unpacked.reason(e)));
    }
  }

  @Override
  public boolean fetches() {
    return reader.fetches();
  }

  @Override
  public void address(String address) {
    if (reader.fetches()) {
      reader.address(address, depth + 1);
    }
  }

  @Override
  public void fault(String where, String what) {
    reader.tell(new Fault(input, where, what));
  }

  private String name(String member) {
    return member.isEmpty() ? input : input + "#" + member;
  }
}
