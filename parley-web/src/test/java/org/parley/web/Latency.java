package org.parley.web;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parley.store.MadeReports;
import org.parley.store.Store;
import org.parley.store.StoreWriter;

/**
 * A benchmark, no test: how long until a page's first byte comes, with many readers and one writer.
 * Arguments: the store that is opened (it grows), the store that the writer's reports are made
 * from, and, as {@code name=number}, {@code readers} (20), {@code seconds} (120), {@code think}
 * (1000: milliseconds that a reader looks at a page, on average), {@code pause} (500: milliseconds
 * between two reports that are added) and {@code fold} (25: after how many of these they are put
 * together, 0 for never) and {@code warm} (10: seconds at the start that are not counted).
 */
final class Latency {
  private static final double SLOW = 400;

  private final Store store;
  private final Server server;
  private final Map<String, Integer> options;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, List<Double>> took = new ConcurrentHashMap<>();
  private final List<Double> folding = new ArrayList<>();
  private final AtomicBoolean ended = new AtomicBoolean();
  private long opened;

  private Latency(Store store, Server server, Map<String, Integer> options) {
    this.store = store;
    this.server = server;
    this.options = options;
  }

  public static void main(String[] args) throws Exception {
    Map<String, Integer> options =
        new TreeMap<>(
            Map.of(
                "readers", 20, "seconds", 120, "think", 1000, "pause", 500, "fold", 25, "warm",
                10));
    for (int i = 2; i < args.length; i++) {
      String[] option = args[i].split("=", 2);
      options.put(option[0], Integer.valueOf(option[1]));
    }
    try (Store store = Store.open(Path.of(args[0]));
        Store from = Store.open(Path.of(args[1]));
        Server server = Server.start(PlainDesk.of(store), "127.0.0.1", 0)) {
      new Latency(store, server, options).run(new MadeReports(from));
    }
  }

  private void run(MadeReports made) throws Exception {
    int reports = store.reports().size();
    Asked pages = new Asked(store);
    Random random = new Random(1);
    for (String page : pages.names()) {
      System.err.printf(Locale.ROOT, "%s, first: %.0f ms%n", page, ask(pages, page, random));
    }
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < options.get("readers"); i++) {
      int seed = i;
      threads.add(new Thread(() -> read(pages, new Random(seed))));
    }
    Thread writer = new Thread(() -> write(made, reports));
    threads.add(writer);
    opened = System.nanoTime();
    threads.forEach(Thread::start);
    TimeUnit.SECONDS.sleep(options.get("seconds"));
    ended.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.printf(
        Locale.ROOT,
        "%d reports, %d added meanwhile; %s%n%n",
        reports,
        store.reports().size() - reports,
        options);
    print(pages.names());
    line("putting together", folding);
  }

  private void read(Asked pages, Random random) {
    pause(random.nextInt(Math.max(1, options.get("think"))));
    while (!ended.get()) {
      String page = pages.names().get(random.nextInt(pages.names().size()));
      double second = (System.nanoTime() - opened) / 1e9;
      double millis = ask(pages, page, random);
      if (millis > SLOW) {
        System.err.printf(Locale.ROOT, "after %.0f s, %s: %.0f ms%n", second, page, millis);
      }
      if (second > options.get("warm")) {
        took.computeIfAbsent(page, p -> Collections.synchronizedList(new ArrayList<>()))
            .add(millis);
      }
      pause(options.get("think") / 2 + random.nextInt(options.get("think") + 1));
    }
  }

  private double ask(Asked pages, String page, Random random) {
    String address = pages.address(page, random);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address)).build();
    long begun = System.nanoTime();
    try {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      double millis = (System.nanoTime() - begun) / 1e6;
      try (InputStream body = answer.body()) {
        body.transferTo(java.io.OutputStream.nullOutputStream());
      }
      if (answer.statusCode() != 200) {
        throw new AssertionError(address + ": " + answer.statusCode());
      }
      return millis;
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(address, e);
    }
  }

  private void write(MadeReports made, int from) {
    int fold = options.get("fold");
    try (StoreWriter writer = store.write("bench", List.of("made"))) {
      for (int n = from; !ended.get(); n++) {
        made.add(writer, n);
        if (fold > 0 && (n + 1 - from) % fold == 0) {
          long begun = System.nanoTime();
          writer.fold();
          folding.add((System.nanoTime() - begun) / 1e6);
        }
        pause(options.get("pause"));
      }
    }
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void print(List<String> names) {
    System.out.println("| page | asked | median ms | 99th percentile ms | worst ms |");
    System.out.println("|---|---:|---:|---:|---:|");
    List<Double> all = new ArrayList<>();
    for (String name : names) {
      List<Double> millis = new ArrayList<>(took.getOrDefault(name, List.of()));
      all.addAll(millis);
      line(name, millis);
    }
    line("all", all);
  }

  private static void line(String name, List<Double> millis) {
    if (millis.isEmpty()) {
      return;
    }
    Collections.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f |%n",
        name,
        millis.size(),
        millis.get(millis.size() / 2),
        millis.get((int) Math.ceil(millis.size() * 0.99) - 1),
        millis.get(millis.size() - 1));
  }
}
