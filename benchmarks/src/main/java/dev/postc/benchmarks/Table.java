package dev.postc.benchmarks;

import java.util.Locale;
import java.util.stream.Collectors;

/** A benchmark's results as Markdown: a table of spreads, then the comparisons as a list. */
final class Table {
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder findings = new StringBuilder();
  private final String title;
  private boolean broken;

  Table(String title) {
    this.title = title;
  }

  Table row(String what, String unit, Spread spread) {
    String all = spread.values().stream().map(Table::number).collect(Collectors.joining(" "));
    rows.append(
        String.format(
            "| %s | %s | %s | %s–%s | %s |%n",
            what, unit, number(spread.median()), number(spread.min()), number(spread.max()), all));
    return this;
  }

  Table finding(String text) {
    findings.append("- ").append(text).append(System.lineSeparator());
    return this;
  }

  /** States what was promised to be so. */
  Table check(boolean good, String fact) {
    broken |= !good;
    return finding((good ? "good: " : "BAD: ") + fact);
  }

  /** Whether a promise that does not hang on the machine's speed was broken. */
  boolean isBroken() {
    return broken;
  }

  /** Compares two figures by rounds; with one round there is nothing to say of the spread. */
  Table ratio(String what, Spread measured, Spread base) {
    return measured.values().size() < 2
        ? this
        : finding(what + ": " + Interval.ratio(measured, base).text("×"));
  }

  @Override
  public String toString() {
    return String.format(
        "## %s%n%n| figure | unit | median | min–max | runs in order |%n|---|---|--:|--:|---|%n%s%n%s",
        title, rows, findings);
  }

  private static String number(double value) {
    double size = Math.abs(value);
    int digits = size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
