package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.internal.NDArrayEx;
import ai.djl.ndarray.types.Shape;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * An array in plain memory with the operations that training needs, in the place of an engine's.
 * One value stands for all where the shape asks for more. Nothing is dropped out.
 */
final class PlainArray implements InvocationHandler {
  private final long[] dims;
  private double[] values;
  private double[] gradient;

  private PlainArray(double[] values, long... dims) {
    this.values = values;
    this.dims = dims;
  }

  static NDArray of(double[] values, long... dims) {
    return proxy(NDArray.class, new PlainArray(values, dims));
  }

  static NDArray of(float[] values, long... dims) {
    return of(doubles(values), dims);
  }

  static PlainArray in(NDArray array) {
    return (PlainArray) Proxy.getInvocationHandler(array);
  }

  /** Sets what the array's gradient is from now on. */
  void gradient(double... of) {
    gradient = of.clone();
  }

  static NDManager manager(long seed) {
    Random random = new Random(seed);
    return proxy(
        NDManager.class,
        (manager, method, args) ->
            switch (method.getName()) {
              case "create" -> created(args);
              case "zeros" -> of(new double[1], ((Shape) args[0]).getShape());
              case "arange" -> {
                int to = ((Number) args[1]).intValue();
                yield of(IntStream.range(0, to).asDoubleStream().toArray(), to);
              }
              case "randomNormal" -> {
                long[] dims = ((Shape) args[2]).getShape();
                double[] noise = new double[size(dims)];
                Arrays.setAll(noise, i -> random.nextGaussian() * (float) args[1]);
                yield of(noise, dims);
              }
              case "newSubManager" -> manager;
              case "close" -> null;
              default -> throw new UnsupportedOperationException(method.toString());
            });
  }

  private static NDArray created(Object[] args) {
    double[] values =
        args[0] instanceof float[] floats
            ? doubles(floats)
            : args[0] instanceof int[] ints
                ? Arrays.stream(ints).asDoubleStream().toArray()
                : new double[] {((Number) args[0]).doubleValue()};
    return args.length > 1
        ? of(values, ((Shape) args[1]).getShape())
        : args[0] instanceof Number ? of(values) : of(values, values.length);
  }

