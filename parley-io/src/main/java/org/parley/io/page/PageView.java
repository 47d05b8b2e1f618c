package org.parley.io.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that the page shows. */
public record PageView(
    String scope,
    List<TalkView> talks,
    List<DisputeView> disputes,
    List<FigureView> figures,
    WordingView wording,
    List<ReportView> reports,
    List<String> faults) {
  public PageView {
    talks = List.copyOf(talks);
    disputes = List.copyOf(disputes);
    figures = List.copyOf(figures);
    reports = List.copyOf(reports);
    faults = List.copyOf(faults);
  }

  /** The lanes that have moves, in order of the alphabet, as are acts and outlets. */
  public List<String> parties() {
    return each(m -> Stream.of(m.party()));
  }

  public List<String> acts() {
    return each(m -> Stream.of(m.line().tag()));
  }

  public List<String> outlets() {
    return each(m -> m.outlets().stream());
  }

  private List<String> each(Function<MoveView, Stream<String>> of) {
    return talks.stream().flatMap(t -> t.moves().stream()).flatMap(of).distinct().sorted().toList();
  }

  public int moves() {
    return talks.stream().mapToInt(t -> t.moves().size()).sum();
  }

  public int statements() {
    return reports.stream().mapToInt(r -> r.statements().size()).sum();
  }

  public int marks() {
    return reports.stream().mapToInt(ReportView::marks).sum();
  }

  public long setAside() {
    return reports.stream().mapToLong(ReportView::setAside).sum();
  }
}
