package dev.postc.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the generated classes of all sites of a module can name. */
final class Access {
  private final Elements elements;
  private final List<PackageElement> sites;

  Access(Elements elements, List<PackageElement> sites) {
    this.elements = elements;
    this.sites = sites;
  }

  boolean isAccessible(TypeElement type) {
    PackageElement home = elements.getPackageOf(type);
    if (home.isUnnamed()) {
      return false;
    }
    boolean shared = sites.stream().allMatch(home::equals);
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      boolean open = at.getModifiers().contains(Modifier.PUBLIC);
      if (!open && (!shared || at.getModifiers().contains(Modifier.PRIVATE))) {
        return false;
      }
    }
    return true;
  }

  /** The packages that have the generated classes, for a message. */
  String packages() {
    return String.join(
        ", ", sites.stream().map(site -> site.getQualifiedName().toString()).sorted().toList());
  }
}
