package org.parley.io.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.parley.model.Fault;

/**
 * Passes on the first faults of each input and counts the others, so that a file of millions of bad
 * lines fills neither memory nor what is written. {@link #end} tells the count as one last fault.
 */
public final class ToldFaults implements Consumer<Fault> {
  /**
   * Most faults of one input that are told one by one; an archive is one input, and so is a file of
   * rows.
   */
  public static final int MOST = 100;

  private static final Pattern MEMBER = Pattern.compile("(?<=.)#.*$", Pattern.DOTALL);

  private final Consumer<Fault> told;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  public ToldFaults(Consumer<Fault> told) {
    this.told = Objects.requireNonNull(told);
  }

  /** Those of the faults that are told. */
  public static List<Fault> of(Collection<Fault> faults) {
    List<Fault> told = new ArrayList<>();
    ToldFaults bounded = new ToldFaults(told::add);
    faults.forEach(bounded);
    bounded.end();
    return told;
  }

  @Override
  public void accept(Fault fault) {
    String file = MEMBER.matcher(fault.input()).replaceFirst("");
    Tally tally = tallies.computeIfAbsent(file, f -> new Tally());
    if (tally.told < MOST) {
      tally.told++;
      told.accept(fault);
    } else {
      tally.count(fault);
    }
  }

  /** Tells how many faults of each input were not told one by one. */
  public void end() {
    tallies.forEach(this::tell);
    tallies.clear();
  }

  private void tell(String file, Tally tally) {
    if (tally.more > 0) {
      String what = "and " + tally.more + " more lines like these: mend them as those before";
      told.accept(new Fault(file, "lines", what));
    }
  }

  private static final class Tally {
    private int told;
    private long more;
    private String last = "";

    /** A line with several faults counts once. */
    void count(Fault fault) {
      String line = fault.input() + '\n' + fault.where();
      if (!line.equals(last)) {
        more++;
        last = line;
      }
    }
  }
}
