package dev.postc.benchmarks;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.http.SiteHandler;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * One site behind the JDK's server and Jetty's core in one process, until its standard input ends.
 * To each line that it reads it answers with a line of figures: MiB of heap after collections,
 * threads, open file descriptors, warnings logged so far.
 */
final class SoakServer {
  private static final int THREADS = 16;
  private static final int COLLECTIONS = 3;
  private static final int MOST_TRIES = 100;

  private SoakServer() {}

  /** Argument: the cache's bound in bytes. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    AtomicInteger warnings = countWarnings();
    Site site =
        GeneratedBlog.open(SiteOptions.defaults().withCacheBytes(Long.parseLong(arguments[0])));
    System.out.println(jdk(site) + " " + jetty(site));
    System.out.flush();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    while (in.readLine() != null) {
      System.out.println(
          heapMib() + " " + threads() + " " + fileDescriptors() + " " + warnings.get());
      System.out.flush();
    }
    System.exit(0);
  }

  /** Of the JDK's server and of the handlers; they are shown, too. */
  private static AtomicInteger countWarnings() {
    AtomicInteger warnings = new AtomicInteger();
    Logger.getLogger("")
        .addHandler(
            new Handler() {
              @Override
              public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                  warnings.incrementAndGet();
                }
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            });
    return warnings;
  }

  private static int jdk(Site site) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    server.setExecutor(threads);
    server.createContext("/", new SiteHandler(site));
    server.start();
    return server.getAddress().getPort();
  }

  private static int jetty(Site site) throws Exception {
    Server server = new Server(new QueuedThreadPool(THREADS, THREADS));
    // From the shared pool, Jetty 12.1.14 gives a buffer to two connections now and then when it
    // refuses a malformed request, whatever the handler: a good request is answered 400.
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setUseInputDirectByteBuffers(false);
    configuration.setUseOutputDirectByteBuffers(false);
    ServerConnector connector =
        new ServerConnector(
            server,
            null,
            null,
            new ByteBufferPool.NonPooling(),
            1,
            1,
            new HttpConnectionFactory(configuration));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new dev.postc.jetty.SiteHandler(site));
    server.start();
    return connector.getLocalPort();
  }

  /** Of a whole collection: one that is asked for is passed over while a thread is in zlib. */
  private static double heapMib() throws InterruptedException {
    long whole = wholeCollections() + COLLECTIONS;
    long used = Long.MAX_VALUE;
    for (int i = 0; i < MOST_TRIES && wholeCollections() < whole; i++) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      Thread.sleep(10);
    }
    return used / (double) (1 << 20);
  }

  private static long wholeCollections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .filter(collector -> collector.getName().equals("G1 Old Generation"))
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  private static long fileDescriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }
}
