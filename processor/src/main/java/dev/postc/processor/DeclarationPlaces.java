package dev.postc.processor;

import dev.postc.PostSite;
import dev.postc.compiler.diagnostic.DeclarationPart;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** What the author has written of a {@link PostSite}: where a Java compiler can put a message. */
public final class DeclarationPlaces {
  private final PackageElement site;
  private final Map<DeclarationPart, Place> places = new LinkedHashMap<>();

  /** An annotation, or a value in it. */
  private record Place(AnnotationMirror annotation, Optional<AnnotationValue> value) {}

  private DeclarationPlaces(PackageElement site) {
    this.site = site;
  }

  /**
   * Those of a package.
   *
   * @param site bears the annotation
   */
  public static DeclarationPlaces of(PackageElement site) {
    DeclarationPlaces places = new DeclarationPlaces(site);
    site.getAnnotationMirrors().stream()
        .filter(mirror -> isPostSite(mirror.getAnnotationType().asElement()))
        .forEach(places::addSite);
    return places;
  }

  private static boolean isPostSite(Element type) {
    return type instanceof TypeElement element
        && element.getQualifiedName().contentEquals(PostSite.class.getName());
  }

  private void addSite(AnnotationMirror mirror) {
    places.put(DeclarationPart.WHOLE, new Place(mirror, Optional.empty()));
    mirror
        .getElementValues()
        .forEach(
            (element, value) -> {
              DeclarationPart part = DeclarationPart.of(element.getSimpleName().toString());
              places.put(part, new Place(mirror, Optional.of(value)));
              if (value.getValue() instanceof List<?> values) {
                for (int i = 0; i < values.size(); i++) {
                  addItem(mirror, part.at(i), (AnnotationValue) values.get(i));
                }
              }
            });
  }

  private void addItem(AnnotationMirror mirror, DeclarationPart part, AnnotationValue item) {
    if (item.getValue() instanceof AnnotationMirror inner) {
      places.put(part, new Place(inner, Optional.empty()));
      inner
          .getElementValues()
          .forEach(
              (element, value) ->
                  places.put(
                      part.member(element.getSimpleName().toString()),
                      new Place(inner, Optional.of(value))));
    } else {
      places.put(part, new Place(mirror, Optional.of(item)));
    }
  }

  /** The parts that are written, the annotation as a whole first. */
  public Set<DeclarationPart> parts() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /** Prints a message at a part, or at the nearest one around it that is written. */
  public void print(Messager messager, Kind kind, String text, DeclarationPart part) {
    Optional<DeclarationPart> nearest = Optional.of(part);
    while (nearest.isPresent() && !places.containsKey(nearest.get())) {
      nearest = nearest.get().around();
    }
    Place place = nearest.map(places::get).orElse(null);
    if (place == null) {
      messager.printMessage(kind, text, site);
    } else if (place.value().isEmpty()) {
      messager.printMessage(kind, text, site, place.annotation());
    } else {
      messager.printMessage(kind, text, site, place.annotation(), place.value().get());
    }
  }
}
