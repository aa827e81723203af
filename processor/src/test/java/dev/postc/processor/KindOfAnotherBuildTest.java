package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.PackException;
import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects that classes do not read values of other types than they know as if they were those. */
class KindOfAnotherBuildTest {
  private static final String PACK = "META-INF/postc/com.example.blog";

  @TempDir Path directory;

  private Result build(String name, String fields) throws IOException {
    Result result =
        JavaBuild.blog(directory.resolve(name))
            .java(
                "com/example/blog/Talk.java",
                """
                package com.example.blog;

                import dev.postc.*;
                import java.util.*;

                @PostType("talk")
                public interface Talk extends Post {
                  enum Level { LOW, HIGH }
                  record Room(String name, int seats) {}
                  %s
                }
                """
                    .formatted(fields))
            .file(
                "src/main/posts/a.md",
                "title=T\ndate=2025-03-15\ntype=talk\nlevel=1\n~~~~~~\n\nText.\n")
            .run(Compiler.JAVAC);
    assertThat(result.errors()).isEmpty();
    return result;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long level();",
        "Optional<Integer> level();",
        "@Key(\"level\") int grade();",
        "int level(); Optional<Room> room();",
      })
  void saysSoAtTheFirstUse(String fields) throws IOException {
    Result old = build("old", "int level();");
    replacePack(old, build("new", fields));

    assertThatThrownBy(() -> old.call("com.example.blog.Blog", "site"))
        .rootCause()
        .isInstanceOf(PackException.class)
        .hasMessageContaining(
            PACK
                + "/site has pages of the type talk, for which the generated classes know other"
                + " fields or other types of fields: classes and pack are of different builds.");
  }

  @Test
  void anotherKeyOrDefaultIsOfTheSources() throws IOException {
    Result old = build("old", "int level();");
    replacePack(old, build("new", "@Default(\"2\") int level();"));

    assertThat((List<?>) old.call("com.example.blog.Blog", "posts")).hasSize(1);
  }

  private static void replacePack(Result old, Result fresh) throws IOException {
    try (Stream<Path> files = Files.list(fresh.classes().resolve(PACK))) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            old.classes().resolve(PACK).resolve(file.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
