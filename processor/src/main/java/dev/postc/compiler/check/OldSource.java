package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Alias;
import dev.postc.compiler.model.PercentEncoding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An alias that is the name which the page's source had: a Markdown file, relative to the folder of
 * the source, or to the content root if it starts with a slash. An HTML file's would be a path.
 */
final class OldSource {
  private OldSource() {}

  static boolean isName(String alias) {
    String lower = alias.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  static Optional<Alias> alias(Item item, FieldReports reports) {
    String name = item.text();
    Deque<String> segments = new ArrayDeque<>();
    String fault = fault(name, name.startsWith("/") ? "" : folder(reports.source()), segments);
    if (fault != null) {
      reports.report(
          Problem.INVALID_ALIAS,
          item.span(),
          fault
              + " It is the old name of the source, relative to its folder, such as old.md, or to"
              + " the content root, such as /blog/old.md.",
          name);
      return Optional.empty();
    }
    String path =
        segments.stream().map(PercentEncoding::segment).collect(Collectors.joining("/", "/", ""));
    return Optional.of(
        new Alias(
            path.substring(0, path.lastIndexOf('.')) + ".html",
            item.span(),
            Optional.of(String.join("/", segments))));
  }

  /**
   * What is wrong with a name, or null.
   *
   * @param segments gets those of the path from the content root
   */
  private static String fault(String name, String folder, Deque<String> segments) {
    if (name.startsWith("//") || name.contains("://")) {
      return "Leave out the host.";
    }
    if (name.indexOf('\\') >= 0) {
      return "Write \"/\" in place of \"\\\".";
    }
    for (String segment : (folder + name).split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return "It leads out of the content root.";
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return null;
  }

  private static String folder(String source) {
    return source.substring(0, source.lastIndexOf('/') + 1);
  }
}
