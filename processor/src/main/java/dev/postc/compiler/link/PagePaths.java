package dev.postc.compiler.link;

import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PercentEncoding;
import java.util.Optional;

/** The paths of a site's pages, percent-encoded, behind the site's own prefix. */
record PagePaths(String prefix) {
  private static final String EXTENSION = ".html";

  /** The home page's, as links have it. */
  String root() {
    return prefix + "/";
  }

  /** The home page's, as a file's. */
  String index() {
    return prefix + "/index.html";
  }

  String of(Subject subject) {
    Optional<String> permalink = subject.entry().flatMap(Entry::permalink);
    if (permalink.isPresent()) {
      return prefix + permalink.get();
    }
    String source = subject.path();
    int name = source.lastIndexOf('/') + 1;
    int dot = source.lastIndexOf('.');
    String fileName = source.substring(name, dot < name ? source.length() : dot);
    String last = subject.entry().flatMap(Entry::slug).orElse(fileName);
    StringBuilder path = new StringBuilder(prefix).append('/');
    for (String folder : source.substring(0, name).split("/", -1)) {
      path.append(folder.isEmpty() ? "" : PercentEncoding.segment(folder) + "/");
    }
    return path.append(PercentEncoding.segment(last)).append(EXTENSION).toString();
  }

  String ofTag(String name) {
    StringBuilder segment = new StringBuilder();
    name.codePoints().map(PagePaths::tagCharacter).forEach(segment::appendCodePoint);
    return prefix + "/tags/" + PercentEncoding.segment(segment.toString()) + EXTENSION;
  }

  private static int tagCharacter(int point) {
    boolean replaced =
        point == '/'
            || point == '\\'
            || point == '?'
            || Character.isWhitespace(point)
            || Character.isSpaceChar(point)
            || Character.isISOControl(point);
    return replaced ? '-' : point;
  }
}
