package dev.postc.generated;

/** Reads values of one type. Safe for any number of threads. */
@FunctionalInterface
public interface Reading<T> {
  /** The value at which the reader stands; the reader moves behind it. */
  T read(ValueReader in);
}
