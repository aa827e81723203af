package dev.postc.conformance;

import dev.postc.Site;
import java.util.List;

/** A server with a site at every path, on a port of the loopback address. */
public interface ServerUnderTest extends AutoCloseable {
  /** Starts it. */
  void start(Site site) throws Exception;

  int port();

  /** How the table calls it, the most special name first. */
  List<String> names();

  /** How many requests have reached the site. */
  int reached();

  @Override
  void close();
}
