package org.parley.reading.actor;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.model.Actor;
import org.parley.model.ActorId;

/** Countries, governments and bodies of the register by their very names, outside any sentence. */
public final class RegisterNames {
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the) ");

  private RegisterNames() {}

  /** Whom a whole phrase names: {@code Oslo}, {@code the west}; empty for any other words. */
  public static Optional<Actor> of(String phrase) {
    String bare = ARTICLE.matcher(phrase).replaceFirst("");
    return Stream.of(phrase, bare, bare.equals("west") ? "West" : bare)
        .flatMap(words -> Register.shared().forms().get(words).stream())
        .findFirst()
        .map(form -> actor(form, phrase));
  }

  private static Actor actor(RegisterForm form, String phrase) {
    ActorDrafts drafts = new ActorDrafts(Register.shared());
    boolean seat =
        form.use() == RegisterForm.Use.CAPITAL || form.use() == RegisterForm.Use.GOVERNMENT;
    ActorId id = seat ? drafts.government(form.id().value()) : drafts.registered(form.id());
    drafts.seen(id, phrase);
    return drafts.build().get(0);
  }
}
