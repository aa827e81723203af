package dev.postc.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A real browser: the file that the system property {@code chromium} names, else {@code chromium}
 * on the path.
 */
public final class Chromium {
  private final Path program;
  private final Path folder;

  private Chromium(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The browser; without one the test is skipped.
   *
   * @param folder for what it writes
   */
  public static Chromium orSkip(Path folder) {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "no Chromium: name one with -Dchromium=FILE");
    return new Chromium(program.get(), folder);
  }

  private static Optional<Path> program() {
    String named = System.getProperty("chromium", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .map(entry -> Path.of(entry, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * The document as it is after its scripts have run.
   *
   * @param time that passes for the page
   */
  public String dom(String url, Duration time) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                // Chromium refuses to run as root with its sandbox, as containers often do.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=" + time.toMillis(),
                "--dump-dom",
                url)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("chromium.log").toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("Chromium has ended").isTrue();
      return Files.readString(out);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
