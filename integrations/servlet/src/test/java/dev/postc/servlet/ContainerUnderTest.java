package dev.postc.servlet;

import dev.postc.conformance.ServerUnderTest;
import jakarta.servlet.Filter;
import java.util.concurrent.atomic.AtomicInteger;

/** A container with a site at every path. It counts the requests that reach the site. */
abstract class ContainerUnderTest implements ServerUnderTest {
  private final AtomicInteger reached = new AtomicInteger();

  /** To stand before the site. */
  final Filter counter =
      (request, response, chain) -> {
        reached.incrementAndGet();
        chain.doFilter(request, response);
      };

  @Override
  public final int reached() {
    return reached.get();
  }
}
