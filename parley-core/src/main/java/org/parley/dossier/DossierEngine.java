package org.parley.dossier;

import java.util.List;
import java.util.Set;
import org.parley.dossier.copy.Fingerprint;
import org.parley.dossier.copy.NearDuplicateIndex;
import org.parley.dossier.copy.ReportOrder;
import org.parley.dossier.entity.ActorResolution;
import org.parley.dossier.entity.EntityResolver;
import org.parley.dossier.question.Answer;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;

/**
 * Folds readings, as they come, into what all reports say together. What a new report costs grows
 * with what bears on it: its rows and contributions, those of reports whose actors turn out to be
 * others or whose copies do, and the questions to which any of these contributes. In whichever
 * order and pieces readings come, the dossier is the same.
 *
 * <p>One {@link DossierRepository} is folded by one engine at a time; a repository that several
 * processes share is theirs in turn, a transaction each {@link #round}.
 */
public final class DossierEngine {
  private final DossierRepository repository;
  private final NearDuplicateIndex copies;

  public DossierEngine(DossierRepository repository) {
    this.repository = repository;
    this.copies = new NearDuplicateIndex(repository.fingerprints());
  }

  /** A report came, or was read again. */
  public void changed(Reading alone) {
    ReportId report = alone.report().id();
    fingerprint(alone);
    new EntityResolver(repository.actors()).named(report, alone.actors());
    repository.reports().add(List.of(report));
    if (repository.state() != DossierRepository.State.ACTORS_UNKNOWN) {
      repository.setState(DossierRepository.State.BEHIND);
    }
  }

  /** A report may no longer name actors that it named before. */
  public void forgetActors() {
    repository.setState(DossierRepository.State.ACTORS_UNKNOWN);
  }

  public boolean isStale() {
    return repository.state() != DossierRepository.State.DONE;
  }

  /** Does all rounds. */
  public void fold() {
    while (isStale()) {
      round(Integer.MAX_VALUE);
    }
  }

  /**
   * One round; others are needed while the dossier is stale. Reports come first, then questions, so
   * that each is answered once.
   *
   * @param most reports or questions to take
   */
  public void round(int most) {
    // Made anew each time, since another process may have gone on meanwhile.
    EntityResolver actors = new EntityResolver(repository.actors());
    if (repository.state() != DossierRepository.State.ACTORS_KNOWN) {
      resolve(actors);
    }
    List<ReportId> reports = repository.reports().first(most);
    List<String> questions = reports.isEmpty() ? repository.questions().first(most) : List.of();
    if (!reports.isEmpty()) {
      ActorResolution resolution = actors.resolution();
      reports.forEach(r -> contribute(r, resolution));
    } else if (!questions.isEmpty()) {
      questions.forEach(q -> answer(q, actors));
    } else {
      actors.removeVanished();
      repository.removeUnasked();
      repository.setState(DossierRepository.State.DONE);
    }
  }

  private void resolve(EntityResolver actors) {
    if (repository.state() == DossierRepository.State.ACTORS_UNKNOWN) {
      actors.clear();
      repository.eachReading(
          r -> {
            actors.named(r.report().id(), r.actors());
            fingerprint(r);
          });
    }
    repository.reports().add(actors.resolve());
    repository.setState(DossierRepository.State.ACTORS_KNOWN);
  }

  private void fingerprint(Reading reading) {
    Report report = reading.report();
    repository.reports().add(copies.put(Fingerprint.of(report), ReportOrder.of(report)));
  }

  private void contribute(ReportId report, ActorResolution resolution) {
    Reading alone = repository.reading(report);
    Reading resolved = resolution.in(alone);
    repository.putReading(alone, resolved, copies.copy(report));
    Set<String> told = repository.putContributions(report, Contributions.of(resolved));
    repository
        .questions()
        .add(told.stream().flatMap(q -> QuestionKeys.neighbours(q).stream()).distinct().toList());
    repository.reports().remove(report);
  }

  /** What bears on a question: with its neighbours' contributions, where it has any of its own. */
  private List<Contribution> heard(String question) {
    List<Contribution> own = repository.contributions(question);
    if (own.isEmpty()) {
      return own;
    }
    return QuestionKeys.neighbours(question).stream()
        .flatMap(q -> (q.equals(question) ? own : repository.contributions(q)).stream())
        .toList();
  }

  private void answer(String question, EntityResolver actors) {
    Answer answer =
        new QuestionAnswerer(actors::actor, copies::firstOf).answer(question, heard(question));
    repository.putAnswer(question, answer, actors::actor);
    repository.questions().remove(question);
  }
}
