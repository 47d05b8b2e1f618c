package org.parley.web.talk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.words.Counted;
import org.parley.io.words.Days;
import org.parley.io.words.Names;
import org.parley.model.ActorId;
import org.parley.model.Move;
import org.parley.model.Talk;
import org.parley.store.Entry;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.Cast;
import org.parley.web.Cited;
import org.parley.web.Moment;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.list.Lists;
import org.parley.web.list.Row;
import org.parley.web.list.Rows;

/** The page of all talks and the page of one. */
public final class TalkPages implements Routes {
  /** Most moves that one page draws and lists; a nearer view shows the others. */
  static final int MOST_MOVES = 200;

  private static final int TALKS = 30;

  private final WebApp site;

  public TalkPages(WebApp site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/talks", this::talks);
    routes.get("/talks/talk", this::talk);
  }

  private Store store() {
    return site.store();
  }

  private record Asked(Optional<Moment> from, Optional<Moment> to, Optional<LocalDate> on) {
    /** Hours count within a day; a longer or an open window is one of days. */
    Asked {
      boolean hours =
          from.isPresent()
              && to.isPresent()
              && new Window(from.get().start(), to.get().end()).isPartOfDay();
      from = hours ? from : from.map(f -> new Moment(f.day(), Optional.empty()));
      to = hours ? to : to.map(t -> new Moment(t.lastDay(), Optional.empty()));
    }

    static Asked of(Context ctx) {
      Map<String, List<String>> parameters = ctx.queryParamMap();
      return new Asked(
          Query.moment(parameters, "from"),
          Query.moment(parameters, "to"),
          Query.day(parameters, "on"));
    }

    /** The store's filter of the days; it knows no hours. */
    Filter within(Filter filter) {
      Filter some = from.isPresent() ? filter.from(from.get().day()) : filter;
      return to.isPresent() ? some.to(to.get().lastDay()) : some;
    }

    Address of(Address page) {
      return page.with("from", from.map(Moment::toString)).with("to", to.map(Moment::toString));
    }

    boolean holds(Placed move) {
      return move.in(from.map(Moment::start), to.map(Moment::end));
    }

    String fromDay() {
      return text(from.map(Moment::day));
    }

    String toDay() {
      return text(to.map(Moment::lastDay));
    }

    private static String text(Optional<LocalDate> day) {
      return day.map(LocalDate::toString).orElse("");
    }
  }

  private void talks(Context ctx) {
    Asked asked = Asked.of(ctx);
    Shown shown = shown(Filter.of(RecordKind.MOVES), Order.NEWEST, asked);
    Query list =
        Query.of(RecordKind.TALKS, Map.of()).with(asked.within(Filter.of(RecordKind.TALKS)));
    Page talks = store().search().page(list.filter(), Order.NEWEST, Optional.empty(), TALKS);
    Names names = Cast.of(store(), shown.actors());
    Timeline line =
        draw(shown.moves(), names, asked, Address.of("/talks"), m -> record(m.id().value()));
    TalksView view =
        new TalksView(
            line,
            asked.fromDay(),
            asked.toDay(),
            Asked.text(asked.on()),
            shown.total(),
            line.dots().size(),
            lines(talks, asked),
            talks.total(),
            list.address("/talks.csv").with("size", String.valueOf(TALKS)).text(),
            list.address("/talks.json").with("size", String.valueOf(TALKS)).text(),
            Lists.watch(list.filter()));
    site.show(ctx, "Talks", "web/talks.jte", view);
  }

  private List<TalksView.Line> lines(Page talks, Asked asked) {
    return Rows.of(store(), talks.entries()).stream()
        .map(r -> new TalksView.Line(r, stood(r.id(), asked.on())))
        .toList();
  }

  private static String record(String move) {
    return Address.record(RecordKind.MOVES, move).text();
  }

  private record Shown(List<Placed> moves, long total) {
    List<Entry> entries() {
      return moves.stream().map(Placed::entry).toList();
    }

    Set<ActorId> actors() {
      return moves.stream()
          .map(Placed::move)
          .flatMap(m -> Stream.concat(m.by().stream(), m.to().stream()))
          .collect(Collectors.toSet());
    }
  }

