package dev.postc.compiler.source;

import java.util.List;
import java.util.Objects;

/**
 * What is in a content root.
 *
 * @param sources sorted by path, as strings are
 * @param files what else is there
 */
public record Contents(List<Source> sources, ContentFiles files) {
  static final Contents NONE = new Contents(List.of(), ContentFiles.NONE);

  public Contents {
    sources = List.copyOf(sources);
    Objects.requireNonNull(files, "files");
  }
}
