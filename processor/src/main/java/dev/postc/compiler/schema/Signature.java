package dev.postc.compiler.schema;

import dev.postc.compiler.schema.ValueType.Basic;
import dev.postc.compiler.schema.ValueType.EnumType;
import dev.postc.compiler.schema.ValueType.ListType;
import dev.postc.compiler.schema.ValueType.MapType;
import dev.postc.compiler.schema.ValueType.PageType;
import dev.postc.compiler.schema.ValueType.RecordType;
import dev.postc.compiler.schema.ValueType.SetType;
import dev.postc.compiler.schema.ValueType.TagType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Tells whether generated classes read a kind's values as they are stored. */
final class Signature {
  private static final int DIGEST_BYTES = 8;

  private Signature() {}

  /** In hexadecimal digits; the same for equal types of equal names in equal order. */
  static String of(List<Property> properties) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text(properties).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text(List<Property> properties) {
    StringBuilder text = new StringBuilder("(");
    for (Property property : properties) {
      text.append(property.name())
          .append(property.optional() ? "? " : " ")
          .append(text(property.type()))
          .append(", ");
    }
    return text.append(')').toString();
  }

  private static String text(ValueType type) {
    if (type instanceof Basic basic) {
      return basic.className();
    }
    if (type instanceof EnumType constants) {
      return constants.className() + constants.constants();
    }
    if (type instanceof PageType page) {
      return page.className();
    }
    if (type instanceof RecordType composite) {
      return composite.className() + text(composite.components());
    }
    if (type instanceof ListType list) {
      return "list " + text(list.element());
    }
    if (type instanceof SetType set) {
      return "set " + text(set.element());
    }
    if (type instanceof MapType map) {
      return "map " + text(map.value());
    }
    return type instanceof TagType ? "tag" : "unknown";
  }
}
