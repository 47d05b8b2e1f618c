package org.parley.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.parley.app.store.Store;
import org.parley.app.store.StoreException;
import org.parley.app.web.Server;
import org.parley.app.web.Site;
import org.parley.app.web.add.AddPages;
import org.parley.app.web.list.ListPages;
import org.parley.app.web.sight.SightPages;
import org.parley.app.web.talk.TalkPages;
import org.parley.language.Linguist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Opens the record of a store in the browser.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORT = 65_535;

  private final Supplier<Linguist> linguist;

  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      required = true,
      description = "The store, as parley read --store fills it.")
  private Path store;

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

  ServeCommand(Supplier<Linguist> linguist) {
    this.linguist = linguist;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    try (Store opened = Store.open(store);
        DeskReader reader = new DeskReader(opened, linguist);
        Server server = Server.start(site(opened, reader), host, port)) {
      System.out.println("Open http://" + host + ":" + server.port() + "/ (Ctrl-C ends it)");
      new CountDownLatch(1).await();
      return Exit.ALL_READ;
    } catch (StoreException e) {
      System.err.println("parley: " + e.getMessage());
      return Exit.NOTHING;
    }
  }

  /** The desk with all its parts. */
  static Site site(Store store, DeskReader reader) {
    Site site = new Site(store);
    return site.with(new ListPages(site))
        .with(new TalkPages(site))
        .with(new SightPages(site))
        .with(new AddPages(site, reader));
  }

  private void check() {
    if (port < 0 || port > MOST_PORT) {
      throw wrong("--port must be between 0 and " + MOST_PORT + ": " + port);
    }
    if (!Files.exists(store)) {
      throw wrong(store + " is not there: make it with parley read --store " + store + " INPUT...");
    }
    InetAddress address = address();
    if (!address.isLoopbackAddress()) {
      throw wrong("--host must be of this machine alone, such as 127.0.0.1: there is no log-in");
    }
    try (ServerSocket free = new ServerSocket(port, 1, address)) {
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
