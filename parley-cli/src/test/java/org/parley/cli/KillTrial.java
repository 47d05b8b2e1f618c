package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.parley.model.ReportId;
import org.parley.store.Correction;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.testing.Checkout;

/**
 * Kills (SIGKILL) {@code read --out}, {@code read --store} and {@code serve} in turn, each at a
 * random moment, and looks whether a record is whole, the earlier or the new one, and whether a
 * store has all that it had or that was acknowledged. A main class and no test: {@code KillTrial
 * FOLDER KILLS SEED}.
 */
public final class KillTrial {
  private final Path folder;
  private final Random random;
  private final Path samples = Checkout.root().resolve("samples");
  private final Path one = samples.resolve("courier-2022-02-26.txt");
  private final Path out;
  private final Path store;
  private final Map<String, Map<String, String>> records = new TreeMap<>();
  private final Set<ReportId> kept = new HashSet<>();
  private final Set<String> acknowledged = new HashSet<>();
  private int mostMillis;
  private int whole;
  private int filled;
  private int told;

  private KillTrial(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    this.out = folder.resolve("out");
    this.store = folder.resolve("desk.parley");
  }

  public static void main(String[] args) throws Exception {
    int kills = Integer.parseInt(args[1]);
    KillTrial trial = new KillTrial(Path.of(args[0]), Long.parseLong(args[2]));
    trial.begin();
    for (int i = 0; i < kills; i++) {
      switch (i % 3) {
        case 0 -> trial.killWriting();
        case 1 -> trial.killFilling();
        default -> trial.killServing();
      }
      if (i % 10 == 9) {
        System.out.println(trial.sum(i + 1));
      }
    }
    trial.end();
    System.out.println(trial.sum(kills) + "; nothing was lost, and nothing was half");
  }

  private String sum(int kills) {
    return String.format(
        Locale.ROOT,
        "%d kills: %d records written anew, %d stores filled, %d verdicts acknowledged",
        kills,
        whole,
        filled,
        told);
  }

  private void begin() throws Exception {
    for (Path input : List.of(one, samples)) {
      Path record = folder.resolve("of-" + input.getFileName());
      long began = System.nanoTime();
      run("read", input.toString(), "--out", record.toString());
      mostMillis = (int) TimeUnit.NANOSECONDS.toMillis((System.nanoTime() - began) * 3);
      records.put(input.toString(), contents(record));
    }
    run("read", one.toString(), "--out", out.toString());
    run("read", one.toString(), "--store", folder.resolve("served.parley").toString());
  }

  private void killWriting() throws Exception {
    Map<String, String> before = contents(out);
    Path input = before.equals(records.get(samples.toString())) ? one : samples;
    Process process = start("read", input.toString(), "--out", out.toString());
    kill(process);
    if (!Files.exists(out)) {
      run("read", folder.resolve("none").toString(), "--out", out.toString());
    }
    Map<String, String> after = contents(out);
    assertThat(after).as("out").isIn(before, records.get(input.toString()));
    whole += after.equals(before) ? 0 : 1;
  }

  private void killFilling() throws Exception {
    kill(start("read", samples.toString(), "--store", store.toString()));
    if (!Files.exists(store) || Files.size(store) == 0) {
      return;
    }
    try (Store opened = Store.open(store)) {
      assertThat(opened.check()).isEmpty();
      assertThat(opened.reports()).containsAll(kept);
      kept.addAll(opened.reports());
      if (kept.size() < 11 || opened.stale()) {
        return;
      }
    }
    assertThat(run("verify", store.toString())).as("verify").isZero();
    filled++;
    kept.clear();
    Files.delete(store);
  }

  private void killServing() throws Exception {
    Path served = folder.resolve("served.parley");
    Process desk = start("serve", "--store", served.toString(), "--port", "0");
    String report;
    try (Store opened = Store.existing(served)) {
      report = opened.records(RecordKind.REPORTS, opened.reports().get(0).value()).get(0).id();
    }
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
      String line = String.valueOf(said.readLine());
      String address = line.replaceAll(".*(http://\\S+/) .*", "$1");
      Thread judging = new Thread(() -> judge(address, report));
      judging.start();
      kill(desk);
      judging.join();
    }
    Set<String> there = new HashSet<>();
    try (Store opened = Store.existing(served)) {
      assertThat(opened.check()).isEmpty();
      opened.review().after(0, Integer.MAX_VALUE).forEach(c -> there.add(note(c)));
    }
    assertThat(there).containsAll(acknowledged);
  }

  private static String note(Correction correction) {
    return correction.note();
  }

  /** Until nobody answers. */
  private void judge(String address, String report) {
    HttpClient client = HttpClient.newHttpClient();
    while (true) {
      String note = "note " + random.nextLong();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "api/v1/reviews/reports/" + report))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"verdict\": \"reject\", \"note\": \"" + note + "\", \"reviewer\": \"a\"}"))
              .build();
      try {
        if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 201) {
          acknowledged.add(note);
          told++;
        }
      } catch (IOException e) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void kill(Process process) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(random.nextInt(mostMillis));
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** A run that nobody kills removes what the killed ones have left. */
  private void end() throws Exception {
    run("read", one.toString(), "--out", out.toString());
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.filter(p -> p.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  private int run(String... args) throws Exception {
    Process process = start(args);
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      said.lines().forEach(l -> {});
    }
    return process.waitFor();
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), PlainMain.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
  }

  /** What the record says, by file; how long the run took is left out. */
  private static Map<String, String> contents(Path record) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.list(record)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String name = file.getFileName().toString();
        contents.put(name, name.equals("run.json") ? "" : Files.readString(file));
      }
    }
    return contents;
  }
}
