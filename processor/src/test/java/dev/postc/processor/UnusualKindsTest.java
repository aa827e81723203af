package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.PackException;
import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Protects that generated code is sound for interfaces and records that few would write. */
class UnusualKindsTest {
  private static final String MAIN =
      """
      package com.example.blog;

      public final class Main {
        public static Object value() {
          Odd kind = Posts.Odd.page();
          return kind.VALUE;
        }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void theCanonicalConstructorIsCalledAmongOthers(Compiler compiler) throws IOException {
    Result result =
        kind("""
                enum Level {
                  LOW;

                  public static Level valueOf(CharSequence text) {
                    throw new IllegalStateException();
                  }
                }

                record One(Level level) {
                  public One(String text) {
                    this(other());
                  }

                  public One(Object any) {
                    this(other());
                  }
                }

                record Two(int number, java.util.Optional<Level> level, One one) {
                  public Two(Object number, Object level, Object one) {
                    this(0, java.util.Optional.empty(), new One(other()));
                  }
                }

                static Level other() {
                  return null;
                }

                Two two();
                """)
            .java("com/example/blog/Main.java", MAIN.replace("VALUE", "two()"))
            .file(
                "src/main/posts/odd.md",
                """
                title=Odd
                type=odd
                two={"number": 5, "level": "low", "one": {"level": "low"}}
                ~~~~~~
                Text.
                """)
            .option("-Xlint:all")
            .run(compiler);

    assertNothingSaid(result);
    assertThat(result.call("com.example.blog.Main", "value"))
        .hasToString("Two[number=5, level=Optional[LOW], one=One[level=LOW]]");
  }

  /** The author alone can heed a warning of them. */
  @ParameterizedTest
  @EnumSource(Compiler.class)
  void generatedCodeHasNoWarningOfWhatIsDeprecated(Compiler compiler) throws IOException {
    Result result =
        kind(
                "@Deprecated",
                "",
                """
                @Deprecated enum Level { LOW }

                @Deprecated Level level();
                @Deprecated String venue();
                """)
            .file(
                "src/main/posts/odd.md",
                "title=Odd\ntype=odd\nlevel=low\nvenue=Hall\n~~~~~~\nText.\n")
            .option("-Xlint:all")
            .run(compiler);

    assertNothingSaid(result);
  }

  /** Of methods that no interface overrides, the class gives the most special type. */
  @ParameterizedTest
  @EnumSource(Compiler.class)
  void theMostSpecialOfSeveralTypesIsTheTypeOfAKey(Compiler compiler) throws IOException {
    Result result =
        kind(
                "",
                ", A, B",
                """
                String one();
                int two();
                """)
            .java(
                "com/example/blog/A.java",
                "package com.example.blog;\npublic interface A { Object one(); Object three(); }\n")
            .java(
                "com/example/blog/B.java",
                "package com.example.blog;\npublic interface B { CharSequence one(); String three(); }\n")
            .java("com/example/blog/Main.java", MAIN.replace("VALUE", "one() + kind.three()"))
            .file(
                "src/main/posts/odd.md",
                "title=Odd\ntype=odd\none=1\ntwo=2\nthree=3\n~~~~~~\nText.\n")
            .run(compiler);

    assertNothingSaid(result);
    assertThat(result.call("com.example.blog.Main", "value")).isEqualTo("13");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aTypeThatIsNoConstantIsLeftToTheCompiler(Compiler compiler) throws IOException {
    Result result =
        kind("""
                String WORD = String.valueOf(1);

                @dev.postc.PostType(Odd.WORD)
                interface Other extends dev.postc.Page {}

                java.util.Optional<Other> other();
                """)
            .post("one.md")
            .run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.errors()).hasSize(1).noneMatch(error -> error.contains("POST"));
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void whatAConstructorRefusesIsSaidWithItsReason(Compiler compiler) throws IOException {
    Result result =
        kind("""
                record Version(int major) {
                  public Version {
                    if (major < 0) {
                      throw new IllegalArgumentException("no version is negative");
                    }
                  }
                }

                Version version();
                """)
            .java("com/example/blog/Main.java", MAIN.replace("VALUE", "version()"))
            .file(
                "src/main/posts/odd.md",
                "title=Odd\ntype=odd\nversion={\"major\": -1}\n~~~~~~\nText.\n")
            .run(compiler);

    assertThatThrownBy(() -> result.call("com.example.blog.Main", "value"))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result.call("com.example.blog.Main", "value"))
        .hasStackTraceContaining(PackException.class.getName())
        .hasStackTraceContaining("the constructor of a record refuses it: no version is negative");
  }

  private JavaBuild kind(String members) {
    return kind("", "", members);
  }

  private JavaBuild kind(String annotations, String interfaces, String members) {
    return JavaBuild.blog(directory)
        .java(
            "com/example/blog/Odd.java",
            """
            package com.example.blog;

            @dev.postc.PostType("odd")
            ANNOTATIONS
            public interface Odd extends dev.postc.Page INTERFACES {
            MEMBERS
            }
            """
                .replace("ANNOTATIONS", annotations)
                .replace("INTERFACES", interfaces)
                .replace("MEMBERS", members));
  }

  private static void assertNothingSaid(Result result) {
    List<String> said =
        result.messages().stream()
            .filter(message -> message.getKind() != Diagnostic.Kind.NOTE)
            .map(message -> message.getMessage(Locale.ROOT))
            .toList();
    assertThat(said).isEmpty();
    assertThat(result.success()).isTrue();
  }
}