  @Override
  public Object invoke(Object self, Method method, Object[] args) {
    return switch (method.getName()) {
      case "getShape" -> new Shape(dims);
      case "getManager" -> manager(0);
      case "getNDArrayInternal" -> proxy(NDArrayEx.class, this::extended);
      case "toFloatArray" -> floats();
      case "getFloat" -> (float) values[0];
      case "size" -> (long) size();
      case "set" -> {
        values = doubles((float[]) args[0]);
        yield null;
      }
      case "setRequiresGradient", "close" -> null;
      case "getGradient" -> of(gradient, dims);
      case "square" -> each(v -> v * v);
      case "exp" -> each(Math::exp);
      case "log" -> each(Math::log);
      case "neg" -> each(v -> -v);
      case "add" -> both((NDArray) args[0], Double::sum);
      case "sub" -> both((NDArray) args[0], (a, b) -> a - b);
      case "mul" -> both((NDArray) args[0], (a, b) -> a * b);
      case "matMul" -> product(in((NDArray) args[0]));
      case "transpose" -> transposed(args == null ? null : (int[]) args[0]);
      case "reshape" ->
          reshaped(args[0] instanceof Shape shape ? shape.getShape() : (long[]) args[0]);
      case "squeeze" -> of(values, without((int) args[0]));
      case "concat" -> concat(in((NDArray) args[0]), (int) args[1]);
      case "get" -> row((int) ((long[]) args[0])[0]);
      case "logSoftmax" -> logShares(axis((int) args[0]), v -> v);
      case "softmax" -> logShares(axis((int) args[0]), Math::exp);
      case "sum" ->
          args == null
              ? of(new double[] {Arrays.stream(values).sum() * size() / values.length})
              : folded(((int[]) args[0])[0], false, 0, Double::sum);
      case "max" ->
          folded(((int[]) args[0])[0], (boolean) args[1], Double.NEGATIVE_INFINITY, Math::max);
      case "hashCode" -> System.identityHashCode(self);
      case "equals" -> self == args[0];
      case "toString" -> Arrays.toString(dims);
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }

  private Object extended(Object self, Method method, Object[] args) {
    return switch (method.getName()) {
      case "relu" -> each(v -> Math.max(0, v));
      case "gelu" ->
          each(v -> 0.5 * v * (1 + Math.tanh(0.7978845608 * (v + 0.044715 * v * v * v))));
      case "dropout" -> new NDList((NDArray) args[0]);
      case "embedding" -> new NDList(rows(in((NDArray) args[1])));
      case "layerNorm" -> new NDList(normed(in((NDArray) args[2]), in((NDArray) args[3])));
      case "adamUpdate" -> {
        adam((NDList) args[0], Arrays.copyOfRange(args, 2, 10));
        yield null;
      }
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }

  /** As PyTorch's engine does: rate, unbiased rate, decay, scale, cut, two shares, epsilon. */
  private static void adam(NDList of, Object[] numbers) {
    double[] n = Arrays.stream(numbers).mapToDouble(v -> ((Number) v).doubleValue()).toArray();
    PlainArray weight = in(of.get(0));
    PlainArray mean = in(of.get(2));
    PlainArray square = in(of.get(3));
    PlainArray gradient = in(of.get(1));
    int count = of.stream().mapToInt(array -> in(array).values.length).max().orElseThrow();
    double[] values = weight.first(count);
    double[] means = mean.first(count);
    double[] squares = square.first(count);
    for (int i = 0; i < values.length; i++) {
      double g = gradient.at(i) * n[3];
      means[i] = n[5] * means[i] + (1 - n[5]) * g;
      squares[i] = n[6] * squares[i] + (1 - n[6]) * g * g;
      values[i] -= n[0] * n[2] * values[i];
      values[i] -= n[1] * means[i] / (Math.sqrt(squares[i]) + n[7]);
    }
    weight.values = values;
    mean.values = means;
    square.values = squares;
  }

  private int size() {
    return size(dims);
  }

  private static int size(long[] dims) {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    return size;
  }

  private double at(int i) {
    return values[values.length == 1 ? 0 : i];
  }

  private int axis(int axis) {
    return axis < 0 ? dims.length + axis : axis;
  }

  private int length(int axis) {
    return (int) dims[axis];
  }

  /** How many values lie between two neighbours of an axis. */
  private int inner(int axis) {
    return size(Arrays.copyOfRange(dims, axis + 1, dims.length));
  }

  private double[] first(int count) {
    return IntStream.range(0, count).mapToDouble(this::at).toArray();
  }

  /** Those that are held: one where one stands for all. */
  private float[] floats() {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  private NDArray each(DoubleUnaryOperator of) {
    return of(Arrays.stream(values).map(of).toArray(), dims);
  }

  private NDArray both(NDArray with, DoubleBinaryOperator of) {
    PlainArray other = in(with);
    int rank = Math.max(dims.length, other.dims.length);
    long[] shape = new long[rank];
    for (int d = 0; d < rank; d++) {
      long a = dim(dims, rank, d);
      long b = dim(other.dims, rank, d);
      if (a != b && a != 1 && b != 1) {
        throw new IllegalArgumentException(
            Arrays.toString(dims) + " and " + Arrays.toString(other.dims));
      }
      shape[d] = Math.max(a, b);
    }
    double[] result = new double[size(shape)];
    boolean simple =
        Arrays.equals(shape, dims)
            && (other.values.length == 1 || Arrays.equals(shape, other.dims));
    for (int i = 0; i < result.length; i++) {
      result[i] =
          simple
              ? of.applyAsDouble(at(i), other.at(i))
              : of.applyAsDouble(broadcast(i, shape), other.broadcast(i, shape));
    }
    return of(result, shape);
  }

  private static long dim(long[] dims, int rank, int d) {
    int at = d - (rank - dims.length);
    return at < 0 ? 1 : dims[at];
  }

  /** The value that stands at {@code index} of a larger shape. */
  private double broadcast(int index, long[] shape) {
    int at = 0;
    int step = 1;
    for (int d = shape.length - 1, rest = index; d >= 0; d--) {
      int place = (int) (rest % shape[d]);
      rest = (int) (rest / shape[d]);
      long own = dim(dims, shape.length, d);
      at += own == 1 ? 0 : place * step;
      step *= (int) own;
    }
    return at(at);
  }

  private NDArray product(PlainArray other) {
    int rank = dims.length;
    int inputs = length(rank - 1);
    int outputs = other.length(other.dims.length - 1);
    if (other.dims[other.dims.length - 2] != inputs) {
      throw new IllegalArgumentException(
          Arrays.toString(dims) + " times " + Arrays.toString(other.dims));
    }
    int rows = length(rank - 2);
    long[] shape = dims.clone();
    shape[rank - 1] = outputs;
    double[] result = new double[size(shape)];
    for (int r = 0; r < result.length / outputs; r++) {
      int row = r * inputs;
      if (other.values.length == 1) {
        double sum = IntStream.range(0, inputs).mapToDouble(i -> at(row + i)).sum();
        Arrays.fill(result, r * outputs, (r + 1) * outputs, sum * other.values[0]);
        continue;
      }
      int table = other.dims.length > 2 ? r / rows * inputs * outputs : 0;
      for (int o = 0; o < outputs; o++) {
        double sum = 0;
        for (int i = 0; i < inputs; i++) {
          sum += at(row + i) * other.at(table + i * outputs + o);
        }
        result[r * outputs + o] = sum;
      }
    }
    return of(result, shape);
  }

  private NDArray transposed(int[] order) {
    int rank = dims.length;
    int[] from = order == null ? IntStream.range(0, rank).map(d -> rank - 1 - d).toArray() : order;
    long[] shape = Arrays.stream(from).mapToLong(d -> dims[d]).toArray();
    int[] steps = Arrays.stream(from).map(this::inner).toArray();
    double[] result = new double[size()];
    for (int i = 0; i < result.length; i++) {
      int at = 0;
      for (int d = rank - 1, rest = i; d >= 0; d--) {
        at += (int) (rest % shape[d]) * steps[d];
        rest = (int) (rest / shape[d]);
      }
      result[i] = at(at);
    }
    return of(result, shape);
  }

  private NDArray reshaped(long[] shape) {
    long[] full = shape.clone();
    for (int d = 0; d < full.length; d++) {
      if (full[d] < 0) {
        full[d] = size() / -size(shape);
      }
    }
    if (size(full) != size()) {
      throw new IllegalArgumentException(Arrays.toString(dims) + " as " + Arrays.toString(shape));
    }
    return of(values, full);
  }

  private long[] without(int axis) {
    return IntStream.range(0, dims.length).filter(d -> d != axis).mapToLong(d -> dims[d]).toArray();
  }

  private NDArray row(int index) {
    int length = size() / length(0);
    double[] row = IntStream.range(0, length).mapToDouble(i -> at(index * length + i)).toArray();
    return of(row, without(0));
  }

  private NDArray concat(PlainArray other, int axis) {
    long[] shape = dims.clone();
    shape[axis] += other.dims[axis];
    int own = length(axis) * inner(axis);
    int others = other.length(axis) * other.inner(axis);
    double[] result = new double[size(shape)];
    for (int i = 0; i < result.length; i++) {
      int outer = i / (own + others);
      int place = i % (own + others);
      result[i] = place < own ? at(outer * own + place) : other.at(outer * others + place - own);
    }
    return of(result, shape);
  }

  private NDArray folded(int axis, boolean keep, double first, DoubleBinaryOperator of) {
    int length = length(axis);
    int inner = inner(axis);
    long[] shape = dims.clone();
    shape[axis] = 1;
    double[] result = new double[size(shape)];
    Arrays.fill(result, first);
    for (int i = 0; i < size(); i++) {
      int at = i / (length * inner) * inner + i % inner;
      result[at] = of.applyAsDouble(result[at], at(i));
    }
    return of(result, keep ? shape : without(axis));
  }

  private NDArray logShares(int axis, DoubleUnaryOperator then) {
    NDArray most = folded(axis, true, Double.NEGATIVE_INFINITY, Math::max);
    NDArray grown = in(both(most, (v, m) -> Math.exp(v - m))).folded(axis, true, 0, Double::sum);
    NDArray logs = in(both(most, (v, m) -> v - m)).both(grown, (v, sum) -> v - Math.log(sum));
    return in(logs).each(then);
  }

  /** The rows of a table that this array's values count. */
  private NDArray rows(PlainArray table) {
    int width = table.size() / table.length(0);
    double[] result = new double[size() * width];
    for (int i = 0; i < size(); i++) {
      for (int w = 0; w < width; w++) {
        result[i * width + w] = table.at((int) at(i) * width + w);
      }
    }
    long[] shape = Arrays.copyOf(dims, dims.length + 1);
    shape[dims.length] = width;
    return of(result, shape);
  }

  private NDArray normed(PlainArray weight, PlainArray bias) {
    int width = length(dims.length - 1);
    double[] result = new double[size()];
    for (int r = 0; r < result.length; r += width) {
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < width; i++) {
        sum += at(r + i);
        squares += at(r + i) * at(r + i);
      }
      double mean = sum / width;
      double spread = Math.sqrt(Math.max(0, squares / width - mean * mean) + 1e-12);
      for (int i = 0; i < width; i++) {
        result[r + i] = (at(r + i) - mean) / spread * weight.at(i) + bias.at(i);
      }
    }
    return of(result, dims);
  }

  private static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
