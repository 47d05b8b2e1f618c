package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Account;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;
import org.parley.web.access.Passwords;
import org.parley.web.access.Tokens;

class AccountCommandTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path folder;

  @BeforeEach
  void make() {
    Store.open(file()).close();
  }

  @Test
  void anAccountIsAddedWithThePasswordThatIsPipedIn() {
    Ran ran = account(PASSWORD + "\n", "add", "ada", "--role", "admin");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("added: ada (admin)").doesNotContain(PASSWORD);
    Account ada = find("ada");
    assertThat(ada.role()).isEqualTo(Role.ADMIN);
    assertThat(ada.password()).doesNotContain(PASSWORD);
    assertThat(Passwords.usual().matches(PASSWORD, ada.password())).isTrue();
    assertThat(account("", "list").out()).contains("ada\tadmin\t0 keys");
  }

  @Test
  void whatIsWrongIsTold() {
    account(PASSWORD, "add", "ada", "--role", "admin");
    assertThat(account("short", "add", "bob").err()).contains("12 characters");
    assertThat(account(PASSWORD, "add", "bob", "--role", "king").err()).contains("reviewer");
    assertThat(account(PASSWORD, "add", "<b>").err()).contains("a name has");
    assertThat(account(PASSWORD, "add", "ada").err()).contains("there is already an account");
    assertThat(account(PASSWORD, "password", "eve").err()).contains("no such account");
    assertThat(account("", "role", "ada", "reader").err()).contains("last admin");
    assertThat(account("", "list").out().lines()).hasSize(1);
    assertThat(Ran.plainly("account").status()).isEqualTo(2);
  }

  @Test
  void theLastAdminStaysWhileThereAreOthers() {
    account(PASSWORD, "add", "ada", "--role", "admin");
    account(PASSWORD, "add", "bob");
    assertThat(account("", "remove", "ada").err()).contains("last admin");
    assertThat(account("", "role", "bob", "admin").status()).isZero();
    assertThat(account("", "remove", "ada").status()).isZero();
    assertThat(account("", "remove", "bob").status()).as("none is left: no log-in").isZero();
  }

  @Test
  void aKeyIsWrittenOnceAndKeptAsItsHash() {
    account(PASSWORD, "add", "ada");
    String key = account("", "key", "ada", "--label", "export").out().strip();
    assertThat(key).hasSizeGreaterThan(40);
    try (Store store = Store.open(file())) {
      assertThat(store.accounts().byKey(Tokens.hash(key)).orElseThrow().name()).isEqualTo("ada");
      assertThat(store.accounts().byKey(key)).isEmpty();
    }
  }

  @Test
  void aStoreThatIsNotThereIsNotMadeUnlessThatIsAskedFor() {
    Path typo = folder.resolve("typo.parley");
    String store = typo.toString();
    for (String[] command :
        new String[][] {
          {"account", "list", "--store", store},
          {"account", "add", "--store", store, "ada"},
          {"watch", "list", "--store", store},
          {"review", "standing", "--store", store},
          {"review", "export", "--store", store},
        }) {
      Ran ran = Ran.with(PlainAnnotator::new, PASSWORD, command);
      assertThat(ran.status()).as(String.join(" ", command)).isEqualTo(3);
      assertThat(ran.err()).contains("typo.parley: no such file: check the name");
      assertThat(typo).doesNotExist();
    }
    Ran made =
        Ran.with(
            PlainAnnotator::new, PASSWORD, "account", "add", "--store", store, "--create", "ada");
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(typo).exists();
  }

  private Account find(String name) {
    try (Store store = Store.open(file())) {
      return store.accounts().find(name).orElseThrow();
    }
  }

  private Ran account(String input, String what, String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "account";
    args[1] = what;
    args[2] = "--store";
    args[3] = file().toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Ran.with(PlainAnnotator::new, input, args);
  }

  private Path file() {
    return folder.resolve("desk.parley");
  }
}
