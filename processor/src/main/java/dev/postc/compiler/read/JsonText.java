package dev.postc.compiler.read;

import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes values as RFC 8259 JSON, without white space. */
final class JsonText {
  /** RFC 8259, section 6. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  private JsonText() {}

  static String of(Value value) {
    StringBuilder out = new StringBuilder();
    write(out, value);
    return out.toString();
  }

  private static void write(StringBuilder out, Value value) {
    if (value instanceof Scalar scalar) {
      scalar(out, scalar);
    } else if (value instanceof Sequence sequence) {
      out.append('[');
      for (int i = 0; i < sequence.items().size(); i++) {
        out.append(i == 0 ? "" : ",");
        write(out, sequence.items().get(i));
      }
      out.append(']');
    } else if (value instanceof Mapping mapping) {
      out.append('{');
      for (int i = 0; i < mapping.members().size(); i++) {
        Field member = mapping.members().get(i);
        out.append(i == 0 ? "" : ",");
        string(out, member.key());
        out.append(':');
        write(out, member.content());
      }
      out.append('}');
    }
  }

  /** A number that JSON has no form for, such as 0x1F or .inf, is a string. */
  private static void scalar(StringBuilder out, Scalar scalar) {
    String text = scalar.text();
    switch (scalar.literal()) {
      case NULL -> out.append("null");
      case BOOLEAN -> out.append(text.toLowerCase(Locale.ROOT));
      case NUMBER -> {
        if (NUMBER.matcher(text).matches()) {
          out.append(text);
        } else {
          string(out, text);
        }
      }
      case STRING -> string(out, text);
    }
  }

  private static void string(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
