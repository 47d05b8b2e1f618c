package org.parley.web.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.store.Store;

/**
 * Where the desk is opened, and whether one must log in: always where it is reached from elsewhere,
 * and also on this machine once there are accounts.
 *
 * @param https whether browsers reach it by https, through a proxy in front
 */
public record ExposurePolicy(String host, boolean loopback, boolean login, boolean https) {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  public ExposurePolicy {
    Objects.requireNonNull(host);
    if (!login && !loopback) {
      throw new ExposureRefused("without accounts the desk can only be opened on this machine");
    }
  }

  /**
   * @param store as the command line names it, for the message
   * @throws ExposureRefused where the address is reached from elsewhere and there are no accounts
   */
  public static ExposurePolicy of(Store opened, String store, String host, boolean https) {
    boolean loopback = loopback(host);
    boolean accounts = opened.accounts().any();
    if (!loopback && !accounts) {
      throw new ExposureRefused(
          "--host "
              + host
              + " lets others in, and the store has no accounts; create the first one: parley"
              + " account add --store "
              + store
              + " NAME --role admin");
    }
    return new ExposurePolicy(host, loopback, accounts, https);
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ExposureRefused("--host " + host + ": not an address of this machine");
    }
  }

  /** Who asks, for the bounds: the proxy in front, if any, says for whom it does. */
  String client(Context ctx) {
    return client(Optional.ofNullable(ctx.header("X-Forwarded-For")), ctx.ip());
  }

  /**
   * The last address of the chain is the one that the proxy itself saw; those before it are as its
   * client states them.
   *
   * @param chain the header {@code X-Forwarded-For}; heard only where a proxy stands in front
   */
  String client(Optional<String> chain, String ip) {
    return chain
        .filter(c -> https)
        .map(c -> c.substring(c.lastIndexOf(',') + 1).strip())
        .filter(last -> !last.isEmpty())
        .orElse(ip);
  }

  /**
   * Whether the request's Host header is one of this machine. Asked where there is no log-in: a
   * page of elsewhere whose name was made to point here sends its own name.
   */
  boolean takes(String header) {
    String name = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    return login || LOCAL.contains(name) || name.equals(host.toLowerCase(Locale.ROOT));
  }
}
