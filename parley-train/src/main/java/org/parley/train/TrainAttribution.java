package org.parley.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.parley.encoder.EncoderAttributor;
import org.parley.encoder.Heads;
import org.parley.encoder.Vocabulary;
import org.parley.encoder.WindowMaker;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the attribution model and writes it where {@code parley-encoder} carries it. */
@Command(
    name = "train-attribution",
    mixinStandardHelpOptions = true,
    description = "Fine-tunes the encoder on PolNeAR's train part; keeps the epoch best on dev.")
public final class TrainAttribution implements Callable<Integer> {
  private static final int SEED = 20220224;
  private static final float LONGEST_GRADIENT = 1f;
  private static final double WARM_UP = 0.06;
  private static final int SORTED_TOGETHER = 24;
  private static final int SPELL = 50;

  @Option(names = "--data", required = true, description = "folder with train/ and dev/")
  private Path data;

  @Option(names = "--out", required = true, description = "folder to write the model to")
  private Path out;

  @Option(names = "--epochs", defaultValue = "3")
  private int epochs;

  @Option(names = "--batch", defaultValue = "8", description = "windows a step")
  private int batch;

  @Option(names = "--rate", defaultValue = "1e-4", description = "highest learning rate")
  private float rate;

  @Option(names = "--most", defaultValue = "1000000", description = "train on no more windows")
  private int most;

  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainAttribution()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    WindowMaker maker = new WindowMaker(Vocabulary.standard());
    List<Example> train = examples(maker, data.resolve("train"));
    List<Example> dev = examples(maker, data.resolve("dev"));
    train = train.subList(0, Math.min(most, train.size()));
    say("%d windows to train on, %d to choose on", train.size(), dev.size());
    Files.createDirectories(out);
    Engine.getInstance().setRandomSeed(SEED);
    try (NDManager manager = NDManager.newBaseManager()) {
      Net net = new Net(manager, OnnxModel.resource("/e5-small-v2.onnx"));
      train(manager, net, train, dev);
    }
    calibrate();
    return 0;
  }

  private void calibrate() throws IOException {
    Path file = out.resolve(EncoderAttributor.HEADS);
    Map<String, float[]> weights = new LinkedHashMap<>(heads(file).weights());
    weights.remove(Calibrator.NAME);
    float[] fitted =
        Calibrator.fit(
            new EncoderAttributor(
                Files.readAllBytes(out.resolve(EncoderAttributor.ENCODER)), new Heads(weights)),
            Polnear.read(data.resolve("dev")));
    say("calibrated: slope %.3f, shift %.3f", fitted[0], fitted[1]);
    weights.put(Calibrator.NAME, fitted);
    try (OutputStream to = Files.newOutputStream(file)) {
      new Heads(weights).write(to);
    }
  }

  private static Heads heads(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Heads.read(in);
    }
  }

  private static List<Example> examples(WindowMaker maker, Path part) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Polnear.Text text : Polnear.read(part)) {
      examples.addAll(Example.of(text, maker));
    }
    return examples;
  }

  private void train(NDManager manager, Net net, List<Example> train, List<Example> dev)
      throws IOException {
    int perEpoch = (train.size() + batch - 1) / batch;
    Checkpoint checkpoint = new Checkpoint(out.resolve("checkpoint.bin"), net.parameters());
    int done = checkpoint.load();
    double total = (double) epochs * perEpoch;
    Mover mover = new Mover(net.parameters(), step -> rate * share(step / total), done);
    Random random = new Random(SEED);
    Trial trial = new Trial(net);
    double best = 0;
    for (int epoch = 1; epoch <= epochs; epoch++) {
      List<Batch> batches = batches(train, random);
      int before = (epoch - 1) * perEpoch;
      if (done >= before + perEpoch) {
        continue;
      }
      epoch(manager, net, mover, batches, Math.max(0, done - before), before, checkpoint);
      Trial.Result result = trial.on(manager, dev);
      say("epoch %d on dev: %s", epoch, result);
      if (result.mean() > best) {
        best = result.mean();
        new ModelWriter(net).write(out);
      }
    }
  }

  /** Up in a straight line, then down in one. */
  private static float share(double done) {
    return (float) Math.max(0.02, done < WARM_UP ? done / WARM_UP : (1 - done) / (1 - WARM_UP));
  }

  private static void epoch(
      NDManager manager,
      Net net,
      Mover mover,
      List<Batch> batches,
      int from,
      int before,
      Checkpoint checkpoint)
      throws IOException {
    CrfLoss tags = new CrfLoss(net);
    LinkLoss links = new LinkLoss(net);
    double sum = 0;
    for (int i = from; i < batches.size(); i++) {
      Batch batch = batches.get(i);
      try (NDManager step = manager.newSubManager();
          GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray encoded = net.encode(step, batch, true);
        NDArray loss = tags.of(step, net.emissions(step, encoded, batch, true), batch);
        for (NDArray more : links.of(step, encoded, batch)) {
          loss = loss.add(more);
        }
        loss = loss.mul(step.create(1f / batch.size()));
        collector.backward(loss);
        float value = loss.getFloat();
        if (!Float.isFinite(value)) {
          throw new IllegalStateException(
              "no finite loss at step " + (before + i + 1) + ": run again to go on");
        }
        sum += value;
      }
      mover.step(LONGEST_GRADIENT);
      if ((i + 1) % SPELL == 0) {
        say("step %d: loss %.3f", before + i + 1, sum / SPELL);
        checkpoint.save(before + i + 1);
        sum = 0;
      }
    }
  }

  /** Windows of a like length together, in an order that the seed fixes. */
  private List<Batch> batches(List<Example> examples, Random random) {
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    List<Batch> batches = new ArrayList<>();
    int stretch = batch * SORTED_TOGETHER;
    for (int from = 0; from < shuffled.size(); from += stretch) {
      List<Example> near =
          new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + stretch)));
      near.sort(Comparator.comparingInt(e -> e.window().ids().length));
      for (int at = 0; at < near.size(); at += batch) {
        batches.add(Batch.of(near.subList(at, Math.min(near.size(), at + batch))));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private static void say(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }
}
