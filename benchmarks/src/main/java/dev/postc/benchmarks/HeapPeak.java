package dev.postc.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most bytes of heap in use that any garbage collection has found, and has left. */
final class HeapPeak {
  private final AtomicLong found = new AtomicLong();
  private final AtomicLong left = new AtomicLong();
  private final Set<String> heapPools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  private HeapPeak() {}

  /** Watches from now on. */
  static HeapPeak watch() {
    HeapPeak peak = new HeapPeak();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener((notification, handback) -> peak.see(notification), null, null);
    }
    return peak;
  }

  /** In bytes, garbage included. */
  long found() {
    return found.get();
  }

  /** In bytes; a young collection leaves old garbage, so this bounds what is live from above. */
  long left() {
    return left.get();
  }

  private void see(Notification notification) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      GcInfo collection =
          GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
              .getGcInfo();
      found.accumulateAndGet(heap(collection.getMemoryUsageBeforeGc()), Math::max);
      left.accumulateAndGet(heap(collection.getMemoryUsageAfterGc()), Math::max);
    }
  }

  private long heap(Map<String, MemoryUsage> pools) {
    return pools.entrySet().stream()
        .filter(pool -> heapPools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }
}
