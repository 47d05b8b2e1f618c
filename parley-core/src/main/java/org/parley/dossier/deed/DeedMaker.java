package org.parley.dossier.deed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.ActorId;
import org.parley.model.Condition;
import org.parley.model.Deed;
import org.parley.model.Evidence;
import org.parley.model.ReportId;
import org.parley.model.When;

/** Makes one deed of all that tell it. */
final class DeedMaker {
  private static final Map<Deed.Aspect, Function<DeedTelling, Collection<String>>> ASPECTS =
      new EnumMap<>(
          Map.of(
              Deed.Aspect.DAY, t -> t.day().map(When::iso).stream().toList(),
              Deed.Aspect.PLACE, DeedTelling::places,
              Deed.Aspect.BY, t -> ids(t.by()),
              Deed.Aspect.TO, t -> ids(t.to()),
              Deed.Aspect.FIGURE, DeedTelling::figures,
              Deed.Aspect.CONDITION, t -> t.condition().map(Condition::text).stream().toList(),
              Deed.Aspect.REALIS, t -> List.of(t.realis().slug())));

  private final List<DeedTelling> tellings;

  private DeedMaker(List<DeedTelling> tellings) {
    this.tellings = tellings;
  }

  /**
   * @param tellings two or more, in order
   */
  static Deed deed(List<DeedTelling> tellings, DuplicateClusters clusters) {
    return new DeedMaker(tellings).deed(clusters);
  }

  private Deed deed(DuplicateClusters clusters) {
    List<Evidence> evidence = tellings.stream().map(DeedTelling::evidence).toList();
    Set<ReportId> reports =
        evidence.stream()
            .map(Evidence::report)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Deed(
        QuestionKeys.deedId(evidence.get(0).event().orElseThrow()),
        most(DeedTelling::type),
        most(DeedTelling::act),
        named(DeedTelling::by),
        named(DeedTelling::to),
        day(),
        tellings.stream().flatMap(t -> t.places().stream()).distinct().toList(),
        most(DeedTelling::realis),
        evidence,
        clusters.origins(reports),
        differences());
  }

  /** What most tell; of as many, what is told first. */
  private <T> T most(Function<DeedTelling, T> of) {
    Map<T, Long> counts =
        tellings.stream()
            .map(of)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<T, Long>comparingByValue().reversed())
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Those whom half or more of the tellings that name any name; else those named first. */
  private List<ActorId> named(Function<DeedTelling, Party> side) {
    List<List<ActorId>> told =
        tellings.stream().map(side).map(Party::actors).filter(a -> !a.isEmpty()).toList();
    List<ActorId> most =
        told.stream()
            .flatMap(List::stream)
            .distinct()
            .filter(a -> 2 * told.stream().filter(t -> t.contains(a)).count() >= told.size())
            .toList();
    return most.isEmpty() ? told.stream().findFirst().orElse(List.of()) : most;
  }

  private Optional<When> day() {
    return tellings.stream()
        .flatMap(t -> t.day().stream())
        .min(Comparator.comparing(DeedTellings::length));
  }

  private List<Deed.Difference> differences() {
    List<Deed.Difference> differences = new ArrayList<>();
    ASPECTS.forEach(
        (aspect, of) -> {
          List<Deed.Version> versions = versions(of);
          if (versions.size() > 1) {
            differences.add(new Deed.Difference(aspect, versions));
          }
        });
    return differences;
  }

  private List<Deed.Version> versions(Function<DeedTelling, Collection<String>> of) {
    Map<String, Set<ReportId>> reports = new LinkedHashMap<>();
    for (DeedTelling t : tellings) {
      of.apply(t)
          .forEach(v -> reports.computeIfAbsent(v, k -> new LinkedHashSet<>()).add(t.report()));
    }
    return reports.entrySet().stream()
        .map(e -> new Deed.Version(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  private static List<String> ids(Party side) {
    return side.actors().stream().map(ActorId::value).toList();
  }
}
