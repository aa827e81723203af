package dev.postc.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A module of a user's, outside this repository, built by a real Maven. */
final class MavenModule {
  /** What a build said. */
  record Build(boolean success, List<String> lines) {
    boolean says(String text) {
      return lines.stream().anyMatch(line -> line.contains(text));
    }

    List<String> errors() {
      return lines.stream().filter(line -> line.startsWith("[ERROR]")).toList();
    }

    @Override
    public String toString() {
      return String.join("\n", lines);
    }
  }

  private final Path directory;
  private String compilerConfiguration = "";

  MavenModule(Path directory) {
    this.directory = directory;
  }

  MavenModule file(String path, String text) {
    try {
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MavenModule java(String path, String text) {
    return file("src/main/java/" + path, text);
  }

  MavenModule post(String path, String body) {
    return file(
        "src/main/posts/" + path,
        "title="
            + path
            + "\ndate=2025-3-15\ntags=java\nstatus=published\n~~~~~~\n\n"
            + body
            + "\n");
  }

  MavenModule delete(String path) {
    try {
      Files.delete(directory.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String path) {
    return directory.resolve(path);
  }

  /** Puts the annotation processor next to the goal. */
  MavenModule processorToo() {
    compilerConfiguration =
        """
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>dev.postc</groupId>
              <artifactId>postc-processor</artifactId>
              <version>%s</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
        """
            .formatted(version());
    return this;
  }

  Build run(String... goals) throws IOException {
    file("pom.xml", pom());
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(Path.of(property("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never", "-s", settings().toString()));
    command.add("-Dmaven.repo.local=" + property("postc.it.repository"));
    command.addAll(List.of(goals));
    ProcessBuilder maven = new ProcessBuilder(command).directory(directory.toFile());
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = maven.redirectErrorStream(true).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = out.lines().toList();
      return new Build(process.waitFor() == 0, lines);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a class of the module prints, in a JVM of its own. */
  String output(String mainClass) throws IOException {
    Path runtime =
        Path.of(property("postc.it.repository"))
            .resolve("dev/postc/postc-runtime/" + version())
            .resolve("postc-runtime-" + version() + ".jar");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                directory.resolve("target/classes")
                    + System.getProperty("path.separator")
                    + runtime,
                mainClass)
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().collect(Collectors.joining("\n"));
    }
  }

  /** Takes what the outer build has already fetched from there, and the rest from the network. */
  private Path settings() {
    // A local repository keeps no checksums that a remote one must have.
    String repository =
        """
        <id>outer</id>
        <url>%s</url>
        <releases><checksumPolicy>ignore</checksumPolicy></releases>
        """
            .formatted(Path.of(property("postc.it.outerRepository")).toUri());
    file(
        "settings.xml",
        """
        <settings>
          <profiles>
            <profile>
              <id>outer</id>
              <repositories><repository>%1$s</repository></repositories>
              <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(repository));
    return directory.resolve("settings.xml");
  }

  private String pom() {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.example</groupId>
          <artifactId>blog</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencies>
            <dependency>
              <groupId>dev.postc</groupId>
              <artifactId>postc-runtime</artifactId>
              <version>%1$s</version>
            </dependency>
          </dependencies>
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>3.4.0</version>
              </plugin>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>3.15.0</version>
                %2$s
              </plugin>
              <plugin>
                <groupId>dev.postc</groupId>
                <artifactId>postc-maven-plugin</artifactId>
                <version>%1$s</version>
                <executions>
                  <execution><goals><goal>generate</goal></goals></execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """
        .formatted(version(), compilerConfiguration);
  }

  private static String version() {
    return property("postc.version");
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("run by Maven's failsafe plugin, which sets " + name);
    }
    return value;
  }
}
