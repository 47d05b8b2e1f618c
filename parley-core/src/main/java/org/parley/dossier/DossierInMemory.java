package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dossier.copy.FingerprintRepository;
import org.parley.dossier.copy.FingerprintsInMemory;
import org.parley.dossier.copy.ReportOrder;
import org.parley.dossier.entity.ActorRepository;
import org.parley.dossier.entity.ActorResolution;
import org.parley.dossier.entity.ActorsInMemory;
import org.parley.dossier.entity.EntityResolver;
import org.parley.dossier.question.Answer;
import org.parley.dossier.question.Contribution;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.ReportId;

/** The dossier of one run. */
final class DossierInMemory implements DossierRepository {
  private final FingerprintsInMemory fingerprints = new FingerprintsInMemory();
  private final ActorsInMemory actors = new ActorsInMemory();
  private final Map<ReportId, Reading> alone = new LinkedHashMap<>();

  /** Where the contributions of each report stand. */
  private final Map<ReportId, ReportOrder> orders = new HashMap<>();

  private final Map<ReportId, Reading> resolved = new HashMap<>();
  private final Map<String, Map<ReportOrder, List<Contribution>>> contributions = new TreeMap<>();
  private final Map<ReportId, Set<String>> questionsOf = new HashMap<>();
  private final Map<String, Answer> answers = new TreeMap<>();
  private final Waiting<ReportId> reports = new Waiting<>();
  private final Waiting<String> questions = new Waiting<>();
  private State state = State.DONE;

  private static final class Waiting<T> implements Queue<T> {
    private final TreeSet<T> ids = new TreeSet<>();

    @Override
    public void add(Collection<T> more) {
      ids.addAll(more);
    }

    @Override
    public List<T> first(int most) {
      return ids.stream().limit(most).toList();
    }

    @Override
    public void remove(T id) {
      ids.remove(id);
    }
  }

  /** Puts a report beside those that are there, or in the place of its earlier reading. */
  void add(Reading reading) {
    alone.put(reading.report().id(), reading);
  }

  /** What all reports say together; the engine must be done. */
  Dossier dossier() {
    ActorResolution resolution = new EntityResolver(actors).resolution();
    Answer all =
        new Answer(
            answers.values().stream().flatMap(a -> a.talks().stream()).toList(),
            answers.values().stream().flatMap(a -> a.disputes().stream()).toList(),
            answers.values().stream().flatMap(a -> a.deeds().stream()).toList(),
            answers.values().stream().flatMap(a -> a.revisions().stream()).toList());
    return new Dossier(
        alone.keySet().stream().map(resolved::get).map(resolution::withAllSaid).toList(),
        inOrder().flatMap(r -> fingerprints.copy(r).stream()).toList(),
        actors.all(),
        all.talks(),
        all.disputes(),
        all.deeds(),
        all.revisions());
  }

  private Stream<ReportId> inOrder() {
    return orders.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  @Override
  public FingerprintRepository fingerprints() {
    return fingerprints;
  }

  @Override
  public ActorRepository actors() {
    return actors;
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public void setState(State now) {
    state = now;
  }

  @Override
  public Reading reading(ReportId report) {
    return Objects.requireNonNull(alone.get(report), report.value());
  }

  @Override
  public void eachReading(Consumer<Reading> taker) {
    alone.values().forEach(taker);
  }

  @Override
  public Queue<ReportId> reports() {
    return reports;
  }

  @Override
  public Queue<String> questions() {
    return questions;
  }

  @Override
  public void putReading(Reading before, Reading now, Optional<Copy> copy) {
    resolved.put(now.report().id(), now);
  }

  @Override
  public Set<String> putContributions(ReportId report, List<Contribution> now) {
    Set<String> asked = new TreeSet<>(questionsOf.getOrDefault(report, Set.of()));
    ReportOrder before = orders.get(report);
    if (before != null) {
      asked.forEach(q -> contributions.computeIfAbsent(q, k -> new TreeMap<>()).remove(before));
    }
    ReportOrder order = ReportOrder.of(reading(report).report());
    orders.put(report, order);
    Set<String> of = new TreeSet<>();
    for (Contribution c : now) {
      of.add(c.question());
      contributions
          .computeIfAbsent(c.question(), q -> new TreeMap<>())
          .computeIfAbsent(order, o -> new ArrayList<>())
          .add(c);
    }
    questionsOf.put(report, of);
    asked.addAll(of);
    return asked;
  }

  @Override
  public List<Contribution> contributions(String question) {
    return contributions.getOrDefault(question, Map.of()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void putAnswer(
      String question, Answer answer, Function<ActorId, Optional<Actor>> allActors) {
    answers.put(question, answer);
  }

  @Override
  public void removeUnasked() {
    contributions.values().removeIf(Map::isEmpty);
    answers.keySet().retainAll(contributions.keySet());
  }
}
