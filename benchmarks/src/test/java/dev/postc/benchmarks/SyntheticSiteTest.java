package dev.postc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticSiteTest {
  @TempDir Path folder;

  @Test
  void theSameSiteIsWrittenTwice() throws IOException {
    new SyntheticSite(20).write(folder.resolve("a"));
    new SyntheticSite(20).write(folder.resolve("b"));

    assertThat(files(folder.resolve("a"))).hasSize(23).isEqualTo(files(folder.resolve("b")));
  }

  @Test
  void aSmallSiteIsTheStartOfALargeOne() throws IOException {
    new SyntheticSite(5).write(folder.resolve("small"));
    new SyntheticSite(20).write(folder.resolve("large"));

    assertThat(files(folder.resolve("large"))).containsAllEntriesOf(files(folder.resolve("small")));
  }

  @Test
  void tenThousandPostsHaveDistinctPathsInDirectoriesOfAtMostAFewHundred() {
    String[] paths = new SyntheticSite(10_000).paths();
    Map<String, Integer> perDirectory = new HashMap<>();
    for (String path : paths) {
      perDirectory.merge(path.substring(0, path.lastIndexOf('/')), 1, Integer::sum);
    }

    assertThat(Arrays.stream(paths).distinct()).hasSize(10_000);
    assertThat(perDirectory.values()).allMatch(posts -> posts <= 300);
  }

  @Test
  void aPostHasAboutElevenKilobytes() {
    double mean =
        IntStream.range(0, 200)
            .map(i -> new SyntheticPost(i).source().length())
            .average()
            .orElseThrow();

    assertThat(mean).isBetween(10_500.0, 11_800.0);
  }

  @Test
  void twentyPostsCompileAndStartAndServeTheirPages() throws Exception {
    Path module = folder.resolve("module");
    Path declaration = new SyntheticSite(20).write(module);
    CompiledSite site = CompiledSite.make(module, declaration, folder.resolve("javac.log"));

    Map<String, Double> heap =
        new ChildJvm(
                HeapChild.class,
                Workspace.classPath(site.jar()),
                List.of("-Xmx64m"),
                List.of("20", "65536", "640"))
            .runOrFail(folder.resolve("heap.log"));
    Map<String, Double> start =
        new ChildJvm(
                StartChild.class,
                Workspace.classPath(site.classes()),
                List.of(),
                List.of(new SyntheticPost(7).path()))
            .runOrFail(folder.resolve("start.log"));
    Map<String, Double> listing =
        new ChildJvm(ListingChild.class, Workspace.classPath(site.jar()), List.of(), List.of("20"))
            .runOrFail(folder.resolve("listing.log"));

    assertThat(heap).containsKeys("heap.mib", "worst.mib");
    assertThat(start).containsKeys(ChildJvm.MARKER_MILLIS, "main.ms", "home.ms");
    assertThat(listing).containsKeys("classes", "cold.us", "warm.us");
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
