package org.parley.web.access;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public net from those of this machine and of nets behind walls. */
final class PublicAddress {
  /** IANA's special-purpose registries (RFC 6890), and IPv6 that carries IPv4 inside. */
  private static final List<Net> SPECIAL =
      nets(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "::/96",
          "64:ff9b::/96",
          "64:ff9b:1::/48",
          "100::/64",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20",
          "fc00::/7",
          "fe80::/10",
          "fec0::/10",
          "ff00::/8");

  private PublicAddress() {}

  private record Net(byte[] begin, int bits) {
    boolean holds(byte[] address) {
      if (address.length != begin.length) {
        return false;
      }
      int whole = bits / 8;
      int rest = bits % 8;
      return Arrays.equals(address, 0, whole, begin, 0, whole)
          && (rest == 0 || ((address[whole] ^ begin[whole]) & 0xff) >> (8 - rest) == 0);
    }
  }

  static boolean is(InetAddress address) {
    boolean known = address instanceof Inet4Address || address instanceof Inet6Address;
    byte[] bytes = address.getAddress();
    return known && SPECIAL.stream().noneMatch(net -> net.holds(bytes));
  }

  private static List<Net> nets(String... texts) {
    return Arrays.stream(texts).map(PublicAddress::net).toList();
  }

  private static Net net(String text) {
    String[] parts = text.split("/");
    try {
      return new Net(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(text, e);
    }
  }
}
