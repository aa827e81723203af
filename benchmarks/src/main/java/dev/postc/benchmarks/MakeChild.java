package dev.postc.benchmarks;

import dev.postc.Site;
import dev.postc.http.SiteResponder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;

/**
 * Makes a page's bytes, ready to be sent, again and again without a server, and reports the
 * thread's CPU for one.
 */
final class MakeChild {
  private static final long WARM_UP_NANOS = 1_500_000_000;
  private static final long MEASURED_NANOS = 800_000_000;
  private static final int AT_ONCE = 200;

  private MakeChild() {}

  private interface Making {
    int make() throws IOException;
  }

  /** Arguments: as {@link ServeChild}. */
  public static void main(String[] arguments) throws IOException {
    ServePeer peer = ServePeer.valueOf(arguments[0]);
    Site site = GeneratedBlog.site();
    if (peer == ServePeer.JETTY) {
      SiteResponder responder = new SiteResponder(site);
      report("identity", () -> respond(responder, FixedRequest.of(arguments[1], "identity")));
      report("gzip", () -> respond(responder, FixedRequest.of(arguments[1], "gzip")));
    } else {
      PageMaker maker =
          PageMaker.of(peer, site, arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
      report("identity", () -> maker.identity().length);
      report("gzip", () -> maker.gzip().length);
    }
  }

  /** As an adapter takes it: stored bytes need no making. */
  private static int respond(SiteResponder responder, FixedRequest request) {
    return responder.respond(request).buffers().get(0).remaining();
  }

  private static void report(String coding, Making making) throws IOException {
    run(making, WARM_UP_NANOS);
    ChildJvm.report(coding, run(making, MEASURED_NANOS));
  }

  /** Microseconds of CPU for one. */
  private static double run(Making making, long nanos) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long count = 0;
    long made = 0;
    long used;
    do {
      for (int i = 0; i < AT_ONCE; i++) {
        made += making.make();
      }
      count += AT_ONCE;
      used = threads.getCurrentThreadCpuTime() - start;
    } while (used < nanos);
    if (made == 0) {
      throw new IllegalStateException("nothing was made");
    }
    return used / 1e3 / count;
  }
}
