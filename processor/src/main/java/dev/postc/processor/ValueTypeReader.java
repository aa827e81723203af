package dev.postc.processor;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.PostType;
import dev.postc.Tag;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.ValueType;
import dev.postc.compiler.schema.ValueType.Basic;
import dev.postc.compiler.schema.ValueType.EnumType;
import dev.postc.compiler.schema.ValueType.ListType;
import dev.postc.compiler.schema.ValueType.MapType;
import dev.postc.compiler.schema.ValueType.PageType;
import dev.postc.compiler.schema.ValueType.RecordType;
import dev.postc.compiler.schema.ValueType.SetType;
import dev.postc.compiler.schema.ValueType.TagType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the types of values from those of Java. */
final class ValueTypeReader {
  private static final Map<String, Basic> BASICS =
      Arrays.stream(Basic.values()).collect(Collectors.toMap(Basic::className, basic -> basic));
  private static final Set<String> OTHER_OPTIONALS =
      Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
  private static final Set<String> OTHER_COLLECTIONS =
      Set.of("java.util.Collection", "java.lang.Iterable", "java.util.ArrayList");

  private final Access access;
  private final PropertyReader properties;
  private final Deque<String> records = new ArrayDeque<>();

  ValueTypeReader(Access access, PropertyReader properties) {
    this.access = access;
    this.properties = properties;
  }

  /** No value of front matter has the type. */
  static final class UnsupportedException extends Exception {
    private static final long serialVersionUID = 1;
    private final String help;

    /**
     * @param fact goes on after "cannot be a key of the front matter:"
     */
    UnsupportedException(String fact, String help) {
      super(fact, null, false, false);
      this.help = help;
    }

    String help() {
      return help;
    }
  }

  /** The compiler does not understand the type either, and says so itself. */
  static final class UnresolvedException extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Reads a type that is not {@code Optional}. */
  ValueType read(TypeMirror type) throws UnsupportedException, UnresolvedException {
    if (type.getKind() == TypeKind.ERROR) {
      throw new UnresolvedException();
    }
    if (type.getKind().isPrimitive()) {
      String word = type.getKind().name().toLowerCase(Locale.ROOT);
      return Arrays.stream(Basic.values())
          .filter(basic -> basic.primitive().filter(word::equals).isPresent())
          .findFirst()
          .orElseThrow();
    }
    if (type.getKind() == TypeKind.ARRAY) {
      throw unsupported(type, "Write a List in place of the array.");
    }
    if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
      throw unsupported(type, supported());
    }
    return read(declared);
  }

  private ValueType read(DeclaredType type) throws UnsupportedException, UnresolvedException {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    Basic basic = BASICS.get(name);
    if (basic != null) {
      return basic;
    }
    switch (name) {
      case "java.util.List" -> {
        return new ListType(read(argument(type, 0)));
      }
      case "java.util.Set" -> {
        return new SetType(read(argument(type, 0)));
      }
      case "java.util.Map" -> {
        if (!argument(type, 0).toString().equals("java.lang.String")) {
          throw unsupported(type, "The keys of a map are text: Map<String, …>.");
        }
        return new MapType(read(argument(type, 1)));
      }
      case "java.util.Optional" ->
          throw unsupported(
              type, "An Optional says of what it is, and stands at the outside: Optional<String>.");
      default -> {}
    }
    if (name.equals(Tag.class.getName())) {
      return new TagType();
    }
    if (name.equals(Page.class.getName()) || name.equals(Post.class.getName())) {
      return new PageType(name, Optional.empty(), name.equals(Post.class.getName()));
    }
    return readOwn(type, element, name);
  }

  private ValueType readOwn(DeclaredType type, TypeElement element, String name)
      throws UnsupportedException, UnresolvedException {
    boolean kind = element.getAnnotation(PostType.class) != null;
    boolean own =
        kind || element.getKind() == ElementKind.ENUM || element.getKind() == ElementKind.RECORD;
    if (!own) {
      throw unsupported(type, hint(name) + supported());
    }
    if (!element.getTypeParameters().isEmpty()) {
      throw unsupported(type, "Use a type without parameters.");
    }
    if (!access.isAccessible(element)) {
      throw unsupported(
          type,
          "Generated classes cannot name it from package "
              + access.packages()
              + ". Make it"
              + " public.");
    }
    if (kind) {
      String word = KindReader.given(element).orElseThrow(UnresolvedException::new);
      return new PageType(name, Optional.of(word), false);
    }
    return element.getKind() == ElementKind.ENUM
        ? new EnumType(name, constants(element))
        : structure(element, name);
  }

  private static List<String> constants(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  private ValueType structure(TypeElement element, String name)
      throws UnsupportedException, UnresolvedException {
    if (records.contains(name)) {
      throw unsupported(
          element.asType(), "A record that contains itself would have no end. Take another form.");
    }
    records.push(name);
    try {
      List<Property> components = new ArrayList<>();
      for (RecordComponentElement component : element.getRecordComponents()) {
        components.add(properties.component(element, component));
      }
      properties.checkKeys(element, components);
      return new RecordType(name, components);
    } finally {
      records.pop();
    }
  }

  private static TypeMirror argument(DeclaredType type, int index) throws UnsupportedException {
    if (type.getTypeArguments().size() <= index) {
      throw unsupported(type, "Say of what it is, such as List<String>.");
    }
    return type.getTypeArguments().get(index);
  }

  private static String hint(String name) {
    if (OTHER_OPTIONALS.contains(name)) {
      return "Write Optional of the boxed type. ";
    }
    if (OTHER_COLLECTIONS.contains(name)) {
      return "Write List or Set. ";
    }
    return switch (name) {
      case "java.util.Date", "java.sql.Date", "java.util.Calendar" ->
          "Write LocalDate or ZonedDateTime. ";
      case "java.net.URL" -> "Write URI. ";
      case "java.lang.CharSequence", "java.lang.Object" -> "Write String. ";
      default -> "";
    };
  }

  private static String supported() {
    return "Types are String, primitives, numbers, dates, times, URI, Locale, enums, pages and tags"
        + " of the site, records of these, and List, Set and Map<String, …> of all these.";
  }

  private static UnsupportedException unsupported(TypeMirror type, String help) {
    return new UnsupportedException(
        "the type " + type.toString().replace(",", ", ") + " is not read", help);
  }

  /** Whether a type is {@code Optional} of another. */
  static Optional<TypeMirror> inOptional(TypeMirror type) {
    return type instanceof DeclaredType declared
            && isOptional(declared.asElement())
            && declared.getTypeArguments().size() == 1
        ? Optional.of(declared.getTypeArguments().get(0))
        : Optional.empty();
  }

  private static boolean isOptional(Element element) {
    return element instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.util.Optional");
  }
}
