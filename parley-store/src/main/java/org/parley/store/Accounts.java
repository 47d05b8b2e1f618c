package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Who may use the desk over a network. */
public final class Accounts {
  private final Connections connections;
  private final Clock clock;

  Accounts(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  public boolean any() {
    return connections.read(s -> s.number("SELECT EXISTS (SELECT 1 FROM accounts)")) > 0;
  }

  /**
   * @param password its hash
   * @throws StoreException where the name is taken
   */
  public Account add(String name, Role role, String password) {
    Account account = new Account(name, role, password, now());
    int added =
        update(
            "INSERT INTO accounts VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            account.name(),
            role.slug(),
            password,
            account.made());
    if (added == 0) {
      throw new StoreException("there is already an account named " + name);
    }
    return account;
  }

  /** Sets another password; the keys of the account end with the old one. */
  public void password(String name, String hash) {
    try (Sql sql = connections.writer()) {
      sql.transaction(
          () -> {
            known(name, sql.update("UPDATE accounts SET password = ? WHERE name = ?", hash, name));
            sql.update("DELETE FROM api_keys WHERE account = ?", name);
          });
    }
  }

  /**
   * @throws StoreException where that would leave no admin
   */
  public void role(String name, Role role) {
    keepingAnAdmin(
        name,
        accounts -> role != Role.ADMIN,
        sql -> sql.update("UPDATE accounts SET role = ? WHERE name = ?", role.slug(), name));
  }

  /**
   * Removes an account and its keys.
   *
   * @throws StoreException where others would be left without an admin
   */
  public void remove(String name) {
    keepingAnAdmin(
        name,
        accounts -> accounts.size() > 1,
        sql -> sql.update("DELETE FROM accounts WHERE name = ?", name));
  }

  /** In one transaction, so that no two admins make each other the last at the same time. */
  private void keepingAnAdmin(
      String name, Predicate<List<Account>> needed, ToIntFunction<Sql> change) {
    try (Sql sql = connections.writer()) {
      sql.transaction(
          () -> {
            List<Account> all = all(sql);
            if (last(all, name) && needed.test(all)) {
              throw new StoreException("this is the last admin: create another first");
            }
            known(name, change.applyAsInt(sql));
          });
    }
  }

  private static boolean last(List<Account> all, String name) {
    List<Account> admins = all.stream().filter(a -> a.role() == Role.ADMIN).toList();
    return admins.size() == 1 && admins.get(0).name().equals(name);
  }

  public Optional<Account> find(String name) {
    return connections.read(
        s -> s.first(Accounts::account, "SELECT * FROM accounts WHERE name = ?", name));
  }

  public List<Account> all() {
    return connections.read(Accounts::all);
  }

  private static List<Account> all(Sql sql) {
    return sql.list(Accounts::account, "SELECT * FROM accounts ORDER BY name");
  }

  /**
   * Keeps a key.
   *
   * @param sha256 of the key, in hex
   */
  public void addKey(String account, String label, String sha256) {
    known(
        account,
        update(
            "INSERT INTO api_keys (account, label, sha256, made) SELECT name, ?, ?, ? FROM accounts"
                + " WHERE name = ?",
            label,
            sha256,
            now(),
            account));
  }

  public List<ApiKey> keys(String account) {
    return connections.read(
        s ->
            s.list(
                r -> new ApiKey(r.getLong(1), r.getString(2), r.getString(3), r.getString(4)),
                "SELECT key, account, label, made FROM api_keys WHERE account = ? ORDER BY key",
                account));
  }

  /**
   * @return whether the account had such a key
   */
  public boolean removeKey(String account, long key) {
    return update("DELETE FROM api_keys WHERE account = ? AND key = ?", account, key) > 0;
  }

  /** The account that a key stands for. */
  public Optional<Account> byKey(String sha256) {
    return connections.read(
        s ->
            s.first(
                Accounts::account,
                "SELECT a.* FROM accounts a JOIN api_keys k ON k.account = a.name WHERE k.sha256 ="
                    + " ?",
                sha256));
  }

  private int update(String statement, Object... values) {
    try (Sql sql = connections.writer()) {
      return sql.update(statement, values);
    }
  }

  private static void known(String name, int changed) {
    if (changed == 0) {
      throw new StoreException("no such account: " + name);
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Account account(ResultSet r) throws SQLException {
    Role role = Role.of(r.getString(2)).orElseThrow();
    return new Account(r.getString(1), role, r.getString(3), r.getString(4));
  }
}
