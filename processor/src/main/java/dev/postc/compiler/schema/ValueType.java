package dev.postc.compiler.schema;

import java.util.List;
import java.util.Optional;

/** The type of a value of the front matter. */
public sealed interface ValueType {
  /** One text, by itself. */
  enum Basic implements ValueType {
    STRING("java.lang.String"),
    BOOLEAN("java.lang.Boolean", "boolean"),
    BYTE("java.lang.Byte", "byte"),
    SHORT("java.lang.Short", "short"),
    CHAR("java.lang.Character", "char"),
    INT("java.lang.Integer", "int"),
    LONG("java.lang.Long", "long"),
    FLOAT("java.lang.Float", "float"),
    DOUBLE("java.lang.Double", "double"),
    BIG_INTEGER("java.math.BigInteger"),
    BIG_DECIMAL("java.math.BigDecimal"),
    LOCAL_DATE("java.time.LocalDate"),
    LOCAL_TIME("java.time.LocalTime"),
    LOCAL_DATE_TIME("java.time.LocalDateTime"),
    OFFSET_DATE_TIME("java.time.OffsetDateTime"),
    ZONED_DATE_TIME("java.time.ZonedDateTime"),
    INSTANT("java.time.Instant"),
    DURATION("java.time.Duration"),
    PERIOD("java.time.Period"),
    URI("java.net.URI"),
    LOCALE("java.util.Locale");

    private final String className;
    private final Optional<String> primitive;

    Basic(String className) {
      this.className = className;
      this.primitive = Optional.empty();
    }

    Basic(String className, String primitive) {
      this.className = className;
      this.primitive = Optional.of(primitive);
    }

    /** The class of its values. */
    public String className() {
      return className;
    }

    /** The keyword of its primitive type. */
    public Optional<String> primitive() {
      return primitive;
    }
  }

  /**
   * A constant of an enum.
   *
   * @param className canonical
   */
  record EnumType(String className, List<String> constants) implements ValueType {
    public EnumType {
      constants = List.copyOf(constants);
    }
  }

  /**
   * Another page of the site.
   *
   * @param className canonical: {@code dev.postc.Page}, {@code dev.postc.Post} or a kind
   * @param kind the word of the kind, if it must be one
   * @param post whether it must be a post
   */
  record PageType(String className, Optional<String> kind, boolean post) implements ValueType {}

  /** A tag of the site. */
  record TagType() implements ValueType {}

  /**
   * A record.
   *
   * @param className canonical
   * @param components in their order
   */
  record RecordType(String className, List<Property> components) implements ValueType {
    public RecordType {
      components = List.copyOf(components);
    }
  }

  /** A list of values. */
  record ListType(ValueType element) implements ValueType {}

  /** A list of values that has none twice. */
  record SetType(ValueType element) implements ValueType {}

  /** Keys of the author's with values. */
  record MapType(ValueType value) implements ValueType {}

  /** A type that was reported: what is written of it is not looked at. */
  record UnknownType() implements ValueType {}

  /** Whether nothing is a value of it, too: the collections. */
  default boolean hasEmpty() {
    return this instanceof ListType || this instanceof SetType || this instanceof MapType;
  }
}
