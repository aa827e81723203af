package dev.postc.pack;

import dev.postc.PackException;
import java.util.Map;

/**
 * A kind as the pack has it.
 *
 * @param type the word of the front matter
 * @param signature of its fields: their names and types
 * @param fields to the place of each among a page's values
 */
record StoredKind(String type, String signature, Map<String, Integer> fields) {
  StoredKind {
    fields = Map.copyOf(fields);
  }

  int place(String field) {
    Integer place = fields.get(field);
    if (place == null) {
      throw new PackException(
          "the generated classes know the field "
              + field
              + " of the type "
              + type
              + ", but the compiled site has none: classes and pack are of different builds. "
              + Advice.BUILD_AGAIN);
    }
    return place;
  }
}
