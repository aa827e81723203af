package dev.postc.compiler.options;

import dev.postc.compiler.brotli.BrotliEncoder;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the machine adds to a build.
 *
 * @param options keys as in {@link BuildOption}; others that start with {@link BuildOption#PREFIX}
 *     are mistakes
 * @param sourceDateEpoch the variable {@code SOURCE_DATE_EPOCH}: seconds since 1970
 * @param clock asked if nothing else says what time it is
 * @param fileNames the encoding of the platform's file names
 * @param brotliFlaw tells why there is no brotli, if so; looked for only when it is wanted
 */
public record BuildEnvironment(
    Map<String, String> options,
    Optional<String> sourceDateEpoch,
    Clock clock,
    Charset fileNames,
    Supplier<Optional<String>> brotliFlaw) {
  public BuildEnvironment {
    options = Map.copyOf(options);
  }

  /** This process's environment. */
  public static BuildEnvironment ofProcess(Map<String, String> options) {
    return new BuildEnvironment(
        options,
        Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")),
        Clock.systemUTC(),
        Charset.forName(System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name())),
        BrotliEncoder::flaw);
  }

  Optional<String> option(BuildOption option) {
    return Optional.ofNullable(options.get(option.key()));
  }
}
