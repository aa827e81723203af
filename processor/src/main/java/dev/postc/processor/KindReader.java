package dev.postc.processor;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.PostType;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.options.TypeWord;
import dev.postc.compiler.schema.Kind;
import dev.postc.compiler.schema.Kind.State;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.Schema;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the schema from the interfaces that bear {@link PostType}. For one compilation. */
public final class KindReader {
  private final Elements elements;
  private final Types types;
  private final List<PackageElement> sites;
  private final Access access;
  private final BiConsumer<Element, Diagnostic> problems;
  private final Set<Diagnosed> reported = new HashSet<>();
  private final PropertyReader properties;
  private final KindMethods methods;
  private final TypeElement page;
  private final TypeElement post;

  /** A mistake in what several kinds inherit is one mistake. */
  private record Diagnosed(Element element, String text) {}

  /**
   * @param sites the packages that get generated classes
   * @param problems gets what is wrong, with the element at fault
   */
  public KindReader(
      Elements elements,
      Types types,
      List<PackageElement> sites,
      BiConsumer<Element, Diagnostic> problems) {
    this.elements = elements;
    this.types = types;
    this.sites = sites;
    this.access = new Access(elements, sites);
    this.problems =
        (element, diagnostic) -> {
          if (reported.add(new Diagnosed(element, diagnostic.text()))) {
            problems.accept(element, diagnostic);
          }
        };
    this.properties = new PropertyReader(access, this.problems);
    this.page = elements.getTypeElement(Page.class.getName());
    this.post = elements.getTypeElement(Post.class.getName());
    this.methods = new KindMethods(elements, types, properties, page, post);
  }

  /** Reads all interfaces at once; what is not sound is reported. */
  public Schema read(Collection<? extends Element> annotated) {
    Map<String, TypeElement> byWord = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    boolean sound = true;
    for (TypeElement type : sorted(annotated)) {
      Optional<String> word = word(type);
      if (word.isEmpty()) {
        sound = false;
        continue;
      }
      TypeElement other = byWord.putIfAbsent(word.get(), type);
      if (other != null) {
        sound = false;
        report(
            type,
            "the type \"" + word.get() + "\" is also that of " + other.getQualifiedName(),
            "One type has one interface. Give one of them another word.");
        kind(word.get(), type, Map.of());
        ambiguous.add(word.get());
      }
    }
    List<Kind> kinds = new ArrayList<>();
    for (Map.Entry<String, TypeElement> kind : byWord.entrySet()) {
      Kind read = kind(kind.getKey(), kind.getValue(), byWord);
      kinds.add(ambiguous.contains(kind.getKey()) ? read.with(State.UNREADABLE) : read);
    }
    return new Schema(kinds, sound && kinds.stream().allMatch(Kind::sound));
  }

  private static List<TypeElement> sorted(Collection<? extends Element> annotated) {
    return annotated.stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .toList();
  }

  /** Empty if it cannot be a type; or no constant, which the compiler says itself. */
  private Optional<String> word(TypeElement type) {
    Optional<String> given = given(type);
    if (given.isEmpty()) {
      return given;
    }
    Optional<TypeWord.Flaw> flaw = TypeWord.flaw(given.get());
    flaw.ifPresent(f -> report(type, "\"" + given.get() + "\" " + f.fact(), f.help()));
    return flaw.isEmpty() ? given : Optional.empty();
  }

  /** What {@link PostType} says of a type that bears it; empty if that is no constant. */
  static Optional<String> given(TypeElement type) {
    try {
      return Optional.ofNullable(type.getAnnotation(PostType.class).value());
    } catch (AnnotationTypeMismatchException e) {
      return Optional.empty();
    }
  }

  private Kind kind(String word, TypeElement type, Map<String, TypeElement> byWord) {
    boolean isPost = isSubtype(type, post);
    if (!isUsable(word, type, isPost)) {
      String standIn = (isPost || word.equals(Entry.POST) ? post : page).toString();
      return new Kind(
          word,
          standIn,
          isPost || word.equals(Entry.POST),
          Set.of(word),
          List.of(),
          Set.of(),
          Set.of(),
          State.UNREADABLE);
    }
    properties.tookAllWell();
    Uses uses = new Uses();
    uses.add(type);
    Set<String> lints = uses.lints(elements);
    List<Property> found = properties(type, uses);
    properties.checkKeys(type, found);
    checkNames(type, uses);
    Set<String> kinds =
        byWord.entrySet().stream()
            .filter(other -> isSubtype(type, other.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Kind(
        word,
        type.getQualifiedName().toString(),
        isPost,
        kinds,
        found,
        lints,
        uses.lints(elements),
        properties.tookAllWell() ? State.SOUND : State.FLAWED);
  }

  private boolean isUsable(String word, TypeElement type, boolean isPost) {
    String name = type.getQualifiedName().toString();
    if (type.getKind() != ElementKind.INTERFACE) {
      return refuse(type, name + " is no interface", "Declare it as an interface.");
    }
    if (!isSubtype(type, page)) {
      return refuse(
          type,
          name + " extends neither Post nor Page",
          "Let it extend dev.postc.Post if its sources are posts, else dev.postc.Page.");
    }
    if (word.equals(Entry.POST) && !isPost) {
      return refuse(
          type,
          name + " is of the type \"post\", but does not extend Post",
          "Let it extend dev.postc.Post, or take another word.");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return refuse(type, name + " is generic", "Delete its type parameters.");
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return refuse(
          type, name + " is sealed", "A generated class implements it. Delete \"sealed\".");
    }
    if (!access.isAccessible(type)) {
      return refuse(
          type,
          name + " cannot be named from package " + access.packages(),
          "A generated class there implements it. Make it public, in a named package.");
    }
    return true;
  }

  private boolean refuse(TypeElement type, String fact, String help) {
    report(type, fact, help);
    return false;
  }

  /** By name: the order of members in class files and sources is not the same. */
  private List<Property> properties(TypeElement type, Uses uses) {
    Map<String, Property> found = new TreeMap<>();
    for (ExecutableElement method : methods.toImplement(type)) {
      TypeMirror returned = methods.returned(type, method);
      uses.add(method);
      uses.add(returned);
      found.putIfAbsent(method.getSimpleName().toString(), properties.method(method, returned));
    }
    return List.copyOf(found.values());
  }

  /** The generated class inherits the names of types and constants: none is to hide a package. */
  private void checkNames(TypeElement type, Uses uses) {
    sites.forEach(uses::add);
    uses.add(post);
    uses.add(elements.getTypeElement(Override.class.getName()));
    Set<String> roots = uses.roots();
    for (Element member : elements.getAllMembers(type)) {
      String name = member.getSimpleName().toString();
      if (!(member instanceof ExecutableElement) && roots.contains(name)) {
        properties.report(
            Problem.INVALID_KIND,
            member.getEnclosingElement().equals(type) ? member : type,
            "Give it another name.",
            "in " + type.getQualifiedName() + ", \"" + name + "\" hides the package of that name");
      }
    }
  }

  private boolean isSubtype(TypeElement type, TypeElement other) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
  }

  private void report(Element element, String fact, String help) {
    problems.accept(element, Problem.INVALID_KIND.general(help, fact));
  }
}
