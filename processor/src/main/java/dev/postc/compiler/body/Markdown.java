package dev.postc.compiler.body;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown of a body: CommonMark 0.31 with GFM's tables, strikethrough, task lists and bare
 * links, and footnotes. Raw HTML passes through. Thread-safe.
 */
final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(),
          FootnotesExtension.create(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListItemsExtension.create());

  // Both cap the nesting, so that no input overflows the stack.
  private final Parser parser =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private final HtmlRenderer renderer = renderer().build();

  /** The tree, with the places of its nodes in the text. */
  Node parse(String markdown) {
    return parser.parse(markdown);
  }

  String html(Node tree) {
    return renderer.render(tree);
  }

  /** What makes HTML of a tree, for a renderer that gives the same HTML and does more. */
  static HtmlRenderer.Builder renderer() {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> new HeadingIdProvider());
  }
}
