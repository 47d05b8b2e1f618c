package org.parley.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.bound.TimeLimit;
import org.parley.io.words.Visible;
import org.parley.language.Annotator;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.web.Server;
import org.parley.web.WebApp;
import org.parley.web.access.ExposurePolicy;
import org.parley.web.access.ExposureRefused;
import org.parley.web.access.Fetcher;
import org.parley.web.add.DeskReader;
import org.parley.web.desk.Desk;
import org.parley.web.watch.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Opens the record of a store in the browser.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORT = 65_535;

  private final Supplier<Annotator> annotator;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The store.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The store, by its option, as parley read --store fills it.")
  private Optional<Path> named = Optional.empty();

  @Option(
      names = "--create",
      description = "Make the store if it is not there; reports are added on the page Add.")
  private boolean create;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0 for any (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--https",
      description =
          "Browsers reach the desk by https, through a proxy: cookies are sent over https only.")
  private boolean https;

  @Option(
      names = "--private-webhooks",
      description = "Also send to webhooks on this machine and in private networks.")
  private boolean privateWebhooks;

  @Option(
      names = "--allow-fetch",
      description = "Allow the page Add to fetch public web addresses.")
  private boolean allowFetch;

  @Mixin private ReportSeconds seconds = new ReportSeconds();

  ServeCommand(Supplier<Annotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path store = store();
    check(store);
    TimeLimit limit = seconds.limit();
    try (Shutdown shutdown = new Shutdown();
        Store opened = Store.open(store);
        DeskReader reader = new DeskReader(opened, annotator, Version.text(), limit);
        Watching watching = new Watching(opened, fetcher());
        Server server = Server.start(site(opened, store, reader), host, port, https)) {
      watching.start();
      opened.search().ready();
      System.out.println("Open http://" + host + ":" + server.port() + "/ (Ctrl-C to stop)");
      shutdown.await();
      return Exit.ALL_READ;
    } catch (ExposureRefused e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (StoreException e) {
      System.err.println("parley: " + Visible.of(String.valueOf(e.getMessage())));
      return Exit.NOTHING;
    }
  }

  private Path store() {
    if (file.isPresent() == named.isPresent()) {
      throw wrong("no store given: parley serve FILE");
    }
    return file.or(() -> named).orElseThrow();
  }

  private WebApp site(Store opened, Path store, DeskReader reader) {
    return Desk.of(opened, reader, exposure(opened, store), pages(), Version.text());
  }

  private ExposurePolicy exposure(Store opened, Path store) {
    return ExposurePolicy.of(opened, store.toString(), host, https);
  }

  private Optional<Fetcher> pages() {
    return allowFetch ? Optional.of(Fetcher.ofThePublicNet()) : Optional.empty();
  }

  private Fetcher fetcher() {
    return privateWebhooks ? Fetcher.ofAnyNet() : Fetcher.ofThePublicNet();
  }

  private void check(Path store) {
    if (port < 0 || port > MOST_PORT) {
      throw wrong("--port must be between 0 and " + MOST_PORT + ": " + port);
    }
    if (!create && !Files.exists(store)) {
      throw wrong(
          store
              + " does not exist: add --create to begin with an empty store, or fill it with"
              + " parley read --store "
              + store
              + " INPUT...");
    }
    try (ServerSocket free = new ServerSocket(port, 1, address())) {
      free.setReuseAddress(true);
    } catch (IOException e) {
      throw wrong("port " + port + " is taken (" + e.getMessage() + "): give another --port");
    }
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw wrong("--host is not an address: " + host);
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
