package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeedPostTest {
  @Test
  void aRealPostsBodyDiffersFromJbakesInHeadingIdsAlone() throws Exception {
    Path seed = Path.of(System.getProperty("postc.shared", "")).resolve("seed");
    assumeTrue(Files.isDirectory(seed), "needs the folder that postc.shared names");
    String source = Files.readString(seed.resolve("sync-and-async.md"));
    String jbake = Files.readString(seed.resolve("jbake-2.7.0-body.html"));
    String separator = "~~~~~~\n";

    String body =
        Sites.render(source.substring(source.indexOf(separator) + separator.length()))
            .body()
            .text();

    assertThat(body).contains("<h3 id=\"my-own-thoughts\">");
    // Nothing is normalised but the ids.
    assertThat(body.replaceAll("<h3 id=\"[a-z0-9-]+\">", "<h3>")).isEqualTo(jbake);
  }
}
