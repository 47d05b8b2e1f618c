package org.parley.io.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Holds what comes of packed bytes to a multiple of them, so that a small file cannot fill all. */
final class Growth {
  private final InputStream packed;
  private long taken;
  private long given;

  Growth(InputStream packed) {
    this.packed = packed;
  }

  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(
          "grows to more than "
              + Limits.GROWTH
              + " times its size as it is unpacked, as no text does: unpack it yourself if it is"
              + " what it seems");
    }
  }

  /** The packed bytes, to be unpacked. */
  InputStream packed() {
    return new Counted(packed) {
      @Override
      void count(long bytes) {
        taken += bytes;
      }
    };
  }

  /** The unpacked bytes, as far as they may go. */
  InputStream of(InputStream unpacked) {
    return new Counted(unpacked) {
      @Override
      void count(long bytes) throws IOException {
        given += bytes;
        if (given > Limits.GROWTH_FREE_BYTES && given > taken * Limits.GROWTH) {
          throw new TooMuch();
        }
      }

      @Override
      int counted(InputStream in, byte[] into, int from, int length) throws IOException {
        try {
          return in.read(into, from, length);
        } catch (TooMuch e) {
          throw e;
        } catch (IOException | RuntimeException e) {
          throw Unpacked.damaged(e);
        }
      }
    };
  }

  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    int counted(InputStream in, byte[] into, int from, int length) throws IOException {
      return in.read(into, from, length);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      int read = read(one, 0, 1);
      return read < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = counted(in, into, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] into = new byte[(int) Math.min(bytes, Unpacked.BUFFER)];
      return Math.max(0, read(into, 0, into.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
