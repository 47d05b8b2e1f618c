package org.parley.reading.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * GeoNames' populated places, or the second-order divisions, by name. The rows stay the bytes they
 * were read as, with a hash of every name beside them, so that loading makes no object a row; a row
 * is read when it is asked for.
 */
final class PlaceTable {
  /** A name that GeoNames lists as another name of a place says less than its own. */
  private static final double OTHER_NAME = 0.6;

  /** A name that means a division is as often that of a town in it. */
  private static final double DIVISION = 0.5;

  /** A division is seldom named without the word for what it is: {@code Lublin} for its county. */
  private static final double BARE_DIVISION = 2;

  /** Bytes of a row for each slot: about one row a slot. */
  private static final int SLOT_BYTES = 32;

  private static final int COUNTRY = 6;

  private final byte[] text;
  private final Entry.Kind kind;
  private final int[] heads;
  private int[] next = new int[1 << 10];
  private int[] rows = new int[1 << 10];
  private int links;

  PlaceTable(Entry.Kind kind, byte[] text) {
    this.kind = kind;
    this.text = text;
    this.heads = new int[Math.max(1, Integer.highestOneBit(text.length / SLOT_BYTES))];
    Arrays.fill(heads, -1);
    for (int at = 0; at < text.length; ) {
      int end = end(at);
      if (text[at] != '#') {
        index(at, end);
      }
      at = end + 1;
    }
  }

  /** Every place of a country, with its other names; a scan of the whole table. */
  void each(String country, BiConsumer<Entry, String> take) {
    byte[] cell = ('\t' + country + '\t').getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < text.length; ) {
      int end = end(at);
      if (text[at] != '#' && holds(at, end, cell)) {
        String[] cells = string(at, end).split("\t", -1);
        if (cells[COUNTRY].equals(country)) {
          take.accept(entry(cells, true), cells[1]);
          for (String other : cells[2].split("\\|")) {
            take.accept(entry(cells, false), other);
          }
        }
      }
      at = end + 1;
    }
  }

  private boolean holds(int from, int to, byte[] part) {
    for (int at = from; at + part.length <= to; at++) {
      if (Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Adds the name and the other names: the second and the third cell. */
  private void index(int row, int end) {
    int at = after(row, end);
    int last = after(after(at, end), end) - 1;
    int from = at;
    for (; at <= last; at++) {
      byte c = text[at];
      if (c == '\t' || c == '|') {
        add(from, at, row);
        from = at + 1;
      }
    }
  }

  private int after(int from, int end) {
    int at = from;
    while (at < end && text[at] != '\t') {
      at++;
    }
    return at + 1;
  }

  private void add(int from, int to, int row) {
    int hash = hash(from, to);
    if (from == to || hash == 0) {
      return;
    }
    if (links == next.length) {
      next = Arrays.copyOf(next, links * 2);
      rows = Arrays.copyOf(rows, links * 2);
    }
    int slot = slot(hash);
    next[links] = heads[slot];
    rows[links] = row;
    heads[slot] = links++;
  }

  private int hash(int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      if (text[i] < 0) {
        return PlaceKey.of(string(from, to)).hashCode();
      }
      int letter = PlaceKey.plain(text[i]);
      hash = letter < 0 ? hash : 31 * hash + letter;
    }
    return hash;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15) ^ (hash >>> 7)) & (heads.length - 1);
  }

  private String string(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }

  /** Every place with a name of that key, in the order of the file. */
  List<Entry> named(String key) {
    List<Entry> found = new ArrayList<>();
    int before = -1;
    for (int link = heads[slot(key.hashCode())]; link >= 0; link = next[link]) {
      int row = rows[link];
      if (row != before) {
        entry(row, key, found);
      }
      before = row;
    }
    java.util.Collections.reverse(found);
    return found;
  }

  private void entry(int row, String key, List<Entry> found) {
    String[] cells = string(row, end(row)).split("\t", -1);
    boolean own = PlaceKey.of(cells[1]).equals(key);
    if (!own && Arrays.stream(cells[2].split("\\|")).noneMatch(n -> PlaceKey.of(n).equals(key))) {
      return;
    }
    found.add(entry(cells, own));
  }

  private Entry entry(String[] cells, boolean own) {
    double people = Math.log10(Long.parseLong(cells[8]) + 10);
    double rank = cells[5].equals("PPLC") ? 1 : cells[5].equals("PPLA") ? 0.3 : 0;
    return new Entry(
        kind,
        cells[0].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cells[0])),
        cells[1],
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        cells[6],
        cells[7],
        cells[5],
        people + rank - lessFor(own));
  }

  private double lessFor(boolean own) {
    return kind == Entry.Kind.DISTRICT ? own ? DIVISION : BARE_DIVISION : own ? 0 : OTHER_NAME;
  }
}
