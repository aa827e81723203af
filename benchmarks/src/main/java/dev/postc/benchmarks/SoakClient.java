package dev.postc.benchmarks;

import dev.postc.Site;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients of a {@link SoakServer}, until a given time has passed: for each port some that check
 * every byte, and some that misbehave.
 */
final class SoakClient {
  private static final int GOOD_FOR_EACH_PORT = 3;
  private static final int MOST_ERRORS_SHOWN = 10;
  private static final int PARTS_OF_ONE_IN = 20;

  private final AtomicLong right = new AtomicLong();
  private final AtomicLong broken = new AtomicLong();
  private final AtomicLong errors = new AtomicLong();

  private SoakClient() {}

  /** Arguments: seconds, number of posts, whether some misbehave, the ports. */
  public static void main(String[] arguments) throws Exception {
    int seconds = Integer.parseInt(arguments[0]);
    List<Expected> expected = expected(Integer.parseInt(arguments[1]));
    boolean misbehave = Boolean.parseBoolean(arguments[2]);
    SoakClient clients = new SoakClient();
    Instant end = Instant.now().plus(Duration.ofSeconds(seconds));
    ExecutorService threads = Executors.newCachedThreadPool();
    for (int i = 3; i < arguments.length; i++) {
      int port = Integer.parseInt(arguments[i]);
      for (int client = 0; client < GOOD_FOR_EACH_PORT; client++) {
        long seed = 100L * i + client;
        threads.execute(() -> clients.good(new GoodClient(port, expected, seed), end));
      }
      if (misbehave) {
        long seed = 100L * i + GOOD_FOR_EACH_PORT;
        threads.execute(() -> clients.broken(new BrokenClient(port, expected, seed), end));
        threads.execute(() -> clients.broken(new BrokenClient(port, expected, seed + 1), end));
      }
    }
    threads.shutdown();
    if (!threads.awaitTermination(seconds + 60L, TimeUnit.SECONDS)) {
      throw new IllegalStateException("a client still waits for its server");
    }
    ChildJvm.report("right", clients.right.doubleValue());
    ChildJvm.report("broken", clients.broken.doubleValue());
    ChildJvm.report("errors", clients.errors.doubleValue());
  }

  private static List<Expected> expected(int posts) throws IOException {
    Site site = GeneratedBlog.site();
    List<Expected> expected = new ArrayList<>();
    for (int i = 0; i < posts; i++) {
      String path = new SyntheticPost(i).path();
      for (String coding : ServeTrials.CODINGS) {
        boolean keep = i % PARTS_OF_ONE_IN == 0;
        expected.add(Expected.of(Answer.of(site, path, coding), path, coding, keep));
      }
    }
    return List.copyOf(expected);
  }

  private void good(GoodClient client, Instant end) {
    while (Instant.now().isBefore(end)) {
      try {
        right.addAndGet(client.session(end));
      } catch (IOException | RuntimeException e) {
        if (errors.incrementAndGet() <= MOST_ERRORS_SHOWN) {
          e.printStackTrace();
        }
      }
    }
  }

  private void broken(BrokenClient client, Instant end) {
    while (Instant.now().isBefore(end)) {
      client.misbehave();
      broken.incrementAndGet();
    }
  }
}
