package org.parley.web.add;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.store.Role;
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

  private final WebApp site;
  private final Reader reader;
  private final boolean fetches;
  private final Parts parts;
  private final long mostHeld;
  private final AtomicInteger number = new AtomicInteger();
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
    return visitor.role().may(Role.ADMIN) ? List.of(new NavLink("/add", "Add")) : List.of();
  }

  private void form(Context ctx) {
    List<JobView> views = jobs.descendingMap().values().stream().map(Job::view).toList();
    site.show(ctx, "Add", "web/add.jte", new AddView(MOST_BYTES >> 20, MOST_FILES, fetches, views));
  }

  private void take(Context ctx) {
    mayAdd(ctx);
    Job job = queued(ctx);
    ctx.redirect("/add/job?n=" + job.view().number(), HttpStatus.SEE_OTHER);
  }

  /** One is unpacked at a time, when all of it has come. */
  private Job queued(Context ctx) {
    Map<String, byte[]> given = parts.of(ctx);
    synchronized (jobs) {
      Inputs inputs = InputReader.read(given);
      Job job = new Job(number.incrementAndGet(), inputs);
      makeRoom(job);
      jobs.put(job.view().number(), job);
      worker.execute(() -> job.run(reader));
      return job;
    }
  }

  private void makeRoom(Job job) {
    long waiting = jobs.values().stream().filter(j -> !j.view().ended()).count();
    if (waiting >= MOST_WAITING) {
      throw new ServiceUnavailableResponse(
          MOST_WAITING + " additions are already waiting: try again when they have been read");
    }
    long held = jobs.values().stream().mapToLong(Job::held).sum();
    if (held > 0 && held + job.held() > mostHeld) {
      throw new ServiceUnavailableResponse(
          "the additions that wait take "
              + (held >> 20)
              + " MiB already, and all of them may take "
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
    JobView view = named(Query.one(ctx.queryParamMap(), "n")).view();
    if (!view.ended()) {
      ctx.header("Refresh", "1");
    }
    site.show(ctx, view.ended() ? "Added" : "Adding", "web/job.jte", view);
  }
}
