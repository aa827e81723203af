package dev.postc.compiler.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the site's own style sheets and scripts load. Each is read once, however many pages have it.
 * Safe for any number of threads.
 */
final class OwnFileNeeds {
  private final OwnFiles files;
  private final Map<String, List<Load>> styleSheets = new ConcurrentHashMap<>();
  private final Map<String, List<Load>> scripts = new ConcurrentHashMap<>();

  OwnFileNeeds(OwnFiles files) {
    this.files = files;
  }

  List<Load> ofStyleSheet(String url) {
    return of(url, styleSheets, OwnFileNeeds::loadedByStyleSheet);
  }

  List<Load> ofScript(String url) {
    return of(url, scripts, ScriptUrls::imports);
  }

  static List<Load> loadedByStyleSheet(String css) {
    List<Load> loads = new ArrayList<>();
    StyleSheetNeeds.in(css, (need, url) -> loads.add(new Load(need, url)));
    return loads;
  }

  private List<Load> of(
      String url, Map<String, List<Load>> known, Function<String, List<Load>> reading) {
    List<Load> loads = known.get(url);
    if (loads == null && UrlSource.of(url).equals(Optional.of(Needs.SELF))) {
      loads = known.computeIfAbsent(url, u -> read(files.at(u), reading));
    }
    return Objects.requireNonNullElse(loads, List.of());
  }

  /** Null for what is not there: it may get there with another page. */
  private static List<Load> read(List<String> texts, Function<String, List<Load>> reading) {
    return texts.isEmpty()
        ? null
        : texts.stream().flatMap(text -> reading.apply(text).stream()).distinct().toList();
  }
}
