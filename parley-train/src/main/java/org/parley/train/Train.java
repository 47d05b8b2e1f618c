package org.parley.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.parley.encoder.ActHeads;
import org.parley.encoder.ActLabels;
import org.parley.encoder.EncoderMarker;
import org.parley.encoder.Heads;
import org.parley.encoder.Vocabulary;
import org.parley.encoder.WindowMaker;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Trains the model of attributions and acts, and writes it where {@code parley-encoder} carries it.
 */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Trains the encoder on frames, roles and attributions, then on attributions and acts;"
            + " keeps the epoch best on the development texts. Run again to go on after a cut.")
public final class Train implements Callable<Integer> {
  private static final String SEED = "20220224";

  /** In how many parts the attributions come in the second stage, one an epoch. */
  private static final int PARTS = 5;

  @Option(names = "--data", required = true, description = "folder of the training data")
  private Path data;

  @Option(names = "--corpus", required = true, description = "folder of the corpus of acts")
  private Path corpus;

  @Option(
      names = "--dev",
      description = "JSON Lines of texts with their acts, to tell how well the model reads them")
  private Optional<Path> dev = Optional.empty();

  @Option(
      names = "--start",
      description = "folder of a model to go on from, in place of the first stage")
  private Optional<Path> start = Optional.empty();

  @Option(names = "--out", required = true, description = "folder to write the model to")
  private Path out;

  @Option(names = "--pretrain", defaultValue = "2", description = "epochs of the first stage")
  private int pretrain;

  @Option(names = "--epochs", defaultValue = "6", description = "epochs of the second stage")
  private int epochs;

  @Option(names = "--batch", defaultValue = "8", description = "windows a step")
  private int batch;

  @Option(names = "--rate", defaultValue = "1e-4", description = "highest learning rate")
  private float rate;

  @Option(
      names = "--seed",
      defaultValue = SEED,
      description = "of the order of lessons and of the names that are exchanged")
  private int seed;

  @Option(
      names = "--share",
      defaultValue = "1",
      description = "train on this share of the data, to try something out")
  private double share;

  /** What counts for a type that no mark of an act has. */
  private static final float RARE = 0.5f;

  private final NameExchange exchange = new NameExchange();
  private final WindowMaker maker = new WindowMaker(Vocabulary.standard());

