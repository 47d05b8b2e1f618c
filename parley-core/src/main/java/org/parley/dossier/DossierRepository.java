package org.parley.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.dossier.copy.FingerprintRepository;
import org.parley.dossier.entity.ActorRepository;
import org.parley.dossier.question.Answer;
import org.parley.dossier.question.Contribution;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Copy;
import org.parley.model.Reading;
import org.parley.model.ReportId;

/**
 * Where a {@link DossierEngine} keeps the reports, what waits to be done, and what all reports say
 * together.
 */
public interface DossierRepository {
  FingerprintRepository fingerprints();

  ActorRepository actors();

  State state();

  void setState(State state);

  /** The reading of a report alone. */
  Reading reading(ReportId report);

  /** Takes every reading, in the order in which the reports came. */
  void eachReading(Consumer<Reading> taker);

  /** Reports whose rows and contributions are to be made anew. */
  Queue<ReportId> reports();

  /** Questions that are to be answered anew. */
  Queue<String> questions();

  /** Puts a reading with the ids of all reports in the place of the report's earlier one. */
  void putReading(Reading alone, Reading resolved, Optional<Copy> copy);

  /**
   * Puts a report's contributions in the place of its earlier ones.
   *
   * @return the questions of both
   */
  Set<String> putContributions(ReportId report, List<Contribution> contributions);

  /** All contributions to a question, in the order of the fold. */
  List<Contribution> contributions(String question);

  /**
   * Puts an answer in the place of the question's earlier one.
   *
   * @param actors those of all reports, by id
   */
  void putAnswer(String question, Answer answer, Function<ActorId, Optional<Actor>> actors);

  /** Removes the answers to questions to which no report contributes. */
  void removeUnasked();

  /** How far the dossier is behind the reports. */
  enum State {
    /** It says what the reports say. */
    DONE,
    /** It is known which actors are one; reports or questions wait. */
    ACTORS_KNOWN,
    /** Reports have come. */
    BEHIND,
    /** A report may no longer name actors that it named before: all are gathered anew. */
    ACTORS_UNKNOWN
  }

  /** Ids that wait, each once. */
  interface Queue<T> {
    void add(Collection<T> ids);

    /** The first, at most so many. */
    List<T> first(int most);

    void remove(T id);
  }
}
