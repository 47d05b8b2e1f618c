package org.parley.dossier.deed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins tellings of one group, the likest first: two clusters become one where a telling of each
 * are like enough, at least half of their pairs are fairly alike, and no two are far apart in time.
 */
final class DeedClusters {
  /** How like two tellings must be to join their clusters. */
  static final double LINK = 1.5;

  /** How like two tellings are that are fairly alike. */
  static final double ALIKE = 0.5;

  /** The longest time between two tellings of one deed, as {@link DeedTelling#on} has it. */
  static final int REACH_DAYS = 10;

  private record Pair(float likeness, int a, int b) {}

  /** The likest first. */
  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::likeness).reversed().thenComparing(Pair::a).thenComparing(Pair::b);

  /** A cluster stands in the place of its first telling; its days are counted from 1970. */
  private static final class Cluster {
    private final List<Integer> members = new ArrayList<>();
    private long first;
    private long last;

    Cluster(int member, long on) {
      members.add(member);
      first = on;
      last = on;
    }

    boolean reaches(Cluster other) {
      return Math.max(last, other.last) - Math.min(first, other.first) <= REACH_DAYS;
    }

    void add(Cluster other) {
      members.addAll(other.members);
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
    }
  }

  private final List<DeedTelling> tellings;
  private final Cluster[] clusters;

  /** How many pairs of two clusters' tellings are fairly alike. */
  private final int[][] alike;

  private DeedClusters(List<DeedTelling> tellings) {
    this.tellings = tellings;
    this.clusters = new Cluster[tellings.size()];
    this.alike = new int[tellings.size()][tellings.size()];
  }

  /**
   * Tellings of one deed each, in time and then in the order given; those that no other tells too
   * are alone.
   */
  static List<List<DeedTelling>> of(List<DeedTelling> tellings) {
    return new DeedClusters(
            tellings.stream().sorted(Comparator.comparing(DeedTelling::on)).toList())
        .join();
  }

  private List<List<DeedTelling>> join() {
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = new Cluster(i, tellings.get(i).on().toEpochDay());
    }
    for (Pair pair : pairs()) {
      Cluster a = clusters[pair.a];
      Cluster b = clusters[pair.b];
      if (a != b && a.reaches(b) && areAlike(a, b)) {
        merge(a, b);
      }
    }
    List<List<DeedTelling>> joined = new ArrayList<>();
    for (int i = 0; i < clusters.length; i++) {
      if (place(clusters[i]) == i) {
        joined.add(clusters[i].members.stream().sorted().map(tellings::get).toList());
      }
    }
    return joined;
  }

  /** Those that join clusters; counts those that are fairly alike too. */
  private List<Pair> pairs() {
    DeedNumbers numbers = new DeedNumbers();
    WordWeights weights = WordWeights.of(tellings, numbers);
    List<DeedFeatures> features = DeedFeatures.of(tellings, numbers, weights);
    WordIndex index = new WordIndex(weights);
    DeedLikeness likeness = new DeedLikeness(weights);
    List<Pair> pairs = new ArrayList<>();
    for (int b = 0, first = 0; b < clusters.length; b++) {
      while (!clusters[first].reaches(clusters[b])) {
        first++;
      }
      double[] shared = index.add(b, features.get(b).sentence().numbers(), first);
      for (int a = first; a < b; a++) {
        float like = (float) likeness.of(features.get(a), features.get(b), shared[a - first]);
        if (like >= ALIKE) {
          alike[a][b] = 1;
          alike[b][a] = 1;
        }
        if (like >= LINK) {
          pairs.add(new Pair(like, a, b));
        }
      }
    }
    pairs.sort(ORDER);
    return pairs;
  }

  private static int place(Cluster cluster) {
    return cluster.members.get(0);
  }

  private boolean areAlike(Cluster a, Cluster b) {
    return 2 * alike[place(a)][place(b)] >= a.members.size() * b.members.size();
  }

  private void merge(Cluster a, Cluster b) {
    Cluster earlier = place(a) < place(b) ? a : b;
    Cluster later = earlier == a ? b : a;
    int[] into = alike[place(earlier)];
    int[] from = alike[place(later)];
    for (int i = 0; i < clusters.length; i++) {
      into[i] += from[i];
      alike[i][place(earlier)] = into[i];
    }
    earlier.add(later);
    later.members.forEach(m -> clusters[m] = earlier);
  }
}
