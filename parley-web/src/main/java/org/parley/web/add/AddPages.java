package org.parley.web.add;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Fault;
import org.parley.store.RecordKind;
import org.parley.store.Role;
import org.parley.text.Source;
import org.parley.text.Stated;
import org.parley.web.Address;
import org.parley.web.NavLink;
import org.parley.web.Principal;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.access.Fetcher;

/** Adds files and pasted text; one adding is read at a time, in the order they came. */
public final class AddPages implements Routes {
  /** Most files of one adding. */
  static final int MOST_FILES = 200;

  /** Most bytes of one adding, all files together. */
  static final int MOST_BYTES = 64 << 20;

  /** Most addings that wait; more are turned away. */
  static final int MOST_WAITING = 20;

  /** Most bytes that are held for addings that wait, beside one that is always taken. */
  static final long MOST_HELD = 256L << 20;

  private static final int REMEMBERED = 50;
  private static final int BUSY = 503;

  /** Most reports that the page of an addition leads to. */
  private static final int MOST_LINKED = 20;

  private final WebApp site;
  private final Reader reader;
  private final boolean fetches;
  private final Parts parts;
  private final long mostHeld;
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicBoolean warm = new AtomicBoolean();
  private volatile boolean warming;
  private final ConcurrentSkipListMap<Integer, Job> jobs = new ConcurrentSkipListMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "adding");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param fetcher fetches addresses, where that is allowed
   */
  public AddPages(WebApp site, Reader reader, Optional<Fetcher> fetcher) {
    this(site, reader, fetcher, MOST_HELD);
  }

  AddPages(WebApp site, Reader reader, Optional<Fetcher> fetcher, long mostHeld) {
    this.mostHeld = mostHeld;
    this.site = site;
    this.reader = reader;
    this.fetches = fetcher.isPresent();
    this.parts = new Parts(fetcher);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/add", this::form);
    routes.post("/add", this::take);
    routes.get("/add/job", this::job);
    routes.post("/add/cancel", this::cancel);
  }

  @Override
  public List<NavLink> links(Principal visitor) {
    return visitor.role().may(Role.ADMIN) ? List.of(new NavLink("/add", "Add", true)) : List.of();
  }

  private void form(Context ctx) {
    if (Principal.of(ctx).role().may(Role.ADMIN) && warm.compareAndSet(false, true)) {
      worker.execute(this::warmUp);
    }
    show(ctx, Map.of(), "", "", List.of());
  }

  private void warmUp() {
    warming = true;
    reader.warm();
    warming = false;
  }

  private void show(
      Context ctx, Map<String, String> given, String field, String wrong, List<Fault> faults) {
    List<JobView> views = jobs.descendingMap().values().stream().map(Job::view).toList();
    AddView view =
        new AddView(MOST_BYTES >> 20, MOST_FILES, fetches, given, field, wrong, faults, views);
    site.show(ctx, "Add reports", "web/add.jte", view);
  }

  private void take(Context ctx) {
    mayAdd(ctx);
    Form form = new Form(ctx);
    try {
      Map<String, byte[]> given = parts.of(ctx);
      Stated stated = form.stated();
      Job job = queued(given, stated);
      ctx.redirect("/add/job?n=" + job.view().number(), HttpStatus.SEE_OTHER);
    } catch (FieldFault e) {
      ctx.status(e.getStatus());
      show(ctx, form.given(), e.field(), String.valueOf(e.getMessage()), List.of());
    } catch (NothingRead e) {
      ctx.status(HttpStatus.BAD_REQUEST);
      show(ctx, form.given(), "file", "none of this could be read", e.faults());
    }
  }

  /** One is unpacked at a time, when all of it has come. */
  private Job queued(Map<String, byte[]> given, Stated stated) throws NothingRead {
    synchronized (jobs) {
      Inputs inputs = stated(InputReader.read(given), stated);
      if (inputs.sources().isEmpty()) {
        throw new NothingRead(inputs.faults());
      }
      Job job = new Job(number.incrementAndGet(), inputs);
      makeRoom(job);
      if (warming) {
        job.waitFor("waiting for the language models, which are being loaded");
      }
      jobs.put(job.view().number(), job);
      worker.execute(() -> job.run(reader));
      return job;
    }
  }

  private static Inputs stated(Inputs read, Stated stated) {
    List<Source> sources = read.sources().stream().map(stated::fillGaps).toList();
    return new Inputs(sources, read.bytes(), read.faults());
  }

  /** That no input could be read, and why. */
  private static final class NothingRead extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    NothingRead(List<Fault> faults) {
      this.faults = faults;
    }

    List<Fault> faults() {
      return faults;
    }
  }

  private void makeRoom(Job job) {
    long waiting = jobs.values().stream().filter(j -> !j.view().ended()).count();
    if (waiting >= MOST_WAITING) {
      throw new FieldFault(
          BUSY,
          "file",
          MOST_WAITING + " additions are already waiting: try again when they have been read");
    }
    long held = jobs.values().stream().mapToLong(Job::held).sum();
    if (held > 0 && held + job.held() > mostHeld) {
      throw new FieldFault(
          BUSY,
          "file",
          "the additions that wait already hold "
              + (held >> 20)
              + " MiB of at most "
              + (mostHeld >> 20)
              + ": try again when they have been read");
    }
    while (jobs.size() >= REMEMBERED) {
      jobs.pollFirstEntry();
    }
  }

  private static void mayAdd(Context ctx) {
    if (!Principal.of(ctx).role().may(Role.ADMIN)) {
      throw new ForbiddenResponse("only an admin may add reports");
    }
  }

  private void cancel(Context ctx) {
    mayAdd(ctx);
    Job job = named(Optional.ofNullable(ctx.formParam("n")));
    job.cancel();
    ctx.redirect("/add/job?n=" + job.view().number(), HttpStatus.SEE_OTHER);
  }

  private Job named(Optional<String> number) {
    String n = number.filter(t -> t.matches("\\d{1,9}")).orElse("0");
    return Optional.ofNullable(jobs.get(Integer.parseInt(n)))
        .orElseThrow(
            () -> new NotFoundResponse("no such addition since the desk was started: " + n));
  }

  private void job(Context ctx) {
    Job job = named(Query.one(ctx.queryParamMap(), "n"));
    JobView view = job.view();
    if (!view.ended()) {
      ctx.header("Refresh", "1");
    }
    String title = view.ended() ? "Added" : "Adding";
    site.show(ctx, title, "web/job.jte", view.with(reports(job, view)));
  }

  /** The first reports of an addition that has ended, as far as the store has them. */
  private List<Map.Entry<String, String>> reports(Job job, JobView view) {
    if (!view.ended()) {
      return List.of();
    }
    return site.store().briefs(job.first(MOST_LINKED)).stream()
        .map(
            b ->
                Map.entry(
                    Address.record(RecordKind.REPORTS, b.id().value()).text(),
                    b.title().orElse(b.input())))
        .toList();
  }
}
