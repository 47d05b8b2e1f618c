package org.parley.web;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.access.Fetcher;
import org.parley.web.watch.Watching;

/**
 * Readers, reviewers, additions and watches at one desk together, for a number of requests, all on
 * this machine. Memory after a collection and open files are told after each round; it fails where
 * the last half of them is above the first, or where any answer says that the desk failed. A main
 * class and no test: {@code Soak FOLDER REQUESTS}.
 */
public final class Soak {
  private static final int ROUNDS = 12;
  private static final int READERS = 4;

  /** Rounds that fill caches and are not compared. */
  private static final int WARM = 2;

  private static final int ADDED_A_ROUND = 5;
  private static final int LOOK_MILLIS = 200;
  private static final long MOST_GROWTH_BYTES = 16L << 20;
  private static final long MOST_GROWTH_HANDLES = 16;

  private final Store store;
  private final OpenDesk desk;
  private final Asked pages;
  private final String hook;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger();
  private final List<Sample> samples = new ArrayList<>();

  /** What is held between two rounds, when nobody asks. */
  private record Sample(long heap, long handles) {
    static Sample now() {
      System.gc();
      Runtime memory = Runtime.getRuntime();
      long handles =
          ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
              ? unix.getOpenFileDescriptorCount()
              : 0;
      return new Sample(memory.totalMemory() - memory.freeMemory(), handles);
    }
  }

  private Soak(Store store, OpenDesk desk, String hook) {
    this.store = store;
    this.desk = desk;
    this.hook = hook;
    this.pages = new Asked(store);
  }

  public static void main(String[] args) throws Exception {
    // The desk closes a connection that is silent for 30 s; a client that lets go of it first never
    // sends into a closed one.
    System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    Path file = Files.createDirectories(Path.of(args[0])).resolve("soak.parley");
    AtomicInteger told = new AtomicInteger();
    HttpServer hook = hook(told);
    try (Store store = Store.open(file);
        Fetcher fetcher = Fetcher.ofAnyNet();
        Watching watching = new Watching(store, fetcher)) {
      Reports.add(store, "1", "Alpha", "Beta", "Gamma");
      watching.start();
      try (OpenDesk desk = OpenDesk.of(PlainDesk.unhurried(store))) {
        String address = "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
        new Soak(store, desk, address).run(Integer.parseInt(args[1]));
      }
    } finally {
      hook.stop(0);
    }
    System.out.println(told + " messages of watches came; memory and open files stay");
  }

  private static HttpServer hook(AtomicInteger told) throws Exception {
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/hook",
        exchange -> {
          told.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    hook.start();
    return hook;
  }

  private void run(int requests) throws Exception {
    must(201, desk.json("/api/v1/watches", watch("kept", hook)));
    for (int round = 0; round < ROUNDS; round++) {
      left.set(requests / ROUNDS);
      round(round);
      samples.add(Sample.now());
      print(round);
    }
    List<Sample> counted = samples.subList(WARM, ROUNDS);
    int half = counted.size() / 2;
    flat("memory", MOST_GROWTH_BYTES, counted.stream().map(Sample::heap).toList(), half);
    flat("open files", MOST_GROWTH_HANDLES, counted.stream().map(Sample::handles).toList(), half);
  }

  private void round(int round) throws Exception {
    List<Callable<Void>> workers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      Random random = new Random(31L * round + i);
      workers.add(() -> until(() -> read(random)));
    }
    workers.add(() -> until(this::judge));
    workers.add(() -> until(this::beginAndEndAWatch));
    workers.add(() -> addAll(round));
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      for (Future<Void> worker : threads.invokeAll(workers)) {
        worker.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Each round has so many requests, whoever makes them. */
  private Void until(Runnable request) {
    while (left.decrementAndGet() >= 0) {
      request.run();
    }
    return null;
  }

  private void read(Random random) {
    String page = pages.names().get(random.nextInt(pages.names().size()));
    must(200, desk.get(pages.address(page, random)));
  }

  private void judge() {
    String verdict = "{\"verdict\": \"reject\", \"note\": \"soak\", \"reviewer\": \"a\"}";
    must(201, desk.json("/api/v1/reviews/reports/" + Reports.id("Alpha"), verdict));
  }

  private void beginAndEndAWatch() {
    HttpResponse<String> begun = desk.json("/api/v1/watches", watch("passing", hook));
    must(201, begun);
    String number = begun.body().replaceAll("^.*?\"watch\":(\\d+).*$", "$1");
    left.decrementAndGet();
    must(204, desk.delete("/api/v1/watches/" + number));
  }

  private static String watch(String name, String hook) {
    return String.format(
        Locale.ROOT, "{\"name\": \"%s\", \"kind\": \"reports\", \"webhook\": \"%s\"}", name, hook);
  }

  private Void addAll(int round) throws InterruptedException {
    for (int i = 0; i < ADDED_A_ROUND && left.decrementAndGet() >= 0; i++) {
      String text = "Talks open\n\nThe envoys of day " + round + " met " + i + " men in Oslo.\n";
      String token = desk.token("/add");
      String name = round + "-" + i + ".txt";
      HttpResponse<String> taken = desk.form("/add", "csrf", token, "text", text, "name", name);
      must(303, taken);
      awaitEnd(taken.headers().firstValue("Location").orElseThrow());
    }
    return null;
  }

  /** Looks at the page of an addition until it has been read; few may wait at a time. */
  private void awaitEnd(String job) throws InterruptedException {
    String path = job.substring(job.indexOf("/add"));
    while (!desk.page(path).text().contains("Done")) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }

  private void must(int status, HttpResponse<String> answer) {
    asked.incrementAndGet();
    if (answer.statusCode() != status) {
      throw new AssertionError(answer + ": " + answer.body());
    }
  }

  private static void flat(String what, long most, List<Long> held, int half) {
    long before = held.subList(0, half).stream().mapToLong(h -> h).max().orElse(0);
    long after = held.subList(half, held.size()).stream().mapToLong(h -> h).min().orElse(0);
    if (after > before + most) {
      throw new AssertionError(what + " grew: " + held);
    }
  }

  private void print(int round) {
    Sample sample = samples.get(round);
    System.out.printf(
        Locale.ROOT,
        "round %d: %d requests, %d reports, %.1f MiB, %d open files%n",
        round + 1,
        asked.get(),
        store.reports().size(),
        sample.heap() / (double) (1 << 20),
        sample.handles());
  }
}
