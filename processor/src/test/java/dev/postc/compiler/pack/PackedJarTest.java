package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.PackException;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.pack.PackFormat;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack in a jar beside its facade, found on the class path and on the module path. */
class PackedJarTest {
  private static final String FACADE =
      """
      package com.example.blog;
      public final class Blog {
        private static final dev.postc.generated.GeneratedSite SITE =
            dev.postc.generated.GeneratedSite.of(dev.postc.generated.GeneratedSite.FORMAT, Blog.class);
        public static dev.postc.Site site() {
          return SITE.site();
        }
      }
      """;

  private static final String MANIFEST =
      PackFormat.folder(SiteFixture.PACKAGE) + PackFormat.MANIFEST;

  @TempDir Path folder;

  @BeforeEach
  void writePack() throws IOException {
    SiteFixture fixture =
        new SiteFixture("https://example.com")
            .post("/a.html", LocalDate.of(2025, 3, 15), "A", "<p>Body</p>")
            .document("/noise.txt", "text/plain", PackBoundaryTest.noise(1, 100_000));
    for (Output.Resource resource : fixture.pack()) {
      Path file = folder.resolve("classes").resolve(resource.path());
      Files.createDirectories(file.getParent());
      Files.write(file, resource.content());
    }
  }

  @Test
  void isFoundOnTheClassPath() throws Exception {
    Path jar = jar(false);
    try (URLClassLoader loader = loader(jar)) {
      assertServes(loader);
    }
  }

  @Test
  void isReadWhileOtherClassLoadersOfTheJarAreClosed() throws Exception {
    Path jar = jar(false);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try (URLClassLoader loader = loader(jar)) {
      StoredSite site = uncached(loader);
      Future<Integer> reading =
          reader.submit(
              () -> {
                int reads = 0;
                for (; reads == 0 || !done.get(); reads++) {
                  assertThat(site.record("/a.html")).isNotNull();
                }
                return reads;
              });
      for (int i = 0; i < 300 && !reading.isDone(); i++) {
        try (URLClassLoader other = loader(jar)) {
          try (InputStream in = other.getResourceAsStream(MANIFEST)) {
            assertThat(in.read()).isEqualTo('p');
          }
          assertThat(uncached(other).posts()).hasSize(1);
        }
      }
      done.set(true);
      assertThat(reading.get()).isPositive();
    } finally {
      reader.shutdownNow();
    }
  }

  @Test
  void saysWhichResourceWasClosedMeanwhile() throws Exception {
    Path jar = jar(false);
    StoredSite site;
    try (URLClassLoader loader = loader(jar)) {
      site = uncached(loader);
    }
    assertThatThrownBy(() -> site.record("/a.html"))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("/s000");
  }

  @Test
  void turnsWhateverAClosedStreamThrowsIntoOneException() {
    for (RuntimeException thrown :
        List.of(
            new NullPointerException("Inflater has been closed"),
            new IllegalStateException("zip file closed"),
            new UncheckedIOException(new IOException("Stream closed")))) {
      PackResources closed =
          new PackResources(
              SiteFixture.PACKAGE,
              name -> {
                throw thrown;
              });
      assertThatThrownBy(() -> StoredSite.open(closed, SiteOptions.defaults()))
          .isInstanceOf(PackException.class)
          .hasMessageContaining(MANIFEST)
          .hasCause(thrown);
    }
  }

  @Test
  void isFoundInAFolder() throws Exception {
    jar(false);
    try (URLClassLoader loader = loader(folder.resolve("classes"))) {
      assertServes(loader);
    }
  }

  private URLClassLoader loader(Path place) throws IOException {
    return new URLClassLoader(new URL[] {place.toUri().toURL()}, getClass().getClassLoader());
  }

  private static StoredSite uncached(ClassLoader loader) throws ClassNotFoundException {
    Class<?> facade = loader.loadClass("com.example.blog.Blog");
    return StoredSite.open(PackResources.of(facade), SiteOptions.defaults().withCacheBytes(0));
  }

  @Test
  void isFoundInAModule() throws Exception {
    Path jar = jar(true);
    Path runtime = Path.of(Site.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolve(ModuleFinder.of(jar, runtime), ModuleFinder.of(), Set.of("com.example.site"));
    ModuleLayer layer =
        boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    assertServes(layer.findLoader("com.example.site"));
  }

  /** By reflection, since the module layer has a runtime of its own. */
  private static void assertServes(ClassLoader loader) throws Exception {
    Class<?> facade = loader.loadClass("com.example.blog.Blog");
    Object site = facade.getMethod("site").invoke(null);
    assertThat(facade.getMethod("site").invoke(null)).isSameAs(site);
    Class<?> api = loader.loadClass("dev.postc.Site");
    List<?> posts = (List<?>) api.getMethod("posts").invoke(site);
    Class<?> page = loader.loadClass("dev.postc.Page");
    assertThat(page.getMethod("html").invoke(posts.get(0))).isEqualTo("<p>Body</p>");
  }

  private Path jar(boolean module) throws Exception {
    Path source = folder.resolve("Blog.java");
    Files.writeString(source, FACADE);
    Path descriptor = folder.resolve("module-info.java");
    Files.writeString(
        descriptor, "module com.example.site { requires dev.postc; exports com.example.blog; }");
    Path runtime = Path.of(Site.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path classes = folder.resolve("classes");
    String pathOption = module ? "--module-path" : "--class-path";
    List<String> arguments =
        new ArrayList<>(
            List.of(pathOption, runtime.toString(), "-d", classes.toString(), source.toString()));
    if (module) {
      arguments.add(descriptor.toString());
    }
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages, true);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertThat(status).as(messages.toString()).isZero();
    return pack(classes);
  }

  private Path pack(Path classes) throws IOException {
    Path jar = folder.resolve("site.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        var files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
      }
    }
    return jar;
  }
}
