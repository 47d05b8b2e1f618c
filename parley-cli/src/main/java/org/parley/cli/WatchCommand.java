package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.store.Watch;
import org.parley.web.access.Fetcher;
import org.parley.web.watch.Atom;
import org.parley.web.watch.NewWatch;
import org.parley.web.watch.Pause;
import org.parley.web.watch.SavedFilter;
import org.parley.web.watch.WatchPages;
import org.parley.web.watch.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley watch}: saved filters and their news. */
@Command(name = "watch", description = "Saved filters and their news.")
final class WatchCommand extends DeskCommand {
  private static final int MOST_ENTRIES = 50;

  public WatchCommand() {
    super("what of watches? add, list, remove, resume, feed or deliver");
  }

  @Command(name = "add", description = "Saves a filter, and writes the secret of its messages.")
  int add(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Option(names = "--kind", defaultValue = "statements", paramLabel = "KIND") String kind,
      @Option(
              names = "--filter",
              defaultValue = "",
              paramLabel = "FILTER",
              description = "As in a list's address, such as q=corridor&outlet=Gazette.")
          String filter,
      @Option(names = "--webhook", paramLabel = "URL") Optional<String> webhook,
      @Parameters(paramLabel = "NAME") String name) {
    return on(
        file,
        store -> {
          Watch kept = store.watches().add(new NewWatch(name, "", kind, filter, webhook).checked());
          System.out.println("watch " + kept.number() + ", feed " + WatchPages.feed(kept));
          kept.webhook().ifPresent(w -> System.out.println("secret " + kept.secret()));
        });
  }

  @Command(name = "list", description = "The saved filters.")
  int list(@Option(names = "--store", required = true, paramLabel = "FILE") Path file) {
    return on(
        file,
        store -> {
          for (Watch w : store.watches().all()) {
            String pause = Pause.of(store, w).map(why -> "\tpaused: " + why).orElse("");
            System.out.println(
                w.number() + "\t" + w.name() + "\t" + w.kind().slug() + "?" + w.query() + pause);
          }
        });
  }

  @Command(name = "remove", description = "Ends a watch.")
  int remove(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NUMBER") long number) {
    return on(
        file,
        store -> {
          if (!store.watches().remove(number)) {
            throw new IllegalArgumentException("no such watch: " + number);
          }
        });
  }

  @Command(name = "resume", description = "Sends again what was given up for a paused watch.")
  int resume(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NUMBER") long number) {
    return on(
        file,
        store -> {
          if (!store.watches().resume(number)) {
            throw new IllegalArgumentException("no watch that gave up a message: " + number);
          }
        });
  }

  @Command(name = "feed", description = "Writes a watch's Atom feed.")
  int feed(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Option(
              names = "--address",
              defaultValue = "http://localhost:7070",
              paramLabel = "URL",
              description = "Where the desk is reached, for the feed's links.")
          String address,
      @Parameters(paramLabel = "NUMBER") long number) {
    return on(
        file,
        store -> {
          Watch watch =
              store
                  .watches()
                  .find(number)
                  .orElseThrow(() -> new IllegalArgumentException("no such watch: " + number));
          var filter = SavedFilter.of(watch);
          var items = store.news().latest(filter, MOST_ENTRIES);
          System.out.println(Atom.of(watch, items, address, WatchPages.feed(watch)));
        });
  }

  @Command(
      name = "deliver",
      description = "Sends what is due to webhooks once, for use where no desk is running.")
  int deliver(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Option(
              names = "--private-webhooks",
              description = "Also send to this machine and private networks.")
          boolean anywhere) {
    List<String> problems = new ArrayList<>();
    int status =
        on(
            file,
            store -> {
              Fetcher fetcher = anywhere ? Fetcher.ofAnyNet() : Fetcher.ofThePublicNet();
              try (Watching watching = new Watching(store, fetcher, problems::add)) {
                System.out.println(watching.round() + " messages delivered");
              }
            });
    problems.forEach(problem -> System.err.println("parley: " + problem));
    return problems.isEmpty() ? status : Math.max(status, REFUSED);
  }
}
