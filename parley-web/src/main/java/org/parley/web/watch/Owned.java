package org.parley.web.watch;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.Principal;

/**
 * Whose a watch is. Its webhook's address often is a secret in itself, and what came back for a
 * message can name it: its owner and admins see them, and may end or resume it.
 */
final class Owned {
  private Owned() {}

  /** The name under which a visitor's watches are kept. */
  static String owner(Context ctx) {
    return Principal.of(ctx).name().orElse("");
  }

  static boolean by(Principal visitor, Watch watch) {
    return visitor.role().may(Role.ADMIN) || visitor.name().orElse("").equals(watch.owner());
  }

  /** The address to which news is sent, as the visitor may see it. */
  static Optional<String> webhook(Principal visitor, Watch watch) {
    return watch.webhook().map(w -> by(visitor, watch) ? w : "an address that its owner sees");
  }

  /** Why nothing is sent, as the visitor may see it: what came back can name the address. */
  static Optional<String> pause(Store store, Principal visitor, Watch watch) {
    return Pause.of(store, watch).map(w -> by(visitor, watch) ? w : "its owner sees why");
  }

  /**
   * A watch that the visitor may see whole and change.
   *
   * @throws NotFoundResponse where there is none
   * @throws ForbiddenResponse where it is someone else's
   */
  static Watch find(Store store, String number, Principal visitor) {
    Watch watch =
        Optional.of(number)
            .filter(n -> n.matches("\\d{1,18}"))
            .flatMap(n -> store.watches().find(Long.parseLong(n)))
            .orElseThrow(() -> new NotFoundResponse("no such watch: " + number));
    if (!by(visitor, watch)) {
      throw new ForbiddenResponse(
          "this watch belongs to someone else: only its owner or an admin can change it or see"
              + " what was sent");
    }
    return watch;
  }
}
