package org.parley.io.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/** A list of addresses, one a line; lines that begin with a number sign are notes. */
final class AddressList implements FileFormat {
  private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://[^\\s/]\\S*$");
  private static final Pattern NAME = Pattern.compile("(?i)\"?(?:urls?|links?|address(?:es)?)\"?");
  private static final String NOTE = "#";

  @Override
  public boolean begins(Head head) {
    List<String> lines = head.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    boolean cut = head.bytes().length == Head.LOOK;
    List<String> whole = lines.subList(0, Math.max(0, lines.size() - (cut ? 1 : 0)));
    return whole.stream().anyMatch(AddressList::address)
        && whole.stream()
            .skip(NAME.matcher(whole.get(0)).matches() ? 1 : 0)
            .allMatch(l -> address(l) || l.startsWith(NOTE));
  }

  private static boolean address(String line) {
    return ADDRESS.matcher(line).matches();
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Addresses addresses = new Addresses(parts);
    BufferedReader lines = new BufferedReader(Decoder.reader(in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (address(line.strip())) {
        addresses.take(line);
      }
    }
    addresses.end("a list");
  }
}
