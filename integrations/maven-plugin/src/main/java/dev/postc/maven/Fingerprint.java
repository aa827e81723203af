package dev.postc.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A hash of inputs. Of sources it takes the content, not the time stamp, which a checkout or a
 * restored cache can set to anything.
 */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Fingerprint text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  /** The files below a directory, by name and content; a directory that is not there is empty. */
  Fingerprint contents(Path directory, Predicate<Path> include) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (Path file : files(directory)) {
      if (include.test(file)) {
        text(directory.relativize(file).toString());
        number(Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
          }
        }
      }
    }
    return this;
  }

  /** A jar or a folder of the class path, by name, size and time. */
  Fingerprint stamp(Path path) throws IOException {
    text(path.toString());
    for (Path file : files(path)) {
      text(file.toString());
      number(Files.size(file));
      number(Files.getLastModifiedTime(file).toMillis());
    }
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void number(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      digest.update((byte) (number >>> shift));
    }
  }

  private static List<Path> files(Path start) throws IOException {
    if (!Files.exists(start)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
