package dev.postc.benchmarks;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * An estimate with its 95 % confidence interval, by Student's t over the rounds. The two spreads
 * are compared round by round, since runs of one round met the same load of the machine.
 */
record Interval(double estimate, double low, double high) {
  /** Two-sided 95 % quantiles of Student's t, by degrees of freedom from 1. */
  private static final double[] T95 = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042
  };

  /** How many times {@code base} is {@code measured}: the geometric mean of the rounds' ratios. */
  static Interval ratio(Spread measured, Spread base) {
    return of(logarithms(measured), logarithms(base)).map(Math::exp);
  }

  /** By how much {@code measured} is above {@code base}: the mean of the rounds' differences. */
  static Interval difference(Spread measured, Spread base) {
    return of(doubles(measured), doubles(base));
  }

  String text(String unit) {
    return String.format(Locale.ROOT, "%.3g%s (95 %% %.3g to %.3g)", estimate, unit, low, high);
  }

  private Interval map(DoubleUnaryOperator monotone) {
    return new Interval(
        monotone.applyAsDouble(estimate),
        monotone.applyAsDouble(low),
        monotone.applyAsDouble(high));
  }

  private static Interval of(double[] measured, double[] base) {
    int rounds = measured.length;
    if (rounds != base.length || rounds < 2) {
      throw new IllegalArgumentException(
          "rounds to compare: "
              + rounds
              + " and "
              + base.length
              + ", expected the same, 2 or more");
    }
    double[] differences =
        IntStream.range(0, rounds).mapToDouble(round -> measured[round] - base[round]).toArray();
    double mean = IntStream.range(0, rounds).mapToDouble(i -> differences[i]).sum() / rounds;
    double squares =
        IntStream.range(0, rounds).mapToDouble(i -> Math.pow(differences[i] - mean, 2)).sum();
    double standardError = Math.sqrt(squares / (rounds - 1) / rounds);
    double half = quantile(rounds - 1) * standardError;
    return new Interval(mean, mean - half, mean + half);
  }

  private static double quantile(int degreesOfFreedom) {
    return T95[Math.min(degreesOfFreedom, T95.length) - 1];
  }

  private static double[] doubles(Spread spread) {
    return spread.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] logarithms(Spread spread) {
    return spread.values().stream().mapToDouble(Math::log).toArray();
  }
}
