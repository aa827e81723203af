package dev.postc.processor;

import dev.postc.compiler.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of a kind that its generated class has to implement. */
final class KindMethods {
  private final Elements elements;
  private final Types types;
  private final PropertyReader properties;
  private final TypeElement page;
  private final TypeElement post;

  /**
   * @param properties gets the methods whose names are not free
   */
  KindMethods(
      Elements elements,
      Types types,
      PropertyReader properties,
      TypeElement page,
      TypeElement post) {
    this.elements = elements;
    this.types = types;
    this.properties = properties;
    this.page = page;
    this.post = post;
  }

  /** In an order of their names; those whose names are reserved are reported, not returned. */
  Collection<ExecutableElement> toImplement(TypeElement type) {
    Map<String, ExecutableElement> chosen = new TreeMap<>();
    for (ExecutableElement method : methods(type)) {
      if (isReserved(type, method) || !method.getModifiers().contains(Modifier.ABSTRACT)) {
        continue;
      }
      // Several interfaces may have a method; the class is to give what is promised most precisely.
      chosen.merge(
          method.getSimpleName() + " " + method.getParameters().size(),
          method,
          (one, other) ->
              types.isSubtype(returned(type, other), returned(type, one)) ? other : one);
    }
    return chosen.values();
  }

  /** What a method gives in a type; ecj may answer with another interface's method. */
  TypeMirror returned(TypeElement type, ExecutableElement method) {
    boolean generic = !((TypeElement) method.getEnclosingElement()).getTypeParameters().isEmpty();
    return generic
        ? ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method)).getReturnType()
        : method.getReturnType();
  }

  /** The author's own, without those that another overrides. */
  private List<ExecutableElement> methods(TypeElement type) {
    List<ExecutableElement> all = new ArrayList<>();
    collect(type, all, new HashSet<>());
    return all.stream()
        .filter(method -> all.stream().noneMatch(other -> isOverridden(method, other, type)))
        .toList();
  }

  /** ecj says of methods of unrelated interfaces that each overrides the other. */
  private boolean isOverridden(
      ExecutableElement method, ExecutableElement other, TypeElement type) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    TypeElement otherOwner = (TypeElement) other.getEnclosingElement();
    return !otherOwner.equals(owner)
        && isSubtype(otherOwner, owner)
        && elements.overrides(other, method, type);
  }

  private void collect(TypeElement type, List<ExecutableElement> methods, Set<Element> seen) {
    if (type.equals(page) || type.equals(post) || !seen.add(type)) {
      return;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && method.getKind() == ElementKind.METHOD
          && !method.getModifiers().contains(Modifier.STATIC)
          && !method.getModifiers().contains(Modifier.PRIVATE)) {
        methods.add(method);
      }
    }
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        collect(element, methods, seen);
      }
    }
  }

  private boolean isReserved(TypeElement type, ExecutableElement method) {
    for (TypeElement owner : List.of(post, page)) {
      if (isSubtype(type, owner) && declares(owner, method)) {
        properties.report(
            Problem.INVALID_PROPERTY,
            method,
            "Give it another name; @Key can keep the key.",
            method.getSimpleName() + "()",
            owner.getSimpleName() + " has a method of this name");
        return true;
      }
    }
    TypeElement object = elements.getTypeElement("java.lang.Object");
    if (declares(object, method)) {
      boolean harmless = !method.getParameters().isEmpty();
      if (!harmless) {
        properties.report(
            Problem.INVALID_PROPERTY,
            method,
            "Give it another name; @Key can keep the key.",
            method.getSimpleName() + "()",
            "every object has a method of this name");
      }
      return true;
    }
    return false;
  }

  /** Whether a type has a method of the same name and parameters. */
  private boolean declares(TypeElement owner, ExecutableElement method) {
    return owner.getEnclosedElements().stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(other -> sameParameters(other, method));
  }

  private boolean sameParameters(ExecutableElement a, ExecutableElement b) {
    if (a.getParameters().size() != b.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < a.getParameters().size(); i++) {
      if (!types.isSameType(
          types.erasure(a.getParameters().get(i).asType()),
          types.erasure(b.getParameters().get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSubtype(TypeElement type, TypeElement other) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
  }
}
