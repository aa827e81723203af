package dev.postc.compiler.pack;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The strings, lists and values at the end of the catalogue, each string and value once. */
final class CatalogueData {
  private final int start;
  private final PackBytes bytes = new PackBytes();
  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<ByteBuffer, Integer> values = new HashMap<>();

  /**
   * @param start the offset at which they begin
   */
  CatalogueData(int start) {
    this.start = start;
  }

  /** A reference to a string. */
  int string(String text) {
    Integer known = strings.get(text);
    if (known != null) {
      return known;
    }
    int reference = start + bytes.length();
    bytes.string(text);
    strings.put(text, reference);
    return reference;
  }

  /** A reference to a string, or 0. */
  int string(Optional<String> text) {
    return text.map(this::string).orElse(0);
  }

  /** A reference to a list, 0 for an empty one. */
  int list(Collection<Integer> numbers) {
    if (numbers.isEmpty()) {
      return 0;
    }
    int reference = start + bytes.length();
    bytes.i32(numbers.size());
    numbers.forEach(bytes::i32);
    return reference;
  }

  /** A reference to bytes that tell their own end. */
  int bytes(byte[] content) {
    Integer known = values.get(ByteBuffer.wrap(content));
    if (known != null) {
      return known;
    }
    int reference = start + bytes.length();
    bytes.bytes(content);
    values.put(ByteBuffer.wrap(content), reference);
    return reference;
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
