package dev.postc.compiler.options;

import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What the machine adds to a build.
 *
 * @param options keys as in {@link BuildOption}; others that start with {@link BuildOption#PREFIX}
 *     are mistakes
 * @param sourceDateEpoch the variable {@code SOURCE_DATE_EPOCH}: seconds since 1970
 * @param clock asked if nothing else says what time it is
 * @param fileNames the encoding of the platform's file names
 */
public record BuildEnvironment(
    Map<String, String> options, Optional<String> sourceDateEpoch, Clock clock, Charset fileNames) {
  public BuildEnvironment {
    options = Map.copyOf(options);
  }

  /** This process's environment. */
  public static BuildEnvironment ofProcess(Map<String, String> options) {
    return new BuildEnvironment(
        options,
        Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")),
        Clock.systemUTC(),
        Charset.forName(System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name())));
  }

  Optional<String> option(BuildOption option) {
    return Optional.ofNullable(options.get(option.key()));
  }
}
