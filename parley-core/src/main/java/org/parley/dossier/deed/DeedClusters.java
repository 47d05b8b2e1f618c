package org.parley.dossier.deed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.dossier.question.QuestionKeys;

/**
 * Joins tellings of one family, the likest first: two groups become one where a telling of each are
 * like enough, all of them are fairly alike on average, and no two are far apart in time.
 */
final class DeedClusters {
  /** How like two tellings must be to join their groups. */
  static final double LINK = 1.8;

  /** How like the tellings of two groups must be on average. */
  static final double AVERAGE = 1;

  /** The longest time between two tellings of one deed, as {@link DeedTelling#on} has it. */
  static final int REACH_DAYS = 3;

  /** The most tellings of one window that are compared; the first in time. */
  static final int MOST = 1_000;

  /**
   * @param window that of the later telling
   */
  private record Pair(long window, float likeness, int a, int b) {}

  /**
   * The likest first, those of earlier windows before: what a later window tells does not part what
   * was joined without it, so the questions of two windows seldom put one telling into two deeds.
   */
  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::window)
          .thenComparing(Comparator.comparing(Pair::likeness).reversed())
          .thenComparing(Pair::a)
          .thenComparing(Pair::b);

  /** A group stands in the place of its first telling; its days are counted from 1970. */
  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private long first;
    private long last;

    Group(int member, long on) {
      members.add(member);
      first = on;
      last = on;
    }

    boolean reaches(Group other) {
      return Math.max(last, other.last) - Math.min(first, other.first) <= REACH_DAYS;
    }

    void add(Group other) {
      members.addAll(other.members);
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
    }
  }

  private final List<DeedTelling> tellings;
  private final Group[] groups;

  /** What the pairs of two groups' tellings come to together. */
  private final float[][] sums;

  private DeedClusters(List<DeedTelling> tellings) {
    this.tellings = tellings;
    this.groups = new Group[tellings.size()];
    this.sums = new float[tellings.size()][tellings.size()];
  }

  /**
   * Tellings of one deed each, in time and then in the order given; those that no other tells too
   * are alone.
   */
  static List<List<DeedTelling>> of(List<DeedTelling> tellings) {
    return new DeedClusters(
            tellings.stream().sorted(Comparator.comparing(DeedTelling::on)).limit(MOST).toList())
        .join();
  }

  private List<List<DeedTelling>> join() {
    for (int i = 0; i < groups.length; i++) {
      groups[i] = new Group(i, tellings.get(i).on().toEpochDay());
    }
    for (Pair pair : pairs()) {
      Group a = groups[pair.a];
      Group b = groups[pair.b];
      if (a != b && a.reaches(b) && average(a, b) >= AVERAGE) {
        merge(a, b);
      }
    }
    List<List<DeedTelling>> joined = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      if (place(groups[i]) == i) {
        joined.add(groups[i].members.stream().sorted().map(tellings::get).toList());
      }
    }
    return joined;
  }

  private List<Pair> pairs() {
    List<DeedFeatures> features = new DeedFeatures.Numbers().of(tellings);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      for (int j = i + 1; j < groups.length && groups[i].reaches(groups[j]); j++) {
        float likeness = (float) DeedLikeness.of(features.get(i), features.get(j));
        sums[i][j] = likeness;
        sums[j][i] = likeness;
        if (likeness >= LINK) {
          pairs.add(new Pair(QuestionKeys.window(tellings.get(j).on()), likeness, i, j));
        }
      }
    }
    pairs.sort(ORDER);
    return pairs;
  }

  private static int place(Group group) {
    return group.members.get(0);
  }

  private float average(Group a, Group b) {
    return sums[place(a)][place(b)] / (a.members.size() * b.members.size());
  }

  private void merge(Group a, Group b) {
    Group earlier = place(a) < place(b) ? a : b;
    Group later = earlier == a ? b : a;
    float[] into = sums[place(earlier)];
    float[] from = sums[place(later)];
    for (int i = 0; i < groups.length; i++) {
      into[i] += from[i];
      sums[i][place(earlier)] = into[i];
    }
    earlier.add(later);
    later.members.forEach(m -> groups[m] = earlier);
  }
}
