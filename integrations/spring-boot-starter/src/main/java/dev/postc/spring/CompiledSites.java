package dev.postc.spring;

import dev.postc.PackException;
import dev.postc.Site;
import dev.postc.SiteOptions;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** Finds and opens the compiled sites of a class path. */
final class CompiledSites {
  /** Beside each pack stands the name of the facade that opens it. */
  private static final String FACADES = "classpath*:META-INF/postc/*/facade";

  private CompiledSites() {}

  /**
   * The sites, by the names of their facades.
   *
   * @throws PackException if a site cannot be read
   * @throws IllegalStateException if a facade that a pack names cannot be called
   */
  static List<Site> open(ResourcePatternResolver resources, SiteOptions options)
      throws IOException {
    TreeSet<String> facades = new TreeSet<>();
    for (Resource resource : resources.getResources(FACADES)) {
      facades.add(resource.getContentAsString(StandardCharsets.UTF_8).strip());
    }
    return facades.stream().map(name -> open(name, resources.getClassLoader(), options)).toList();
  }

  private static Site open(String facade, ClassLoader loader, SiteOptions options) {
    try {
      return (Site)
          ClassUtils.forName(facade, loader)
              .getMethod("open", SiteOptions.class)
              .invoke(null, options);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof PackException unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException("cannot open the site of " + facade, e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException(
          "the class path has a compiled site, but its class "
              + facade
              + " cannot be called. Build the module of its posts again, or declare a bean of type "
              + Site.class.getName()
              + " in its place.",
          e);
    }
  }
}
