package dev.postc.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Site;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protects that a site in one named module is served by an application in another. */
class ModulePathIT {
  @TempDir Path folder;
  private Path runtime;
  private String modulePath;

  @BeforeEach
  void compile() throws Exception {
    runtime = Path.of(Site.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    write("site/pom.xml", "<project/>");
    write(
        "site/src/main/posts/hello.md",
        "title=Hello\ndate=2026-1-1\nstatus=published\n~~~~~~\n\nFrom a **module**.\n");
    write(
        "site/module-info.java",
        "module com.example.site { requires transitive dev.postc; exports com.example.site; }");
    write(
        "site/com/example/site/package-info.java",
        """
        @dev.postc.PostSite(url = "https://example.com", title = "Example")
        package com.example.site;
        """);
    javac(
        "site",
        "--module-path",
        runtime.toString(),
        "--processor-path",
        System.getProperty("java.class.path"),
        "-Apostc.dir=" + folder.resolve("site"));
    write(
        "app/module-info.java",
        "module com.example.app { requires com.example.site; requires jdk.httpserver; }");
    write(
        "app/com/example/app/Main.java",
        """
        package com.example.app;

        import com.example.site.Blog;
        import com.sun.net.httpserver.HttpServer;
        import dev.postc.http.SiteHandler;
        import java.net.InetAddress;
        import java.net.InetSocketAddress;

        public class Main {
          public static void main(String[] args) throws Exception {
            HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", new SiteHandler(Blog.site()));
            server.start();
            System.out.println("http://localhost:" + server.getAddress().getPort());
          }
        }
        """);
    modulePath = runtime + File.pathSeparator + folder.resolve("classes/site");
    javac("app", "--module-path", modulePath);
    modulePath += File.pathSeparator + folder.resolve("classes/app");
  }

  @Test
  void theApplicationServesTheOtherModulesSite() throws Exception {
    try (RunningJvm application =
        RunningJvm.java(
            "--module-path", modulePath, "--module", "com.example.app/com.example.app.Main")) {
      assertServes(application);
    }
  }

  @Test
  void anImageOfTheModulesServesItAndHoldsNothingElse() throws Exception {
    Path image = folder.resolve("image");
    run(
        "jlink",
        "--module-path",
        modulePath,
        "--add-modules",
        "com.example.app",
        "--output",
        image);

    assertThat(modules(image))
        .containsExactlyInAnyOrder(
            "com.example.app", "com.example.site", "dev.postc", "java.base", "jdk.httpserver");
    try (RunningJvm application =
        RunningJvm.start(image, "--module", "com.example.app/com.example.app.Main")) {
      assertServes(application);
    }
  }

  /** {@code dev.postc} requires {@code jdk.httpserver} at compile time alone. */
  @Test
  void aSiteNeedsNoModuleButTheRuntimesAndTheBase() throws Exception {
    Path image = folder.resolve("image");
    run(
        "jlink",
        "--module-path",
        modulePath,
        "--add-modules",
        "com.example.site",
        "--output",
        image);

    assertThat(modules(image))
        .containsExactlyInAnyOrder("com.example.site", "dev.postc", "java.base");
  }

  private static void assertServes(RunningJvm application) throws Exception {
    assertThat(application.get("/hello.html").body()).contains("From a <strong>module</strong>.");
    assertThat(application.get("/nowhere").statusCode()).isEqualTo(404);
  }

  private static List<String> modules(Path image) throws IOException {
    Process java =
        new ProcessBuilder(image.resolve("bin/java").toString(), "--list-modules")
            .redirectErrorStream(true)
            .start();
    try (var out = java.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().map(line -> line.replaceAll("@.*", "")).toList();
    }
  }

  private void javac(String module, Object... options) throws IOException {
    try (var files = Files.walk(folder.resolve(module))) {
      List<Object> arguments = new ArrayList<>(List.of(options));
      arguments.addAll(List.of("-d", folder.resolve("classes").resolve(module)));
      files.filter(file -> file.toString().endsWith(".java")).forEach(arguments::add);
      run("javac", arguments.toArray());
    }
  }

  private static void run(String tool, Object... arguments) {
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages, true);
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow()
            .run(out, out, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    assertThat(status).as(messages.toString()).isZero();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
