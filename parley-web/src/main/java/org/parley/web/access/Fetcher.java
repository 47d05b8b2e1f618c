package org.parley.web.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks other hosts, and only those of the public net: each connection goes to an address that was
 * looked at after its name was resolved, so that neither a redirect nor a name that changes leads
 * to this machine or its neighbours. Bounded in time, size and redirects.
 */
public final class Fetcher implements AutoCloseable {
  /** Most bytes of an answer, unpacked. */
  public static final int MOST_BYTES = 16 << 20;

  /** Most redirects that are followed. */
  public static final int MOST_REDIRECTS = 5;

  /** How long an answer may take, redirects and all. */
  public static final Duration MOST_TIME = Duration.ofSeconds(30);

  private static final int MOST_PORT = 65_535;
  private static final Timeout CONNECT = Timeout.ofSeconds(10);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final CloseableHttpClient client;
  private final int mostBytes;
  private final Duration mostTime;

  private Fetcher(Predicate<InetAddress> allowed, int mostBytes, Duration mostTime) {
    this.mostBytes = mostBytes;
    this.mostTime = mostTime;
    this.client = client(allowed, Timeout.of(mostTime));
  }

  /** One that asks hosts of the public net alone. */
  public static Fetcher ofThePublicNet() {
    return new Fetcher(PublicAddress::is, MOST_BYTES, MOST_TIME);
  }

  /** One that also asks this machine and its neighbours, for those who say that it may. */
  public static Fetcher ofAnyNet() {
    return new Fetcher(address -> true, MOST_BYTES, MOST_TIME);
  }

  static Fetcher with(Predicate<InetAddress> allowed, int mostBytes, Duration mostTime) {
    return new Fetcher(allowed, mostBytes, mostTime);
  }

  private static CloseableHttpClient client(Predicate<InetAddress> allowed, Timeout time) {
    ConnectionConfig connection =
        ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(time).build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Resolver(allowed))
                .setDefaultConnectionConfig(connection)
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(time).build())
        .setUserAgent("Parley")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  private static final class Resolver extends SystemDefaultDnsResolver {
    private final Predicate<InetAddress> allowed;

    Resolver(Predicate<InetAddress> allowed) {
      this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      InetAddress[] found = super.resolve(host);
      for (InetAddress address : found) {
        if (!allowed.test(address)) {
          throw new FetchRefused(
              host + " is an address of this machine or of a private network: it is not fetched");
        }
      }
      return found;
    }
  }

  /**
   * Fetches what is at an address.
   *
   * @throws FetchRefused where it is no address that is fetched, or gave no answer within bounds
   */
  public Fetched get(URI address) {
    long end = System.nanoTime() + mostTime.toNanos();
    URI at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Answer answer = ask(new HttpUriRequestBase("GET", checked(at)), end);
      if (!REDIRECTS.contains(answer.status()) || answer.location().isEmpty()) {
        return new Fetched(at, answer.status(), answer.type(), answer.bytes());
      }
      at = resolved(at, answer.location().get());
    }
    throw new FetchRefused(address + " redirects more than " + MOST_REDIRECTS + " times");
  }

  /** Sends JSON; a redirect is not followed. */
  public Fetched post(URI address, Map<String, String> headers, byte[] json) {
    HttpUriRequestBase request = new HttpUriRequestBase("POST", checked(address));
    headers.forEach(request::setHeader);
    request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
    Answer answer = ask(request, System.nanoTime() + mostTime.toNanos());
    return new Fetched(address, answer.status(), answer.type(), answer.bytes());
  }

  /**
   * @throws FetchRefused where this is no address that would be fetched, whatever it resolves to
   */
  public static URI checked(URI address) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw new FetchRefused("only http and https addresses are fetched: " + address);
    }
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      throw new FetchRefused("an address has a host, and no name or password in it");
    }
    int port = address.getPort();
    if (port == 0 || port > MOST_PORT) {
      throw new FetchRefused("a port is a number from 1 to " + MOST_PORT + ", not " + port);
    }
    return address;
  }

  private static URI resolved(URI from, String location) {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new FetchRefused(from + " redirects to something that is not an address", e);
    }
  }

  private record Answer(
      int status, Optional<String> location, Optional<String> type, byte[] bytes) {}

  private Answer ask(HttpUriRequestBase request, long end) {
    long left = Math.max(1, end - System.nanoTime());
    CompletableFuture<Void> alarm =
        CompletableFuture.runAsync(
            request::abort, CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS));
    try {
      return client.execute(request, response -> answer(request, response));
    } catch (IllegalArgumentException e) {
      // The client's own checks of an address are stricter than those of the class URI.
      throw new FetchRefused(request.getRequestUri() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      String why =
          request.isAborted()
              ? "no whole answer within " + mostTime.toSeconds() + " seconds"
              : String.valueOf(e.getMessage());
      throw new FetchRefused(request.getRequestUri() + ": " + why, e);
    } finally {
      alarm.cancel(false);
    }
  }

  private Answer answer(HttpUriRequestBase request, ClassicHttpResponse response)
      throws IOException {
    byte[] bytes = response.getEntity() == null ? new byte[0] : bytes(request, response);
    return new Answer(
        response.getCode(), header(response, "Location"), header(response, "Content-Type"), bytes);
  }

  private byte[] bytes(HttpUriRequestBase request, ClassicHttpResponse response)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    InputStream in = response.getEntity().getContent();
    byte[] some = new byte[8192];
    for (int n = in.read(some); n >= 0; n = in.read(some)) {
      all.write(some, 0, n);
      if (all.size() > mostBytes) {
        // Or closing would read an answer without an end to its end.
        request.abort();
        throw new FetchRefused("the answer is larger than " + mostBytes + " bytes");
      }
    }
    return all.toByteArray();
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
