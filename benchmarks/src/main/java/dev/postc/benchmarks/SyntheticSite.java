package dev.postc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * A module with so many posts, as a user would have it: {@code pom.xml}, a declaration, sources.
 *
 * @param posts how many, at least 1
 */
record SyntheticSite(int posts) {
  /** The annotated package. */
  static final String PACKAGE = "com.example.synthetic";

  private static final String DIAGRAM =
      "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='80'><rect width='9' height='9'/>"
          + "</svg>\n";

  private static final String DECLARATION =
      """
      @PostSite(url = "https://example.com", title = "Synthetic")
      package com.example.synthetic;

      import dev.postc.PostSite;
      """;

  /** Writes the module into a folder, which is made. Returns the declaration's file. */
  Path write(Path module) throws IOException {
    Path root = posts(module);
    for (int i = 0; i < posts; i++) {
      SyntheticPost post = new SyntheticPost(i);
      Path file = root.resolve(post.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, post.source());
    }
    Path image = root.resolve(SyntheticPost.IMAGE.substring(1));
    Files.createDirectories(image.getParent());
    Files.writeString(image, DIAGRAM);
    return declare(module);
  }

  /** Writes what makes a folder with content a module of ours. Returns the declaration's file. */
  static Path declare(Path module) throws IOException {
    // The mark by which the processor knows the base directory.
    Files.writeString(module.resolve("pom.xml"), "<project/>\n");
    Path declaration = declaration(module);
    Files.createDirectories(declaration.getParent());
    return Files.writeString(declaration, DECLARATION);
  }

  /** Where {@link #declare} puts the declaration. */
  static Path declaration(Path module) {
    return module
        .resolve("src/main/java")
        .resolve(PACKAGE.replace('.', '/'))
        .resolve("package-info.java");
  }

  /** The folder of a module's content. */
  static Path posts(Path module) {
    return module.resolve("src/main/posts");
  }

  /** The paths of all posts, by index. */
  String[] paths() {
    return IntStream.range(0, posts)
        .mapToObj(i -> new SyntheticPost(i).path())
        .toArray(String[]::new);
  }
}
