package dev.postc.pack;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A cache of at most so many bytes. Reading takes no lock; keeping a value does, and lets go of
 * values that were not read since the clock's hand last passed them.
 *
 * <p>A key has one place, {@code key % places}; a value that is put there replaces the one before.
 */
final class ClockCache<V extends ClockCache.Value> {
  private final AtomicReferenceArray<V> places;
  private final long maximum;
  private final ReentrantLock writing = new ReentrantLock();
  private long held;
  private int hand;

  /** What can be kept. */
  abstract static class Value {
    private final int key;
    // Races only cost accuracy: a value may be let go although it was just read.
    private boolean used;

    Value(int key) {
      this.key = key;
    }

    /** How many bytes it holds on the heap. */
    abstract long bytes();
  }

  /**
   * @param places at least 1
   * @param maximum in bytes
   */
  ClockCache(int places, long maximum) {
    this.places = new AtomicReferenceArray<>(places);
    this.maximum = maximum;
  }

  /** The value of a key, or {@code null}. */
  V get(int key) {
    V value = places.get(key % places.length());
    if (value == null || ((Value) value).key != key) {
      return null;
    }
    if (!((Value) value).used) {
      ((Value) value).used = true;
    }
    return value;
  }

  /** Keeps a value, if it fits at all. */
  void put(V value) {
    if (value.bytes() > maximum) {
      return;
    }
    writing.lock();
    try {
      int place = ((Value) value).key % places.length();
      replace(place, null);
      makeRoom(value.bytes());
      replace(place, value);
    } finally {
      writing.unlock();
    }
  }

  /** How many bytes the kept values hold. */
  long held() {
    writing.lock();
    try {
      return held;
    } finally {
      writing.unlock();
    }
  }

  private void makeRoom(long wanted) {
    while (held + wanted > maximum) {
      V candidate = places.get(hand);
      if (candidate != null) {
        if (((Value) candidate).used) {
          ((Value) candidate).used = false;
        } else {
          replace(hand, null);
        }
      }
      hand = hand + 1 == places.length() ? 0 : hand + 1;
    }
  }

  private void replace(int place, V value) {
    V old = places.get(place);
    held += (value == null ? 0 : value.bytes()) - (old == null ? 0 : old.bytes());
    places.set(place, value);
  }
}
