package org.parley.cli;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.store.Account;
import org.parley.store.Accounts;
import org.parley.store.Role;
import org.parley.web.access.Passwords;
import org.parley.web.access.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley account}: who may use a desk over a network. */
@Command(name = "account", description = "Who may use a desk over a network.")
final class AccountCommand extends DeskCommand {
  private static final int MOST_PASSWORD_BYTES = 4096;

  public AccountCommand() {
    super("what about accounts? add, list, remove, role, password or key");
  }

  @Command(
      name = "add",
      description = "Adds an account. Its password is asked for, or read from standard input.")
  int add(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--role", defaultValue = "reader", paramLabel = "ROLE") String role,
      @Option(names = "--create", description = "Make the store if it is missing.")
          boolean create) {
    return on(
        file,
        create,
        store -> {
          Accounts accounts = store.accounts();
          Role may = role(role);
          accounts.add(name, may, Passwords.usual().hash(password()));
          System.out.println("added: " + name + " (" + may.slug() + ")");
        });
  }

  @Command(
      name = "password",
      description = "Sets a new password, asked for as in add; sessions and keys end.")
  int password(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name) {
    return with(
        file,
        accounts -> {
          accounts.password(name, Passwords.usual().hash(password()));
          System.out.println("changed: " + name + "; its sessions and keys have ended");
        });
  }

  @Command(name = "role", description = "Changes the role of an account.")
  int role(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ROLE") String role) {
    return with(
        file,
        accounts -> {
          accounts.role(name, role(role));
          System.out.println("changed: " + name + " (" + role + ")");
        });
  }

  @Command(name = "list", description = "Names the accounts and what they may do.")
  int list(@Option(names = "--store", required = true, paramLabel = "FILE") Path file) {
    return with(
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
    return with(
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
    return with(
        file,
        accounts -> {
          String key = Tokens.next();
          accounts.addKey(name, label, Tokens.hash(key));
          System.out.println(key);
        });
  }

  private static int with(Path file, Consumer<Accounts> work) {
    return on(file, store -> work.accept(store.accounts()));
  }

  private static Role role(String slug) {
    return Role.of(slug)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a role must be reader, reviewer or admin, not " + slug));
  }

  /** Never from an argument: those are seen by every user of the machine. */
  private static String password() {
    Console console = System.console();
    return console == null ? piped() : typed(console);
  }

  private static String typed(Console console) {
    String first = new String(console.readPassword("Password: "));
    if (!first.equals(new String(console.readPassword("Again: ")))) {
      throw new IllegalArgumentException("the two passwords differ: try again");
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
