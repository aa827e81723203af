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
  /** How deep blocks, and inlines in one of them, may be nested. */
  static final int DEEPEST = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(),
          FootnotesExtension.create(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListItemsExtension.create());

  // Nesting is capped, so that no input overflows the stack. The parser makes text of what is
  // deeper; one level more than is allowed, and an open paragraph, show that there is something.
  private final Parser parser =
      Parser.builder()
          .extensions(EXTENSIONS)
          .inlineParserFactory(BoundedInlineParser::new)
          .maxOpenBlockParsers(DEEPEST + 2)
          .maxInlineNesting(DEEPEST + 1)
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