  /**
   * The moves of the days that were asked for. Where all fit on the page, those without a day of
   * their own count by the day on which they are told; else the store's own days choose.
   */
  private Shown shown(Filter filter, Order order, Asked asked) {
    boolean all = store().search().count(filter) <= MOST_MOVES;
    Filter some = all ? filter : asked.within(filter);
    Page page = store().search().page(some, order, Optional.empty(), MOST_MOVES);
    List<Placed> moves =
        Placed.of(page.entries(), new Cited(store())).stream().filter(asked::holds).toList();
    return new Shown(moves, all ? moves.size() : page.total());
  }

  private Timeline draw(
      List<Placed> moves,
      Names names,
      Asked asked,
      Address page,
      java.util.function.Function<Move, String> target) {
    Address on = page.with("on", asked.on().map(LocalDate::toString));
    return new Drawing(moves, names, window(moves, asked), target).draw(on, asked.on());
  }

  /** What was asked for, else the days that have moves. */
  private static Window window(List<Placed> moves, Asked asked) {
    List<LocalDate> days = moves.stream().flatMap(p -> p.day().stream()).sorted().toList();
    LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(0);
    LocalDate last = days.isEmpty() ? first : days.get(days.size() - 1);
    LocalDateTime from =
        asked
            .from()
            .map(Moment::start)
            .orElseGet(
                () ->
                    asked
                        .to()
                        .map(Moment::lastDay)
                        .filter(t -> t.isBefore(first))
                        .orElse(first)
                        .atStartOfDay());
    return new Window(
        from, asked.to().map(Moment::end).orElseGet(() -> last.plusDays(1).atStartOfDay()));
  }

  private void talk(Context ctx) {
    String id = Query.one(ctx.queryParamMap(), "id").orElse("");
    Entry talk =
        store()
            .record(RecordKind.TALKS, id)
            .orElseThrow(() -> new NotFoundResponse("no such talk: " + id));
    String name = talk.as(Talk.class).name();
    site.show(ctx, name, "web/talk.jte", view(talk, Asked.of(ctx)));
  }

  private TalkView view(Entry talk, Asked asked) {
    Filter filter = Filter.of(RecordKind.MOVES).with(Facet.TALK, talk.id());
    Shown shown = shown(filter, Order.OLDEST, asked);
    List<Row> rows = Rows.of(store(), shown.entries());
    Names names = Cast.of(store(), shown.actors());
    Map<String, String> elements = new HashMap<>();
    rows.forEach(r -> elements.put(r.id(), "m-" + (elements.size() + 1)));
    OfferLifecycles lives =
        new OfferLifecycles(shown.moves().stream().map(Placed::move).toList(), rows);
    return new TalkView(
        talk.id(),
        talk.as(Talk.class).status().slug(),
        about(talk, shown),
        draw(shown.moves(), names, asked, here(talk), m -> "#" + elements.get(m.id().value())),
        asked.fromDay(),
        asked.toDay(),
        Asked.text(asked.on()),
        stood(talk.id(), asked.on()),
        rows,
        shown.total(),
        elements,
        lives.offers(),
        lives.issues(names),
        asked.of(here(talk)).text(),
        moves(filter, asked, "/moves.csv"),
        moves(filter, asked, "/moves.json"),
        Lists.watch(filter));
  }

  private static Address here(Entry talk) {
    return Address.record(RecordKind.TALKS, talk.id());
  }

  private String about(Entry talk, Shown shown) {
    Row row = Rows.of(store(), List.of(talk)).get(0);
    return Counted.of(shown.total(), "move") + ", " + row.line().meta();
  }

  private static String moves(Filter filter, Asked asked, String path) {
    return Query.of(RecordKind.MOVES, Map.of())
        .with(asked.within(filter))
        .ordered(Order.OLDEST)
        .address(path)
        .with("size", String.valueOf(MOST_MOVES))
        .text();
  }

  /** How a talk stood at the end of a day, by its moves up to it; no move has come before. */
  private String stood(String talk, Optional<LocalDate> on) {
    if (on.isEmpty()) {
      return "";
    }
    String day = "On " + Days.text(on.get()) + ": ";
    return store()
        .stood(talk, on.get())
        .map(s -> day + s.status().slug() + ", after " + Counted.of(s.moves(), "move"))
        .orElse(day + "no move yet");
  }
}
