package dev.postc.processor;

import dev.postc.Default;
import dev.postc.Key;
import dev.postc.compiler.check.Defaults;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Keys;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.Property.Form;
import dev.postc.compiler.schema.ValueType;
import dev.postc.compiler.schema.ValueType.UnknownType;
import dev.postc.processor.ValueTypeReader.UnresolvedException;
import dev.postc.processor.ValueTypeReader.UnsupportedException;
import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads methods of kinds and components of records. */
final class PropertyReader {
  private static final String FORM =
      "An abstract method of a kind has no parameters and gives a value.";

  private final ValueTypeReader types;
  private final BiConsumer<Element, Diagnostic> problems;
  private boolean sound = true;

  PropertyReader(Access access, BiConsumer<Element, Diagnostic> problems) {
    this.types = new ValueTypeReader(access, this);
    this.problems = problems;
  }

  /** Whether everything was right since this was asked last. */
  boolean tookAllWell() {
    boolean result = sound;
    sound = true;
    return result;
  }

  /**
   * An abstract method of a kind.
   *
   * @param returned its type in the kind
   */
  Property method(ExecutableElement method, TypeMirror returned) {
    String name = method.getSimpleName().toString();
    Optional<String> flaw = flaw(method, returned);
    if (flaw.isPresent()) {
      report(Problem.INVALID_PROPERTY, method, FORM, name + "()", flaw.get());
      return unknown(name, key(method, method, name, name));
    }
    Property property = property(method, method, name, returned);
    Optional<String> meaning = Keys.meaning(property.key());
    if (meaning.isEmpty()) {
      return property;
    }
    report(
        Problem.INVALID_PROPERTY_KEY,
        method,
        Problem.INVALID_PROPERTY_KEY.hint(),
        property.key(),
        name + "()",
        meaning.get().equals(property.key())
            ? "has a meaning of its own"
            : "means " + meaning.get() + " in YAML and TOML");
    return unknown(name, property.key());
  }

  private static Optional<String> flaw(ExecutableElement method, TypeMirror returned) {
    if (!method.getParameters().isEmpty()) {
      return Optional.of("it has parameters");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("it is generic");
    }
    return returned.getKind() == TypeKind.VOID
        ? Optional.of("it gives no value")
        : Optional.empty();
  }

  /** A component of a record. */
  Property component(TypeElement owner, RecordComponentElement component) {
    Element annotated =
        annotation(component, Key.class).isPresent()
                || annotation(component, Default.class).isPresent()
            ? component
            : component.getAccessor();
    String name = component.getSimpleName().toString();
    return property(
        annotated == null ? component : annotated, member(owner, name), name, component.asType());
  }

  /** Reports the keys that are given twice. */
  void checkKeys(Element owner, List<Property> properties) {
    Map<String, Property> before = new HashMap<>();
    for (Property property : properties) {
      Property other = before.putIfAbsent(property.key(), property);
      if (other != null) {
        report(
            Problem.INVALID_PROPERTY_KEY,
            member(owner, property.name()),
            "Give one of them another with @Key(\"…\").",
            property.key(),
            property.name(),
            "is also that of " + other.name());
      }
    }
  }

  /** A record's component is where its field is: an accessor that nobody wrote has no place. */
  private static Element member(Element owner, String name) {
    ElementKind kind =
        owner.getKind() == ElementKind.RECORD ? ElementKind.FIELD : ElementKind.METHOD;
    return owner.getEnclosedElements().stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .filter(member -> member.getKind() == kind)
        .map(Element.class::cast)
        .findFirst()
        .orElse(owner);
  }

  private Property property(Element annotated, Element place, String name, TypeMirror type) {
    String shown = place instanceof ExecutableElement ? name + "()" : name;
    Optional<TypeMirror> inner = ValueTypeReader.inOptional(type);
    Form form =
        inner.isPresent()
            ? Form.OPTIONAL
            : type.getKind().isPrimitive() ? Form.PRIMITIVE : Form.OBJECT;
    ValueType value = new UnknownType();
    try {
      value = types.read(inner.orElse(type));
    } catch (UnsupportedException e) {
      report(Problem.INVALID_PROPERTY, place, e.help(), shown, e.getMessage());
    } catch (UnresolvedException e) {
      sound = false;
    }
    String key = key(annotated, place, name, shown);
    if (!isUsable(key)) {
      return unknown(name, key);
    }
    Optional<String> standard =
        annotation(annotated, Default.class).map(PropertyReader::text).map(String::strip);
    if (standard.isPresent()
        && !(value instanceof UnknownType)
        && !isDefault(place, shown, value, form, standard.get())) {
      // Sources are not to be blamed for it, neither for having no value.
      return new Property(name, key, value, Form.OPTIONAL, Optional.empty());
    }
    return new Property(name, key, value, form, standard);
  }

  /** Sources are not asked for it. */
  private static Property unknown(String name, String key) {
    return new Property(name, key, new UnknownType(), Form.OBJECT, Optional.empty());
  }

  private String key(Element annotated, Element place, String name, String shown) {
    Optional<String> given = annotation(annotated, Key.class).map(PropertyReader::text);
    String key = given.orElse(name);
    if (!isUsable(key)) {
      report(
          Problem.INVALID_PROPERTY_KEY,
          place,
          "A key has no \"=\" and no line breaks, no # at its start, and does not start with postc.",
          key,
          shown,
          "cannot be written in front matter");
    }
    return key;
  }

  private static boolean isUsable(String key) {
    return !key.isBlank()
        && key.equals(key.strip())
        && key.indexOf('=') < 0
        && key.charAt(0) != '#'
        && !key.startsWith("postc.")
        && key.chars().noneMatch(Character::isISOControl);
  }

  /** Whether a default can be one; else it is reported. */
  private boolean isDefault(
      Element place, String shown, ValueType type, Form form, String standard) {
    Optional<Defaults.Flaw> flaw =
        form == Form.OPTIONAL
            ? Optional.of(
                new Defaults.Flaw(
                    "needed beside Optional",
                    "A value that is always there needs no Optional. Delete one of the two."))
            : Defaults.flaw(type, standard);
    flaw.ifPresent(
        f -> report(Problem.INVALID_DEFAULT, place, f.help(), shown, standard, f.expected()));
    return flaw.isEmpty();
  }

  private static <A extends Annotation> Optional<A> annotation(Element element, Class<A> type) {
    return element == null ? Optional.empty() : Optional.ofNullable(element.getAnnotation(type));
  }

  /** Empty where the value is not a constant that the compiler understands: it says so itself. */
  private static String text(Annotation annotation) {
    try {
      String text = annotation instanceof Key key ? key.value() : ((Default) annotation).value();
      return text == null ? "" : text;
    } catch (AnnotationTypeMismatchException e) {
      return "";
    }
  }

  void report(Problem problem, Element place, String help, Object... facts) {
    sound = false;
    problems.accept(place, problem.general(help, facts));
  }
}
