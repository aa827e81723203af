package dev.postc.compiler.check;

import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Keys;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one document, by key. */
final class Fields {
  private final Map<String, Field> known = new HashMap<>();
  private final Map<String, Field> custom = new LinkedHashMap<>();

  Fields(List<Field> fields) {
    for (Field field : fields) {
      (Keys.ALL.contains(field.key()) ? known : custom).put(field.key(), field);
    }
  }

  /** Also if its value is empty. */
  Optional<Field> written(String key) {
    return Optional.ofNullable(known.get(key));
  }

  /** An empty value counts as none. */
  Optional<Field> present(String key) {
    return written(key).filter(field -> !field.value().isEmpty());
  }

  Optional<String> value(String key) {
    return present(key).map(Field::value);
  }

  /** Those whose key has no meaning, in source order. */
  Collection<Field> custom() {
    return Collections.unmodifiableCollection(custom.values());
  }

  /** Custom keys and their values, in source order. */
  Map<String, String> metadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    custom.forEach((key, field) -> metadata.put(key, field.value()));
    return Collections.unmodifiableMap(metadata);
  }
}
