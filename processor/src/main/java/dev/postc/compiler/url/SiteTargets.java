package dev.postc.compiler.url;

import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.Absent;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.url.Target.Broken;
import dev.postc.compiler.url.Target.Document;
import dev.postc.compiler.url.Target.Fault;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a site has, or would have but for a reason, by its path or by its source. Immutable,
 * safe for any number of threads.
 */
final class SiteTargets {
  private static final String INDEX = "index.html";

  private final Map<String, Target> bySource = new HashMap<>();
  private final Map<String, String> pathBySource = new HashMap<>();
  private final Map<String, Target> byPath = new HashMap<>();

  SiteTargets(SiteModel site, Absences absences) {
    Document generated = new Document(Optional.empty());
    for (String path : List.of("/", "/index.html", "/404.html")) {
      byPath.put(site.prefix() + path, generated);
    }
    site.tags().forEach(tag -> byPath.put(UrlText.canonical(tag.path()), generated));
    absences.sources().forEach(this::add);
    for (SitePage page : site.pages()) {
      Document document = new Document(Optional.of(page.path()));
      page.aliases().forEach(alias -> byPath.put(UrlText.canonical(alias), document));
      bySource.put(page.entry().source(), document);
      pathBySource.put(page.entry().source(), page.path());
    }
    for (SitePage page : site.pages()) {
      Document document = new Document(Optional.of(page.path()));
      byPath.put(UrlText.canonical(page.path()), document);
      if (site.isHome(page.path())) {
        byPath.put(site.prefix() + "/", document);
        byPath.put(site.prefix() + "/index.html", document);
      }
    }
  }

  private void add(Absent absent) {
    Target target =
        switch (absent.reason()) {
          case DRAFT -> new Broken(Fault.DRAFT, absent.source());
          case SCHEDULED -> new Broken(Fault.SCHEDULED, absent.source());
          case BROKEN -> new Target.Unknown();
        };
    bySource.put(absent.source(), target);
    byPath.putIfAbsent(UrlText.canonical(absent.path()), target);
    absent.others().forEach(path -> byPath.putIfAbsent(UrlText.canonical(path), target));
  }

  /** What is at a path, as the server finds it. */
  Optional<Target> atPath(String path) {
    String key = UrlText.canonical(path);
    return Optional.ofNullable(byPath.get(key))
        .or(() -> Optional.ofNullable(key.endsWith("/") ? byPath.get(key + INDEX) : null))
        .or(() -> Optional.ofNullable(byPath.get(key + "/")))
        .or(() -> Optional.ofNullable(byPath.get(key + "/" + INDEX)));
  }

  /**
   * What a source gives.
   *
   * @param source its path, relative to the content root
   */
  Optional<Target> ofSource(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  /** The path of the page that a source gives; empty if it is not in the site. */
  Optional<String> pathOf(String source) {
    return Optional.ofNullable(pathBySource.get(source));
  }

  /** The paths that may be linked to, or will be when a mistake there is mended. */
  Collection<String> paths() {
    return sound(byPath);
  }

  /** The sources that may be linked to, or will be when a mistake there is mended. */
  Collection<String> sources() {
    return sound(bySource);
  }

  private static Collection<String> sound(Map<String, Target> targets) {
    return targets.entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Broken))
        .map(Map.Entry::getKey)
        .toList();
  }
}
