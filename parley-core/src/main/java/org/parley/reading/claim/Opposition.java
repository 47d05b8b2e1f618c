package org.parley.reading.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;

/**
 * Two predicates that cannot both hold of one subject; {@code oppositions.json} holds them.
 *
 * @param about what is in dispute, with {@code {subject}} for whom it is about
 * @param days how far apart the claims may be made
 * @param examples what is in dispute
 * @param counterexamples what is not
 */
public record Opposition(
    String name,
    String about,
    int days,
    Pole a,
    Pole b,
    List<Example> examples,
    List<Example> counterexamples) {
  private static final List<Opposition> ALL = Codebook.rules("oppositions", Opposition.class);

  private static final Map<String, Opposition> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Opposition::name, o -> o));

  /** All of the codebook. */
  public static List<Opposition> all() {
    return ALL;
  }

  /** Empty where the codebook has none of that name. */
  public static Optional<Opposition> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Words that hold one of the two.
   *
   * @param subject where the words say whom they are about
   * @param topic what the sentence or the one before must speak of as well
   * @param voice whose claims count: any, or a named speaker's only
   */
  record Pole(
      String pattern,
      Subject subject,
      Optional<String> topic,
      Optional<String> unless,
      Optional<Voice> voice) {}

  enum Subject {
    SUBJECT,
    SPEAKER,
    NAMED
  }

  enum Voice {
    SPEAKER,
    OUTLET
  }

  /** Two sentences of two reports. */
  record Example(String a, String b) {}
}
