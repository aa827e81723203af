package dev.postc.compiler.schema;

import java.util.List;
import java.util.Optional;

/**
 * The kinds of a module.
 *
 * @param kinds by word, each word once
 * @param sound whether no mistake was reported; after one there is no right output
 */
public record Schema(List<Kind> kinds, boolean sound) {
  /** Of a module without kinds. */
  public static final Schema NONE = new Schema(List.of(), true);

  public Schema {
    kinds = List.copyOf(kinds);
  }

  /** The kind of a type. */
  public Optional<Kind> kind(String word) {
    return kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
  }
}
