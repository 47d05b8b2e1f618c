package org.parley.dossier.copy;

import java.util.List;
import java.util.Optional;
import org.parley.model.Copy;

/** Where a {@link NearDuplicateIndex} keeps what it knows of the reports. */
public interface FingerprintRepository {
  /** A fingerprint at its report's place. */
  record Placed(Fingerprint fingerprint, ReportOrder order) {
    public String report() {
      return fingerprint.report();
    }
  }

  Optional<Placed> placed(String report);

  void add(Placed placed, long[] buckets);

  void remove(Placed placed, long[] buckets);

  /** The first reports of a bucket, at most so many, in order. */
  List<String> first(long bucket, int most);

  /** The reports of a bucket that come later. */
  List<String> after(long bucket, ReportOrder order);

  /** The earlier report that is most like this one, where one is like it. */
  Optional<String> like(String report);

  void setLike(String report, Optional<String> like);

  /** The reports whose {@link #like} this one is. */
  List<String> likening(String report);

  Optional<Copy> copy(String report);

  void setCopy(String report, Optional<Copy> copy);

  /** The reports that are copies of this one. */
  List<String> copies(String of);
}
