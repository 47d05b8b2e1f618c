package org.parley.app.web.talk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.app.store.Bin;
import org.parley.app.store.BinCount;
import org.parley.app.store.Entry;
import org.parley.app.store.Facet;
import org.parley.app.store.Filter;
import org.parley.app.store.Order;
import org.parley.app.store.Page;
import org.parley.app.store.RecordKind;
import org.parley.app.store.Store;
import org.parley.app.web.Address;
import org.parley.app.web.Cast;
import org.parley.app.web.Fields;
import org.parley.app.web.Moves;
import org.parley.app.web.Query;
import org.parley.app.web.Routes;
import org.parley.app.web.Site;
import org.parley.app.web.list.Row;
import org.parley.app.web.list.Rows;
import org.parley.app.words.Counted;
import org.parley.app.words.Days;
import org.parley.app.words.Names;
import org.parley.dossier.Standing;
import org.parley.model.Act;
import org.parley.model.Move;

/** The page of all talks and the page of one. */
public final class TalkPages implements Routes {
  /** Most moves that one page draws and lists; a nearer view shows the others. */
  static final int MOST_MOVES = 400;

  private static final int TALKS = 30;

  private final Site site;

  public TalkPages(Site site) {
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

  private record Asked(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> on) {
    static Asked of(Context ctx) {
      Map<String, List<String>> parameters = ctx.queryParamMap();
      return new Asked(
          Query.day(parameters, "from"), Query.day(parameters, "to"), Query.day(parameters, "on"));
    }

    Filter within(Filter filter) {
      Filter some = from.isPresent() ? filter.from(from.get()) : filter;
      return to.isPresent() ? some.to(to.get()) : some;
    }

    private static String text(Optional<LocalDate> day) {
      return day.map(LocalDate::toString).orElse("");
    }
  }

  private void talks(Context ctx) {
    Asked asked = Asked.of(ctx);
    Filter filter = asked.within(Filter.of(RecordKind.MOVES));
    Page moves = moves(filter, Order.NEWEST);
    Query list =
        Query.of(RecordKind.TALKS, Map.of()).with(asked.within(Filter.of(RecordKind.TALKS)));
    Page talks = store().search().page(list.filter(), Order.NEWEST, Optional.empty(), TALKS);
    List<Row> rows = Rows.of(store(), talks.entries());
    Timeline line = draw(moves.entries(), filter, asked, Address.of("/talks"), m -> record(m.id()));
    TalksView view =
        new TalksView(
            line,
            Asked.text(asked.from()),
            Asked.text(asked.to()),
            Asked.text(asked.on()),
            moves.total(),
            line.dots().size(),
            rows.stream().map(r -> new TalksView.Line(r, stood(r.id(), asked.on()))).toList(),
            talks.total(),
            list.address("/talks.csv").with("size", String.valueOf(TALKS)).text(),
            list.address("/talks.json").with("size", String.valueOf(TALKS)).text());
    site.show(ctx, "Talks", "web/talks.jte", view);
  }

  private static String record(String move) {
    return Address.record(RecordKind.MOVES, move).text();
  }

  private Page moves(Filter filter, Order order) {
    return store().search().page(filter, order, Optional.empty(), MOST_MOVES);
  }

  private Timeline draw(
      List<Entry> entries,
      Filter filter,
      Asked asked,
      Address page,
      java.util.function.Function<Move, String> target) {
    List<Move> moves = entries.stream().map(Moves::of).toList();
    Names names = Cast.in(store(), entries);
    Address on = page.with("on", asked.on().map(LocalDate::toString));
    return new Drawing(moves, names, window(filter, asked), target).draw(on, asked.on());
  }

  /** The days that were asked for, else those that have moves. */
  private Window window(Filter filter, Asked asked) {
    List<BinCount> days = store().search().histogram(filter, Bin.DAY);
    LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(0).start();
    LocalDate last = days.isEmpty() ? first : days.get(days.size() - 1).start();
    LocalDate from = asked.from().orElse(asked.to().filter(t -> t.isBefore(first)).orElse(first));
    return new Window(from, asked.to().orElse(last.isBefore(from) ? from : last));
  }

  private void talk(Context ctx) {
    String id = Query.one(ctx.queryParamMap(), "id").orElse("");
    Entry talk =
        store()
            .record(RecordKind.TALKS, id)
            .orElseThrow(() -> new NotFoundResponse("no such talk: " + id));
    Fields f = Fields.ofTalk(talk);
    site.show(ctx, f.text("name").orElse(id), "web/talk.jte", view(talk, f, Asked.of(ctx)));
  }

  private TalkView view(Entry talk, Fields f, Asked asked) {
    Filter filter = asked.within(Filter.of(RecordKind.MOVES).with(Facet.TALK, talk.id()));
    Page page = moves(filter, Order.OLDEST);
    List<Move> moves = page.entries().stream().map(Moves::of).toList();
    List<Row> rows = Rows.of(store(), page.entries());
    Map<String, String> elements = new HashMap<>();
    moves.forEach(m -> elements.put(m.id(), "m-" + (elements.size() + 1)));
    Address here = Address.record(RecordKind.TALKS, talk.id());
    Lives lives = new Lives(moves, rows);
    Query query = Query.of(RecordKind.MOVES, Map.of()).with(filter).ordered(Order.OLDEST);
    String size = String.valueOf(MOST_MOVES);
    return new TalkView(
        talk.id(),
        f.text("status").orElse(""),
        Counted.of(page.total(), "move")
            + Rows.of(store(), List.of(talk)).get(0).meta().replaceFirst("^", ", "),
        draw(page.entries(), filter, asked, here, m -> "#" + elements.get(m.id())),
        Asked.text(asked.from()),
        Asked.text(asked.to()),
        Asked.text(asked.on()),
        stood(talk.id(), asked.on()),
        rows,
        page.total(),
        elements,
        lives.offers(),
        lives.issues(Cast.in(store(), page.entries())),
        asked.within(Filter.of(RecordKind.TALKS)).equals(Filter.of(RecordKind.TALKS))
            ? here.text()
            : here.with("from", asked.from().map(LocalDate::toString))
                .with("to", asked.to().map(LocalDate::toString))
                .text(),
        query.address("/moves.csv").with("size", size).text(),
        query.address("/moves.json").with("size", size).text());
  }

  /** How a talk stood at the end of a day, by its moves that have a day; empty before the first. */
  private String stood(String talk, Optional<LocalDate> on) {
    if (on.isEmpty()) {
      return "";
    }
    List<Act> acts =
        store().records(RecordKind.MOVES, talk).stream()
            .map(Moves::of)
            .filter(m -> m.day().filter(d -> !d.first().isAfter(on.get())).isPresent())
            .map(Move::act)
            .toList();
    String day = "On " + Days.text(on.get()) + ": ";
    return acts.isEmpty()
        ? day + "no move yet"
        : day + Standing.after(acts).slug() + ", after " + Counted.of(acts.size(), "move");
  }
}
