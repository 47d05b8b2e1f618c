package org.parley.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.bound.Deadline;
import org.parley.codebook.Codebook;
import org.parley.codebook.References;

/** Finds the agency that a report credits, by the rules of {@code credits.json}, surest first. */
final class Credits {
  private static final int LONGEST_LINE = 200;

  private final Map<String, String> names = new HashMap<>();
  private final Map<CreditRule, Pattern> rules = new LinkedHashMap<>();

  Credits() {
    for (Agency agency : Codebook.rules("agencies", Agency.class)) {
      agency.forms().forEach(f -> names.put(f, agency.name()));
    }
    String any =
        names.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(f -> f))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    for (CreditRule rule : Codebook.rules("credits", CreditRule.class)) {
      String pattern = rule.pattern().replaceFirst("(?s)(\\{agency}.*)\\{agency}", "$1{second}");
      Map<String, String> forms =
          Map.of(
              "agency", "(?<agency>(?-i:" + any + "))",
              "second", "(?<second>(?-i:" + any + "))",
              "other", "(?-i:" + any + ")");
      rules.put(
          rule, Pattern.compile(References.replace(pattern, forms), Pattern.CASE_INSENSITIVE));
    }
  }

  /** The agency, by the first rule that finds one; {@code lines} are all lines of the input. */
  Optional<String> wire(List<String> lines, Optional<String> dateline, List<String> story) {
    for (CreditRule rule : rules.keySet()) {
      List<String> texts =
          switch (rule.where()) {
            case line -> lines.stream().filter(l -> l.length() <= LONGEST_LINE).toList();
            case dateline -> dateline.stream().toList();
            case text -> story;
          };
      Optional<String> found = texts.stream().flatMap(t -> find(rule, t).stream()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  Optional<String> find(CreditRule rule, String text) {
    Pattern pattern = Objects.requireNonNull(rules.get(rule), rule.name());
    Matcher matcher = pattern.matcher(Deadline.watched(text));
    boolean hit = rule.where() == CreditRule.Where.text ? matcher.find() : matcher.matches();
    if (!hit) {
      return Optional.empty();
    }
    String form = matcher.group("agency");
    boolean second =
        form == null
            && rule.pattern().indexOf("{agency}") != rule.pattern().lastIndexOf("{agency}");
    return Optional.ofNullable(names.get(second ? matcher.group("second") : form));
  }
}
