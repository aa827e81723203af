package dev.postc.spring;

import dev.postc.Page;
import dev.postc.Site;
import dev.postc.Tag;
import dev.postc.http.SiteResponder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of several sites nobody ever sees, since the first one that has a path answers. */
final class HiddenPages {
  /** How many paths a warning names. */
  private static final int NAMED = 5;

  private HiddenPages() {}

  /**
   * A warning for each two sites of which one hides pages of the other.
   *
   * @param sites in the order in which they are asked
   */
  static List<String> warnings(List<Site> sites) {
    List<String> warnings = new ArrayList<>();
    for (int i = 1; i < sites.size(); i++) {
      Site site = sites.get(i);
      // Others cannot have a path in common, and are not looked through.
      List<Site> before =
          sites.subList(0, i).stream().filter(first -> isOneWithinTheOther(first, site)).toList();
      hidden(site, before).forEach((first, paths) -> warnings.add(warning(first, site, paths)));
    }
    return warnings;
  }

  private static boolean isOneWithinTheOther(Site first, Site second) {
    return home(first).startsWith(home(second)) || home(second).startsWith(home(first));
  }

  private static String home(Site site) {
    return site.url().getRawPath().replaceAll("/$", "") + "/";
  }

  /** The paths of a site that others answer, by the first one that does. */
  private static Map<Site, List<String>> hidden(Site site, List<Site> before) {
    Map<Site, List<String>> hidden = new LinkedHashMap<>();
    Map<Site, SiteResponder> asked = new LinkedHashMap<>();
    before.forEach(first -> asked.put(first, new SiteResponder(first)));
    if (!asked.isEmpty()) {
      paths(site)
          .forEach(
              path ->
                  asked.keySet().stream()
                      .filter(first -> asked.get(first).holds(path))
                      .findFirst()
                      .ifPresent(
                          first ->
                              hidden.computeIfAbsent(first, f -> new ArrayList<>()).add(path)));
    }
    return hidden;
  }

  private static Stream<String> paths(Site site) {
    return Stream.of(
            Stream.of(home(site)).filter(new SiteResponder(site)::holds),
            site.pages().stream().map(Page::path),
            site.tags().stream().map(Tag::path))
        .flatMap(paths -> paths)
        .distinct();
  }

  private static String warning(Site first, Site second, List<String> paths) {
    String named = paths.stream().limit(NAMED).collect(Collectors.joining(", "));
    return ("the site \"%s\" (%s) hides what the site \"%s\" (%s) has at %s%s, since it is asked"
            + " first. Give one of them another url in @PostSite, or the pages other paths, or"
            + " declare the sites as beans in the order in which to ask them")
        .formatted(
            first.title(),
            first.url(),
            second.title(),
            second.url(),
            named,
            paths.size() > NAMED ? " and %d more".formatted(paths.size() - NAMED) : "");
  }
}
