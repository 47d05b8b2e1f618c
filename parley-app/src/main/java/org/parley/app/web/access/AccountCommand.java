package org.parley.app.web.access;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.app.store.Account;
import org.parley.app.store.Accounts;
import org.parley.app.store.Role;
import org.parley.app.store.Store;
import org.parley.app.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley account}: who may use a desk over a network. */
@Command(name = "account", description = "Who may use a desk over a network.")
public final class AccountCommand implements Runnable {
  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int NOTHING = 3;
  private static final int MOST_PASSWORD_BYTES = 4096;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what about accounts? add, list, remove, role, password or key");
  }

  @Command(
      name = "add",
      description = "Adds an account. Its password is asked for, or read from standard input.")
  int add(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--role", defaultValue = "reader", paramLabel = "ROLE") String role) {
    return on(
        file,
        accounts -> {
          Role may = role(role);
          accounts.add(name, may, Passwords.usual().hash(password()));
          System.out.println("added: " + name + " (" + may.slug() + ")");
        });
  }

  @Command(name = "password", description = "Sets another password, asked for as by add.")
  int password(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name) {
    return on(
        file,
        accounts -> {
          accounts.password(name, Passwords.usual().hash(password()));
          System.out.println("changed: " + name + "; its sessions have ended");
        });
  }

  @Command(name = "role", description = "Lets an account do more or less.")
  int role(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ROLE") String role) {
    return on(
        file,
        accounts -> {
          accounts.role(name, role(role));
          System.out.println("changed: " + name + " (" + role + ")");
        });
  }

  @Command(name = "list", description = "Names the accounts and what they may do.")
  int list(@Option(names = "--store", required = true, paramLabel = "FILE") Path file) {
    return on(
        file,
        accounts -> {
          for (Account a : accounts.all()) {
            int keys = accounts.keys(a.name()).size();
            System.out.println(a.name() + "\t" + a.role().slug() + "\t" + keys + " keys");
          }
        });
  }

  @Command(name = "remove", description = "Removes an account, its sessions and its keys.")
  int remove(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name) {
    return on(
        file,
        accounts -> {
          accounts.remove(name);
          System.out.println("removed: " + name);
        });
  }

  @Command(name = "key", description = "Makes a key for a program, and writes it this once.")
  int key(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--label", defaultValue = "command line", paramLabel = "WORDS")
          String label) {
    return on(
        file,
        accounts -> {
          String key = Tokens.next();
          accounts.addKey(name, label, Tokens.hash(key));
          System.out.println(key);
        });
  }

  private static int on(Path file, Consumer<Accounts> work) {
    try (Store store = Store.open(file)) {
      work.accept(store.accounts());
      return DONE;
    } catch (IllegalArgumentException e) {
      System.err.println("parley: " + e.getMessage());
      return REFUSED;
    } catch (StoreException e) {
      System.err.println("parley: " + e.getMessage());
      return NOTHING;
    }
  }

  private static Role role(String slug) {
    return Role.of(slug)
        .orElseThrow(
            () -> new IllegalArgumentException("a role is reader, reviewer or admin: " + slug));
  }

  /** Never from an argument: those are seen by every user of the machine. */
  private static String password() {
    Console console = System.console();
    return console == null ? piped() : typed(console);
  }

  private static String typed(Console console) {
    String first = new String(console.readPassword("Password: "));
    if (!first.equals(new String(console.readPassword("Again: ")))) {
      throw new IllegalArgumentException("the two differ: try again");
    }
    return first;
  }

  private static String piped() {
    try {
      byte[] bytes = System.in.readNBytes(MOST_PASSWORD_BYTES);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8))
          .map(t -> t.lines().findFirst().orElse(""))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
