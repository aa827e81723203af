package dev.postc.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What the generated class of a kind names: types, and methods that it overrides. */
final class Uses {
  private final Set<Element> used = new LinkedHashSet<>();

  /** Uses an element, and so what is around it; false if it was used before. */
  boolean add(Element element) {
    if (!used.add(element)) {
      return false;
    }
    if (element.getEnclosingElement() != null && !(element instanceof PackageElement)) {
      add(element.getEnclosingElement());
    }
    return true;
  }

  /** Uses all types that are in a type, and those of the components of records. */
  void add(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return;
    }
    DeclaredType declared = (DeclaredType) type;
    declared.getTypeArguments().forEach(this::add);
    Element element = declared.asElement();
    if (add(element) && element.getKind() == ElementKind.RECORD) {
      ((TypeElement) element).getRecordComponents().forEach(component -> add(component.asType()));
    }
  }

  /** What javac calls the warnings that these uses give. */
  Set<String> lints(Elements elements) {
    Set<String> lints = new TreeSet<>();
    used.stream()
        .filter(elements::isDeprecated)
        .map(element -> element.getAnnotation(Deprecated.class))
        .map(note -> note != null && note.forRemoval() ? "removal" : "deprecation")
        .forEach(lints::add);
    return lints;
  }

  /** The simple names with which the qualified names of these start. */
  Set<String> roots() {
    Set<String> roots = new TreeSet<>();
    used.stream()
        .filter(PackageElement.class::isInstance)
        .map(element -> ((PackageElement) element).getQualifiedName().toString())
        .map(name -> name.split("\\.", 2)[0])
        .forEach(roots::add);
    return roots;
  }
}