  public static void main(String[] args) {
    System.exit(new CommandLine(new Train()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    Engine.getInstance().setRandomSeed(seed);
    try (NDManager manager = NDManager.newBaseManager()) {
      EncoderModel net = new EncoderModel(manager, OnnxModel.resource("/e5-small-v2.onnx"));
      List<Example> attributions = some(attributions("train"));
      if (start.isPresent()) {
        new ModelReader(net).read(start.get());
      } else {
        pretrain(manager, net, attributions);
      }
      tune(manager, net, attributions);
    }
    calibrate();
    return 0;
  }

  private void pretrain(NDManager manager, EncoderModel net, List<Example> attributions)
      throws IOException {
    List<FrameExample> frames = some(Frames.read(data.resolve("frames")).examples(maker));
    List<FrameExample> roles =
        some(Propbank.read(data.resolve("roles/propbank-ewt-train.jsonl.gz")).examples(maker));
    say(
        "first stage: %d windows of attributions, %d of frames, %d of roles",
        attributions.size(), frames.size(), roles.size());
    Checkpoint checkpoint = new Checkpoint(out.resolve("pretrained.bin"), net.parameters());
    new Training(manager, net, checkpoint, Train::say)
        .run(
            pretrain,
            rate,
            epoch -> {
              Course course = new Course(batch, new Random(seed + epoch));
              add(course, attributions);
              add(course, frames, ArgumentScheme.FRAMES);
              add(course, roles, ArgumentScheme.PROPBANK);
              return course.shuffled();
            },
            epoch -> say("first stage, epoch %d done", epoch));
  }

  private void tune(NDManager manager, EncoderModel net, List<Example> attributions)
      throws IOException {
    List<ActText> all = Corpus.read(corpus, data);
    List<ActText> texts = some(apart(all, false));
    List<ActText> trial = shown(apart(all, true));
    List<ActText> told = dev.isPresent() ? shown(ActText.read(dev.get(), Map.of())) : List.of();
    List<Example> attributionTrial = attributions("dev");
    say("second stage: %d texts with acts, %d to choose on", texts.size(), trial.size());
    net.parameters().restart();
    Checkpoint checkpoint = new Checkpoint(out.resolve("tuned.bin"), net.parameters());
    double[] best = {0};
    new Training(manager, net, checkpoint, Train::say)
        .run(
            epochs,
            rate,
            epoch -> {
              Random random = new Random(seed + 100 + epoch);
              Course course = new Course(batch, random);
              course.add(
                  acts(shown(epoch == 1 ? texts : exchanged(texts, random))),
                  e -> e.window().ids().length,
                  ActLesson::new);
              add(course, part(attributions, epoch));
              return course.shuffled();
            },
            epoch -> {
              Trial.Result said = new Trial(net).on(manager, attributionTrial);
              ActTrial.Result acts = new ActTrial(net, maker).on(manager, trial);
              say("second stage, epoch %d: %s; %s", epoch, said, acts);
              if (!told.isEmpty()) {
                say("on the texts of --dev: %s", new ActTrial(net, maker).on(manager, told));
              }
              if (said.mean() + acts.mean() > best[0]) {
                best[0] = said.mean() + acts.mean();
                new ModelWriter(net).write(out);
              }
            });
  }

  /** Attributions were learned in the first stage; a part of them an epoch keeps them fresh. */
  private static List<Example> part(List<Example> attributions, int epoch) {
    List<Example> part = new ArrayList<>();
    for (int i = epoch % PARTS; i < attributions.size() / PARTS * PARTS; i += PARTS) {
      part.add(attributions.get(i));
    }
    return part;
  }

  private static List<ActText> apart(List<ActText> texts, boolean held) {
    return texts.stream().filter(t -> t.held() == held).toList();
  }

  /** Every second text, at random, with other names. */
  private List<ActText> exchanged(List<ActText> texts, Random random) {
    return texts.stream()
        .map(t -> random.nextBoolean() ? exchange.exchanged(t, random) : t)
        .toList();
  }

  private static List<ActText> shown(List<ActText> texts) {
    return texts.stream().map(Pseudonymiser::shown).toList();
  }

  private List<ActExample> acts(List<ActText> texts) {
    return texts.stream().flatMap(t -> ActExample.of(t, maker).stream()).toList();
  }

  private static void add(Course course, List<Example> attributions) {
    course.add(attributions, e -> e.window().ids().length, AttributionLesson::new);
  }

  private static void add(Course course, List<FrameExample> examples, ArgumentScheme scheme) {
    course.add(examples, e -> e.window().ids().length, some -> new FrameLesson(some, scheme));
  }

  private <T> List<T> some(List<T> all) {
    return all.subList(0, (int) Math.ceil(all.size() * share));
  }

  private void calibrate() throws IOException {
    Path file = out.resolve(EncoderMarker.HEADS);
    Map<String, float[]> weights = new LinkedHashMap<>(heads(file).weights());
    weights.remove(Calibrator.NAME);
    weights.remove(ActHeads.CALIBRATION);
    List<ActText> texts = Corpus.read(corpus, data);
    weights.put(ActHeads.TYPES_OF_ACTS, typesOfActs(apart(texts, false)));
    EncoderMarker marker =
        new EncoderMarker(
            Files.readAllBytes(out.resolve(EncoderMarker.ENCODER)), new Heads(weights));
    float[] said = Calibrator.fit(marker, polnear("dev"));
    ActCalibrator acts = new ActCalibrator(marker, shown(apart(texts, true)));
    float[] done = acts.fitted();
    float least = acts.least(done);
    say(
        "calibrated: attributions %.3f, %.3f; acts %.3f, %.3f, best from %.2f on",
        said[0], said[1], done[0], done[1], least);
    weights.put(Calibrator.NAME, said);
    weights.put(ActHeads.CALIBRATION, done);
    try (OutputStream to = Files.newOutputStream(file)) {
      new Heads(weights).write(to);
    }
  }

  /** For each act which shares of its marks have which type; none is nothing. */
  private static float[] typesOfActs(List<ActText> texts) {
    float[] shares = new float[ActLabels.ACTS * ActLabels.TYPES];
    Arrays.fill(shares, RARE);
    float[] sums = new float[ActLabels.ACTS];
    Arrays.fill(sums, RARE * ActLabels.TYPES);
    for (ActText text : texts) {
      for (ActText.Marked act : text.acts()) {
        shares[act.act() * ActLabels.TYPES + act.type()]++;
        sums[act.act()]++;
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sums[i / ActLabels.TYPES];
    }
    return shares;
  }

  private static Heads heads(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Heads.read(in);
    }
  }

  private List<Example> attributions(String part) throws IOException {
    List<Example> examples = new ArrayList<>();
    polnear(part).forEach(text -> examples.addAll(Example.of(text, maker)));
    return examples;
  }

  private List<Polnear.Text> polnear(String part) throws IOException {
    return Polnear.read(data.resolve("polnear").resolve(part)).stream()
        .map(Pseudonymiser::shown)
        .toList();
  }

  private static void say(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }
}
