package dev.postc.spring;

import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.Site;
import dev.postc.Tag;
import dev.postc.http.SiteResponder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of several sites nobody ever sees, since the first one that has a path answers. */
final class HiddenPages {
  /** How many paths a warning names. */
  private static final int NAMED = 5;

  private HiddenPages() {}

  /**
   * A warning for each two sites of which one hides pages of the other, or that this cannot be
   * told: a site that cannot be read is for the one who asks for its pages.
   *
   * @param sites in the order in which they are asked
   */
  static List<String> warnings(List<Site> sites) {
    List<String> warnings = new ArrayList<>();
    try {
      for (int i = 1; i < sites.size(); i++) {
        Site site = sites.get(i);
        // Others cannot have a path in common, and are not looked through.
        List<Site> before =
            sites.subList(0, i).stream().filter(first -> isOneWithinTheOther(first, site)).toList();
        warnings.addAll(warnings(site, before));
      }
    } catch (PackException e) {
      warnings.add("cannot tell which sites hide pages of others: " + e.getMessage());
    }
    return warnings;
  }

  private static boolean isOneWithinTheOther(Site first, Site second) {
    return home(first).startsWith(home(second)) || home(second).startsWith(home(first));
  }

  private static String home(Site site) {
    return site.url().getRawPath().replaceAll("/$", "") + "/";
  }

  /** Of a site that is asked behind others. */
  private static List<String> warnings(Site site, List<Site> before) {
    List<String> warnings = new ArrayList<>();
    List<SiteResponder> asked = new ArrayList<>();
    for (Site first : before) {
      SiteResponder responder = new SiteResponder(first);
      // No more than are named: the rest would only be read.
      List<String> hidden =
          paths(site)
              .filter(responder::holds)
              .filter(path -> asked.stream().noneMatch(earlier -> earlier.holds(path)))
              .limit(NAMED + 1)
              .toList();
      if (!hidden.isEmpty()) {
        warnings.add(warning(first, site, hidden));
      }
      asked.add(responder);
    }
    return warnings;
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
            paths.size() > NAMED ? " and more" : "");
  }
}
