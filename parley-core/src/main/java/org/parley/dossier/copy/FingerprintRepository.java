package org.parley.dossier.copy;

import java.util.List;
import java.util.Optional;
import org.parley.model.Copy;
import org.parley.model.ReportId;

/** Where a {@link NearDuplicateIndex} keeps what it knows of the reports. */
public interface FingerprintRepository {
  /** A fingerprint at its report's place. */
  record Placed(Fingerprint fingerprint, ReportOrder order) {
    public ReportId report() {
      return fingerprint.report();
    }
  }

  Optional<Placed> placed(ReportId report);

  void add(Placed placed, long[] buckets);

  void remove(Placed placed, long[] buckets);

  /** The reports of a bucket that come next before this place, at most so many. */
  List<ReportId> before(long bucket, ReportOrder order, int most);

  /** The reports of a bucket that come next after this place, at most so many. */
  List<ReportId> after(long bucket, ReportOrder order, int most);

  /** The earlier report with which this one has most in common, where it copies one. */
  Optional<ReportId> like(ReportId report);

  void setLike(ReportId report, Optional<ReportId> like);

  /** The reports whose {@link #like} this one is. */
  List<ReportId> likening(ReportId report);

  Optional<Copy> copy(ReportId report);

  void setCopy(ReportId report, Optional<Copy> copy);

  /** The reports that are copies of this one. */
  List<ReportId> copies(ReportId of);
}
