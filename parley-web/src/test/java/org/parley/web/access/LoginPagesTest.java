package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.access.GuardedDesk.PASSWORD;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;

class LoginPagesTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Store store = GuardedDesk.store();
  private final String ada = GuardedDesk.account(Role.READER);
  private final String bob = GuardedDesk.account(Role.ADMIN);
  private final OpenDesk desk = GuardedDesk.of(store, GuardedDesk.limits(1000, 100), false, nanos);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aStrangerSeesTheFormAndNoPlaceOfTheDesk() {
    Document page = desk.page("/login");
    assertThat(page.select("form[action=/login]")).hasSize(1);
    assertThat(page.select("nav a")).isEmpty();
    assertThat(page.select(".fault")).isEmpty();
  }

  @Test
  void whoHasLoggedInSeesTheAccount() {
    login();
    Document page = desk.page("/account");
    assertThat(page.select("p").first().text()).isEqualTo(ada + ", reader");
    assertThat(page.select("nav a").eachText()).contains("Account", "Talks");
  }

  @Test
  void aWrongPasswordIsAnsweredAsAnUnknownNameIs() {
    HttpResponse<String> wrong = GuardedDesk.login(desk, ada, "wrong");
    HttpResponse<String> unknown = GuardedDesk.login(desk, "eve", PASSWORD);
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).contains("Wrong name or password.").isEqualTo(unknown.body());
    assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void theLogInGoesWhereOneWantedToGo() {
    assertThat(desk.page("/login?to=/page%3Fkind%3Devents").select("input[name=to]").val())
        .isEqualTo("/page?kind=events");
    HttpResponse<String> in =
        desk.form("/login", "name", ada, "password", PASSWORD, "to", "/page?kind=events");
    assertThat(in.headers().firstValue("Location")).contains("/page?kind=events");
  }

  @ParameterizedTest
  @CsvSource({
    "//evil.example,/",
    "/\\evil.example,/",
    "https://evil.example,/",
    "evil,/",
    "/,/",
    "/a//b,/a//b",
    "/talks?x=//y,/talks?x=//y",
    "/talks?q=a b,/talks?q=a b"
  })
  void itLeadsToAPathOfThisDeskAlone(String to, String where) {
    HttpResponse<String> in = desk.form("/login", "name", ada, "password", PASSWORD, "to", to);
    assertThat(in.headers().firstValue("Location")).contains(where);
  }

  @Test
  void whereToGoIsBoundedAndHasNoSecondLine() {
    for (String to : List.of("/a\nb", "/" + "x".repeat(4000))) {
      HttpResponse<String> in = desk.form("/login", "name", ada, "password", PASSWORD, "to", to);
      assertThat(in.statusCode()).isEqualTo(400);
      assertThat(in.body()).contains("to must be an address of this desk");
      desk.anew();
    }
    String longest = "/" + "x".repeat(3999);
    HttpResponse<String> in = desk.form("/login", "name", ada, "password", PASSWORD, "to", longest);
    assertThat(in.headers().firstValue("Location")).contains(longest);
  }

  @Test
  void whoLogsInAgainEndsTheSessionBefore() {
    String old = cookie(GuardedDesk.login(desk, ada, PASSWORD));
    String token = desk.token("/login");
    HttpResponse<String> again =
        desk.form("/login", "csrf", token, "name", bob, "password", PASSWORD);
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(desk.page("/account").select("p").first().text()).isEqualTo(bob + ", admin");
    desk.anew();
    assertThat(desk.get("/account", "Cookie", old).statusCode()).isEqualTo(302);
  }

  @Test
  void theCookieIsHiddenFromScriptsAndHasNoEnd() {
    String set = setCookie(GuardedDesk.login(desk, ada, PASSWORD));
    assertThat(set).startsWith(Access.COOKIE + "=").contains("HttpOnly").contains("SameSite=Lax");
    assertThat(set.toLowerCase(java.util.Locale.ROOT)).contains("path=/").doesNotContain("max-age");
    assertThat(set).doesNotContain("Secure");
  }

  @Test
  void behindHttpsTheCookieGoesOverHttpsAlone() {
    try (OpenDesk secure = GuardedDesk.of(store, GuardedDesk.limits(1000, 3), true, nanos)) {
      assertThat(setCookie(GuardedDesk.login(secure, ada, PASSWORD))).contains("Secure");
    }
  }

  @Test
  void aSessionThatIsNotUsedEnds() {
    login();
    nanos.addAndGet(Duration.ofMinutes(59).toNanos());
    assertThat(desk.get("/account").statusCode()).isEqualTo(200);
    nanos.addAndGet(Duration.ofMinutes(61).toNanos());
    assertThat(desk.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void loggingOutEndsTheSessionAndTheCookie() {
    String cookie = cookie(GuardedDesk.login(desk, ada, PASSWORD));
    HttpResponse<String> out = desk.form("/logout", "csrf", desk.token("/account"));
    assertThat(out.headers().firstValue("Location")).contains("/login");
    assertThat(setCookie(out)).startsWith(Access.COOKIE + "=;");
    assertThat(desk.get("/account", "Cookie", cookie).statusCode()).isEqualTo(302);
  }

  @Test
  void theCurrentPasswordIsAskedForANewOne() {
    login();
    HttpResponse<String> answer = newPassword("wrong", "another password");
    assertThat(answer.body()).contains("The current password is not correct.");
    desk.anew();
    assertThat(GuardedDesk.login(desk, ada, "another password").statusCode()).isEqualTo(401);
  }

  @Test
  void aNewPasswordHasItsBounds() {
    login();
    assertThat(newPassword(PASSWORD, "short").body())
        .contains("a password must have at least 12 characters");
    assertThat(newPassword(PASSWORD, "x".repeat(73)).body())
        .contains("a password must have at most 72 bytes");
    desk.anew();
    assertThat(GuardedDesk.login(desk, ada, PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void aNewPasswordHoldsAtOnceAndKeepsOnlyOnesOwnSession() {
    String before = cookie(GuardedDesk.login(desk, ada, PASSWORD));
    HttpResponse<String> done = newPassword(PASSWORD, "another password");
    assertThat(done.headers().firstValue("Location")).contains("/account");
    assertThat(desk.get("/account").statusCode()).isEqualTo(200);
    desk.anew();
    assertThat(before).isNotEmpty();
    assertThat(desk.get("/account", "Cookie", before).statusCode()).isEqualTo(302);
    assertThat(GuardedDesk.login(desk, ada, PASSWORD).statusCode()).isEqualTo(401);
    assertThat(GuardedDesk.login(desk, ada, "another password").statusCode()).isEqualTo(302);
  }

  @Test
  void aNewPasswordEndsTheSessionsElsewhere() {
    String elsewhere = cookie(GuardedDesk.login(desk, ada, PASSWORD));
    desk.anew();
    login();
    newPassword(PASSWORD, "another password");
    desk.anew();
    assertThat(elsewhere).isNotEmpty();
    assertThat(desk.get("/account", "Cookie", elsewhere).statusCode()).isEqualTo(302);
  }

  @Test
  void guessesOfTheCurrentPasswordAreBounded() {
    try (OpenDesk few = GuardedDesk.of(store, GuardedDesk.limits(1000, 3))) {
      GuardedDesk.login(few, ada, PASSWORD);
      String token = few.token("/account");
      for (int i = 0; i < 3; i++) {
        few.form("/account/password", "csrf", token, "now", "wrong", "next", "another password");
      }
      HttpResponse<String> right =
          few.form("/account/password", "csrf", token, "now", PASSWORD, "next", "another password");
      assertThat(right.statusCode()).isEqualTo(429);
      assertThat(right.headers().firstValue("Retry-After")).isPresent();
      assertThat(right.body()).contains("More than 3 tries a minute").doesNotContain("not correct");
    }
  }

  @Test
  void triesOfStrangersDoNotKeepOneFromANewPassword() {
    try (OpenDesk few = GuardedDesk.of(store, GuardedDesk.limits(1000, 3))) {
      GuardedDesk.login(few, ada, PASSWORD);
      String token = few.token("/account");
      for (int i = 0; i < 3; i++) {
        GuardedDesk.login(few, ada, "wrong");
      }
      HttpResponse<String> right =
          few.form("/account/password", "csrf", token, "now", PASSWORD, "next", "another password");
      assertThat(right.statusCode()).isEqualTo(302);
    }
  }

  @Test
  void aNewPasswordEndsTheKeys() {
    String[] key = GuardedDesk.key(ada);
    assertThat(desk.get("/page", key).statusCode()).isEqualTo(200);
    login();
    newPassword(PASSWORD, "another password");
    assertThat(desk.get("/page", key).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "100,true", "101,false"})
  void aKeyHasALabelOfAHundredLettersAtMost(int letters, boolean made) {
    login();
    HttpResponse<String> answer = newKey("x".repeat(letters));
    assertThat(answer.body().contains("class=\"key\"")).isEqualTo(made);
    assertThat(answer.body().contains("A key has a label of 1 to 100 letters.")).isEqualTo(!made);
    assertThat(store.accounts().keys(ada)).hasSize(made ? 2 : 1);
  }

  @Test
  void aNewKeyIsKeptByNoCache() {
    login();
    HttpResponse<String> answer = newKey(" script ");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(store.accounts().keys(ada).get(1).label()).isEqualTo("script");
  }

  @Test
  void twentyKeysAreTheMost() {
    for (int i = 0; i < 18; i++) {
      store.accounts().addKey(ada, "k" + i, Tokens.hash(ada + i));
    }
    login();
    assertThat(newKey("the twentieth").body()).contains("class=\"key\"");
    assertThat(newKey("one more").body()).contains("An account has at most 20 keys.");
    assertThat(store.accounts().keys(ada)).hasSize(20);
  }

  @Test
  void oneRemovesOnesOwnKeysAndNoOthers() {
    login();
    for (String account : List.of(bob, ada)) {
      long number = store.accounts().keys(account).get(0).number();
      HttpResponse<String> done = removeKey(String.valueOf(number));
      assertThat(done.headers().firstValue("Location")).contains("/account");
    }
    assertThat(store.accounts().keys(ada)).isEmpty();
    assertThat(store.accounts().keys(bob)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"all", "-1", "1234567890123456789"})
  void whatIsNoKeysNumberRemovesNone(String number) {
    login();
    assertThat(removeKey(number).statusCode()).isEqualTo(302);
    assertThat(store.accounts().keys(ada)).hasSize(1);
  }

  @Test
  void thePageOfTheAccountShowsEachKeyWithoutItsWord() {
    store.accounts().addKey(ada, "<b>mine", Tokens.hash(ada));
    login();
    Document page = desk.page("/account");
    assertThat(page.select("li").last().text()).startsWith("<b>mine, made 2");
    assertThat(page.html()).doesNotContain(Tokens.hash(ada));
  }

  @Test
  void whereNobodyHasAnAccountThereIsNoneToChange(@TempDir Path other) {
    try (Store open = Store.open(other.resolve("desk.parley"));
        OpenDesk free = GuardedDesk.of(open, GuardedDesk.limits(1000, 3))) {
      String token = free.token("/login");
      HttpResponse<String> answer = free.form("/account/keys", "csrf", token, "label", "x");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("that needs an account");
    }
  }

  @Test
  void triesAreBoundedByNameFromWhereverTheyCome() {
    try (OpenDesk few = GuardedDesk.of(store, GuardedDesk.limits(1000, 2), true, nanos)) {
      assertThat(tried(few, ada, "198.51.100.1")).isEqualTo(401);
      assertThat(tried(few, ada, "198.51.100.2")).isEqualTo(401);
      assertThat(tried(few, ada, "198.51.100.3")).isEqualTo(429);
      assertThat(tried(few, bob, "198.51.100.3")).isEqualTo(401);
    }
  }

  @Test
  void triesAreBoundedByAddressWhateverNameTheyGive() {
    try (OpenDesk few = GuardedDesk.of(store, GuardedDesk.limits(1000, 2), true, nanos)) {
      assertThat(tried(few, "a", "198.51.100.1")).isEqualTo(401);
      assertThat(tried(few, "b", "198.51.100.1")).isEqualTo(401);
      assertThat(tried(few, "c", "198.51.100.1")).isEqualTo(429);
      assertThat(tried(few, "c", "198.51.100.2")).isEqualTo(401);
    }
  }

  @Test
  void whoTriesTooOftenIsToldToWait() {
    try (OpenDesk few = GuardedDesk.of(store, GuardedDesk.limits(1000, 2), true, nanos)) {
      for (int i = 0; i < 2; i++) {
        few.form("/login", "name", ada, "password", "wrong");
      }
      HttpResponse<String> more = few.form("/login", "name", ada, "password", PASSWORD);
      assertThat(more.statusCode()).isEqualTo(429);
      assertThat(more.headers().firstValue("Retry-After")).contains("31");
      assertThat(more.body()).contains("More than 2 tries a minute: wait a moment.");
    }
  }

  private void login() {
    assertThat(GuardedDesk.login(desk, ada, PASSWORD).statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> newPassword(String now, String next) {
    String token = desk.token("/account");
    return desk.form("/account/password", "csrf", token, "now", now, "next", next);
  }

  private HttpResponse<String> newKey(String label) {
    return desk.form("/account/keys", "csrf", desk.token("/account"), "label", label);
  }

  private HttpResponse<String> removeKey(String number) {
    return desk.form("/account/keys/remove", "csrf", desk.token("/account"), "key", number);
  }

  private static int tried(OpenDesk desk, String name, String address) {
    String form = "name=" + name + "&password=wrong";
    String type = "application/x-www-form-urlencoded";
    return desk.send("/login", type, form, "X-Forwarded-For", address).statusCode();
  }

  private static String setCookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("");
  }

  private static String cookie(HttpResponse<String> answer) {
    return setCookie(answer).replaceAll(";.*", "");
  }
}
