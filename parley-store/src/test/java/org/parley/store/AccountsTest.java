package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
  private static final String LAST = "this is the last admin: create another first";

  @TempDir private Path directory;
  private final MovingClock clock = new MovingClock();
  private Store store;
  private Accounts accounts;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"), clock);
    accounts = store.accounts();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anAccountIsFoundAsItWasMade() {
    assertThat(accounts.any()).isFalse();
    Account ada = accounts.add("Ada", Role.REVIEWER, "hash-1");
    assertThat(ada).isEqualTo(new Account("Ada", Role.REVIEWER, "hash-1", "2024-05-02T09:00:00Z"));
    assertThat(accounts.any()).isTrue();
    assertThat(accounts.find("Ada")).contains(ada);
    assertThat(accounts.find("ada")).isEmpty();
  }

  @Test
  void accountsStandByName() {
    accounts.add("Cleo", Role.READER, "c");
    accounts.add("Ada", Role.ADMIN, "a");
    accounts.add("Bo", Role.REVIEWER, "b");
    assertThat(accounts.all()).extracting(Account::name).containsExactly("Ada", "Bo", "Cleo");
  }

  @Test
  void aNameThatIsTakenKeepsItsAccount() {
    accounts.add("Ada", Role.READER, "hash-1");
    assertThatThrownBy(() -> accounts.add("Ada", Role.ADMIN, "hash-2"))
        .isInstanceOf(StoreException.class)
        .hasMessage("there is already an account named Ada");
    assertThat(accounts.find("Ada").orElseThrow().password()).isEqualTo("hash-1");
    assertThat(accounts.find("Ada").orElseThrow().role()).isEqualTo(Role.READER);
  }

  @Test
  void aPasswordIsChangedForOneAccountAlone() {
    accounts.add("Ada", Role.READER, "hash-1");
    accounts.add("Bo", Role.READER, "hash-2");
    accounts.password("Bo", "hash-3");
    assertThat(accounts.all()).extracting(Account::password).containsExactly("hash-1", "hash-3");
  }

  @Test
  void aRoleIsChangedForOneAccountAlone() {
    accounts.add("Ada", Role.READER, "a");
    accounts.add("Bo", Role.READER, "b");
    accounts.role("Bo", Role.REVIEWER);
    assertThat(accounts.all())
        .extracting(Account::role)
        .containsExactly(Role.READER, Role.REVIEWER);
  }

  @Test
  void theLastAdminStaysOne() {
    accounts.add("Ada", Role.ADMIN, "a");
    accounts.add("Bo", Role.REVIEWER, "b");
    assertThatThrownBy(() -> accounts.role("Ada", Role.REVIEWER))
        .isInstanceOf(StoreException.class)
        .hasMessage(LAST);
    assertThatThrownBy(() -> accounts.remove("Ada"))
        .isInstanceOf(StoreException.class)
        .hasMessage(LAST);
    assertThat(accounts.find("Ada").orElseThrow().role()).isEqualTo(Role.ADMIN);
    accounts.role("Ada", Role.ADMIN);
    accounts.role("Bo", Role.READER);
    accounts.remove("Bo");
  }

  @Test
  void oneOfTwoAdminsMayGo() {
    accounts.add("Ada", Role.ADMIN, "a");
    accounts.add("Bo", Role.ADMIN, "b");
    accounts.role("Ada", Role.READER);
    accounts.role("Ada", Role.ADMIN);
    accounts.remove("Bo");
    assertThat(accounts.all()).extracting(Account::name).containsExactly("Ada");
  }

  @Test
  void theOnlyAccountMayGoEvenWhereItIsTheLastAdmin() {
    accounts.add("Ada", Role.ADMIN, "a");
    accounts.remove("Ada");
    assertThat(accounts.any()).isFalse();
  }

  @Test
  void anAccountThatIsNotThereIsNamed() {
    String complaint = "no such account: Zed";
    assertThatThrownBy(() -> accounts.password("Zed", "z")).hasMessage(complaint);
    assertThatThrownBy(() -> accounts.role("Zed", Role.READER)).hasMessage(complaint);
    assertThatThrownBy(() -> accounts.remove("Zed")).hasMessage(complaint);
    assertThatThrownBy(() -> accounts.addKey("Zed", "l", "s")).hasMessage(complaint);
    assertThat(accounts.keys("Zed")).isEmpty();
  }

  @Test
  void aKeyStandsForItsAccount() {
    Account ada = accounts.add("Ada", Role.READER, "a");
    accounts.add("Bo", Role.ADMIN, "b");
    accounts.addKey("Ada", "laptop", "sha-1");
    accounts.addKey("Bo", "server", "sha-2");
    assertThat(accounts.byKey("sha-1")).contains(ada);
    assertThat(accounts.byKey("sha-3")).isEmpty();
  }

  @Test
  void keysStandInTheOrderOfTheirMaking() {
    accounts.add("Ada", Role.READER, "a");
    accounts.addKey("Ada", "z", "sha-1");
    clock.pass(Duration.ofMinutes(2));
    accounts.addKey("Ada", "a", "sha-2");
    assertThat(accounts.keys("Ada")).extracting(ApiKey::label).containsExactly("z", "a");
    assertThat(accounts.keys("Ada"))
        .extracting(ApiKey::made)
        .containsExactly("2024-05-02T09:00:00Z", "2024-05-02T09:02:00Z");
    assertThat(accounts.keys("Ada")).extracting(ApiKey::account).containsOnly("Ada");
  }

  @Test
  void oneKeyStandsForOneAccount() {
    accounts.add("Ada", Role.READER, "a");
    accounts.add("Bo", Role.READER, "b");
    accounts.addKey("Ada", "laptop", "sha-1");
    assertThatThrownBy(() -> accounts.addKey("Bo", "laptop", "sha-1"))
        .isInstanceOf(StoreException.class);
    assertThat(accounts.keys("Bo")).isEmpty();
  }

  @Test
  void aKeyIsRemovedByItsAccountAlone() {
    accounts.add("Ada", Role.READER, "a");
    accounts.add("Bo", Role.READER, "b");
    accounts.addKey("Ada", "laptop", "sha-1");
    long key = accounts.keys("Ada").get(0).number();
    assertThat(accounts.removeKey("Bo", key)).isFalse();
    assertThat(accounts.removeKey("Ada", key + 1)).isFalse();
    assertThat(accounts.byKey("sha-1")).isPresent();
    assertThat(accounts.removeKey("Ada", key)).isTrue();
    assertThat(accounts.byKey("sha-1")).isEmpty();
  }

  @Test
  void anAccountGoesWithItsKeys() {
    accounts.add("Ada", Role.READER, "a");
    accounts.addKey("Ada", "laptop", "sha-1");
    accounts.remove("Ada");
    accounts.add("Ada", Role.READER, "a");
    assertThat(accounts.byKey("sha-1")).isEmpty();
    assertThat(accounts.keys("Ada")).isEmpty();
  }

  @Test
  void anotherPasswordEndsTheKeys() {
    accounts.add("Ada", Role.READER, "a");
    accounts.add("Bo", Role.READER, "a");
    accounts.addKey("Ada", "laptop", "sha-1");
    accounts.addKey("Bo", "laptop", "sha-2");
    accounts.password("Ada", "b");
    assertThat(accounts.byKey("sha-1")).isEmpty();
    assertThat(accounts.byKey("sha-2")).isPresent();
  }

  @Test
  void noLogHoldsAHash() {
    assertThat(accounts.add("Ada", Role.READER, "hash-1")).hasToString("Ada (reader)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ada", "-ada", "a/b", "a\n", "a:b", "<ada>"})
  void aNameOfOtherCharactersIsRefused(String name) {
    assertThatThrownBy(() -> accounts.add(name, Role.READER, "a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(accounts.any()).isFalse();
  }

  @Test
  void aNameHasUpTo64CharactersOfAnyAlphabet() {
    assertThat(accounts.add("ж".repeat(64), Role.READER, "a").name()).hasSize(64);
    assertThat(accounts.add("ada.b_c@d-e 7", Role.READER, "a").name()).isEqualTo("ada.b_c@d-e 7");
    assertThatThrownBy(() -> accounts.add("a".repeat(65), Role.READER, "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoAdminsWhoDemoteEachOtherAtOnceLeaveOne() throws Exception {
    for (int i = 0; i < 20; i++) {
      String one = "one" + i;
      String two = "two" + i;
      accounts.all().forEach(a -> remove(a.name()));
      accounts.add(one, Role.ADMIN, "a");
      accounts.add(two, Role.ADMIN, "b");
      CountDownLatch ready = new CountDownLatch(2);
      Thread demoting = new Thread(() -> demote(one, ready));
      demoting.start();
      demote(two, ready);
      demoting.join();
      assertThat(accounts.all()).extracting(Account::role).contains(Role.ADMIN);
    }
  }

  private void demote(String name, CountDownLatch ready) {
    ready.countDown();
    try {
      ready.await();
      accounts.role(name, Role.READER);
    } catch (StoreException e) {
      assertThat(e).hasMessage(LAST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void remove(String name) {
    try (Sql sql = new Connections(directory.resolve("desk.parley")).writer()) {
      sql.update("DELETE FROM accounts WHERE name = ?", name);
    }
  }
}
