package dev.postc.pack;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A cache of at most so many bytes. Reading takes no lock; keeping a value does, and lets go of
 * values that were not read since the clock's hand last passed them.
 *
 * <p>A key has a few neighbouring places, from {@code key % places} on. Where all are taken, a
 * value gives way that was not read lately.
 */
final class ClockCache<V extends ClockCache.Value> {
  private static final int MOST_NEIGHBOURS = 16;

  private final AtomicReferenceArray<V> places;
  private final int lastPlace;
  private final int neighbours;
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
   * @param places at least 1; there will be the next power of two, so that a key's place is found
   *     without a division
   * @param maximum in bytes
   */
  ClockCache(int places, long maximum) {
    this.lastPlace = Integer.highestOneBit(Math.max(1, 2 * places - 1)) - 1;
    this.places = new AtomicReferenceArray<>(lastPlace + 1);
    this.neighbours = Math.min(MOST_NEIGHBOURS, lastPlace + 1);
    this.maximum = maximum;
  }

  /** The value of a key, or {@code null}. */
  V get(int key) {
    int place = key & lastPlace;
    for (int i = 0; i < neighbours; i++) {
      V value = places.get(place);
      if (value != null && ((Value) value).key == key) {
        if (!((Value) value).used) {
          ((Value) value).used = true;
        }
        return value;
      }
      place = after(place);
    }
    return null;
  }

  /** Whether a value of so many bytes is kept. */
  boolean takes(long bytes) {
    return bytes <= maximum;
  }

  /** Keeps a value, if it fits at all. */
  void put(V value) {
    if (!takes(value.bytes())) {
      return;
    }
    writing.lock();
    try {
      int place = placeFor(((Value) value).key);
      replace(place, null);
      makeRoom(value.bytes());
      replace(place, value);
    } finally {
      writing.unlock();
    }
  }

  /** The key's own place if it has one, else a free one, else one whose value is to give way. */
  private int placeFor(int key) {
    int first = key & lastPlace;
    int free = -1;
    int unread = -1;
    int place = first;
    for (int i = 0; i < neighbours; i++) {
      V value = places.get(place);
      if (value == null) {
        free = free < 0 ? place : free;
      } else if (((Value) value).key == key) {
        return place;
      } else if (!((Value) value).used) {
        unread = unread < 0 ? place : unread;
      }
      place = after(place);
    }
    if (free >= 0) {
      return free;
    }
    return unread >= 0 ? unread : first;
  }

  private int after(int place) {
    return (place + 1) & lastPlace;
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
      hand = after(hand);
    }
  }

  private void replace(int place, V value) {
    V old = places.get(place);
    held += (value == null ? 0 : value.bytes()) - (old == null ? 0 : old.bytes());
    places.set(place, value);
  }
}
