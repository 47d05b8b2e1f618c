package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.model.Span;

/** Who is told of changes nothing: the same words are the same acts with any two parties. */
class NeutralityTest {
  private static final double LEAST = 0.9;

  /** Of the acts that a reading keeps. */
  private static final double SURE = 0.3;

  private static final EncoderMarker MARKER = new EncoderMarker();

  private static final List<String> SENTENCES =
      List.of(
          "%s rejected the offer of talks that %s had made on Friday.",
          "%s attacked %s with missiles and drones, killing six people.",
          "The foreign ministers of %s and %s met in Geneva on Monday.",
          "%s demanded that %s pull back its troops from the border.",
          "%s will send a delegation to %s next week to discuss a ceasefire.",
          "%s imposed sanctions on %s over the arrests.",
          "%s said it was ready to negotiate with %s without conditions.",
          "%s accused %s of breaking the truce.");

  private static final List<String> PARTIES =
      List.of(
          "Russia",
          "Ukraine",
          "Israel",
          "Iran",
          "China",
          "India",
          "Pakistan",
          "Sudan",
          "Norway",
          "Brazil",
          "Rwanda",
          "Cyprus");

  @Test
  void anyTwoPartiesAreReadAlike() {
    List<Double> shares = new ArrayList<>();
    for (String sentence : SENTENCES) {
      List<String> readings = new ArrayList<>();
      for (String one : PARTIES) {
        for (String other : PARTIES) {
          if (!one.equals(other)) {
            readings.add(read(sentence, one, other));
          }
        }
      }
      shares.add(ofTheCommonest(readings));
    }
    double mean = shares.stream().mapToDouble(s -> s).average().orElseThrow();
    assertThat(mean).as("shares by sentence: %s", shares).isGreaterThanOrEqualTo(LEAST);
  }

  /** The type of the first act, and which roles the two parties play in it. */
  private static String read(String sentence, String one, String other) {
    String text = String.format(Locale.ROOT, sentence, one, other);
    int first = text.indexOf(one);
    int second = text.indexOf(other, first + one.length());
    return MARKER.marks(text, List.of(new Span(0, text.length()))).acts().stream()
        .filter(a -> a.confidence() >= SURE)
        .findFirst()
        .map(a -> a.type() + " " + roles(a, first) + roles(a, second))
        .orElse("none");
  }

  private static List<String> roles(ActMention act, int at) {
    return act.arguments().stream()
        .filter(a -> a.span().contains(at))
        .map(Argument::role)
        .map(Enum::name)
        .toList();
  }

  private static double ofTheCommonest(List<String> readings) {
    long most =
        Collections.max(
            readings.stream()
                .collect(
                    Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .values());
    return most / (double) readings.size();
  }
}
