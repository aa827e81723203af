package dev.postc.benchmarks;

import java.util.List;

/**
 * The values of one figure over several runs, in the order of the runs.
 *
 * @param values not empty
 */
record Spread(List<Double> values) {
  Spread {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a spread needs at least one value");
    }
  }

  double median() {
    double[] sorted = sorted();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double min() {
    return sorted()[0];
  }

  double max() {
    double[] sorted = sorted();
    return sorted[sorted.length - 1];
  }

  /** The same runs in another unit, or per item. */
  Spread dividedBy(double divisor) {
    return new Spread(values.stream().map(value -> value / divisor).toList());
  }

  /** The same runs less a constant part. */
  Spread minus(double constant) {
    return new Spread(values.stream().map(value -> value - constant).toList());
  }

  private double[] sorted() {
    return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }
}
