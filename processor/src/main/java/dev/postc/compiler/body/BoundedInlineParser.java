package dev.postc.compiler.body;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * CommonMark's parser of inlines, kept from texts that would take it minutes: for emphasis, links
 * and images, its time can grow with the square of their number.
 */
final class BoundedInlineParser implements InlineParser {
  /** Ten times as many as any paragraph had that was looked at; it takes 20 ms at the most. */
  static final int MOST_SIGNS = 5_000;

  private static final String SIGNS = "*_~[]!`<";

  private final InlineParser parser;

  /** Stands for a text that was not parsed. */
  static final class Unparsed extends CustomNode {
    private final int signs;

    Unparsed(int signs) {
      this.signs = signs;
    }

    int signs() {
      return signs;
    }
  }

  BoundedInlineParser(InlineParserContext context) {
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    int signs = 0;
    for (SourceLine line : lines.getLines()) {
      signs += signs(line.getContent());
    }
    if (signs > MOST_SIGNS) {
      block.appendChild(new Unparsed(signs));
    } else {
      parser.parse(lines, block);
    }
  }

  private static int signs(CharSequence line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      signs += SIGNS.indexOf(line.charAt(i)) < 0 ? 0 : 1;
    }
    return signs;
  }
}
