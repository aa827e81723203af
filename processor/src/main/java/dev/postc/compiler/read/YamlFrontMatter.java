package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads front matter in YAML 1.2, core schema. Where the parser gives up, it is read again without
 * the entry at fault, so that the mistakes behind it are found too. One front matter's.
 */
final class YamlFrontMatter {
  /** How often it is read again: each costs as much as the first. */
  private static final int MOST_READINGS = 20;

  private static final Pattern TAB_BEHIND_KEY = Pattern.compile(" *[\\w.-]+:(\\t+)(?=\\S)");

  private final SourceText source;
  private final Fence fence;
  private final StringBuilder text;
  private final List<Fault> faults = new ArrayList<>();

  /** How far a tab was meant to indent is not known: what follows may look wrong for it. */
  private final Set<Span> tabbed = new HashSet<>();

  private YamlFrontMatter(SourceText source, Fence fence) {
    this.source = source;
    this.fence = fence;
    this.text = new StringBuilder(readable(source.text(), fence));
  }

  static FrontMatter read(SourceText source, Fence fence, Reports reports) {
    return new YamlFrontMatter(source, fence).read(reports);
  }

  private FrontMatter read(Reports reports) {
    YamlComposer composer = new YamlComposer(source, fence.start(), text.toString());
    for (int again = 0; composer.stop().isPresent(); again++) {
      boolean last = again == MOST_READINGS;
      boolean goesOn = composer.stoppedAtTab() ? tab(composer, last) : fault(composer);
      if (!goesOn || last) {
        break;
      }
      composer = new YamlComposer(source, fence.start(), text.toString());
    }
    faults.addAll(composer.faults());
    faults.forEach(fault -> fault.report(source, reports));
    boolean complete = faults.isEmpty() && tabbed.isEmpty() && composer.stop().isEmpty();
    return new FrontMatter(
        composer.fields(), fence.end(), fence.bodyStart(), fence.closed() && complete);
  }

  /** Puts spaces in a tab's place. True, for it can be read on. */
  private boolean tab(YamlComposer composer, boolean last) {
    Span tab = composer.stop().orElseThrow().span();
    boolean indentation = isIndentation(tab);
    if (last || indentation) {
      tabbed.add(entry(tab.start()));
      faults.add(
          Fault.of(
              Problem.TAB_IN_YAML,
              tab,
              "Write spaces in its place: two for each level of indentation."));
    }
    blank(tab);
    if (!indentation) {
      blankAlike(tab);
    }
    return true;
  }

  /** The tabs behind the further keys of a map, so that they cost no reading each. */
  private void blankAlike(Span tab) {
    int depth = indentation(lineStart(tab.start()));
    for (int at = lineEnd(tab.start()); at < fence.end(); at = lineEnd(at)) {
      int indentation = indentation(at);
      String line = source.text().substring(at, lineEnd(at));
      if (line.isBlank() || indentation > depth) {
        continue;
      }
      if (indentation < depth) {
        return;
      }
      Matcher key = TAB_BEHIND_KEY.matcher(line);
      if (key.lookingAt()) {
        blank(new Span(at + key.start(1), at + key.end(1)));
      }
    }
  }

  private int indentation(int lineStart) {
    int at = lineStart;
    while (at < fence.end() && source.text().charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }

  /** Between a key and its value and in a blank line, it is white space (YAML 1.2, 6.2, 6.6). */
  private boolean isIndentation(Span tab) {
    String before = source.text().substring(lineStart(tab.start()), tab.start()).strip();
    String behind = source.text().substring(tab.end(), lineEnd(tab.end()));
    return before.isEmpty() ? !behind.isBlank() : before.equals("-") || before.equals("?");
  }

  /** Leaves the entry at fault out. False if it cannot be read on. */
  private boolean fault(YamlComposer composer) {
    Fault fault = composer.stop().orElseThrow();
    Span entry = entry(fault.span().start());
    if (fault.problem() != Problem.INVALID_YAML || !tabbed.contains(entry)) {
      faults.add(fault);
    }
    // An alias of an anchor that is left out would be at fault for that.
    boolean anchored = source.text(entry).indexOf('&') >= 0;
    if (anchored || fault.problem() == Problem.FRONT_MATTER_LIMIT || isBlank(entry)) {
      return false;
    }
    blank(entry);
    return true;
  }

  /** From what starts at the margin, at or above an offset, to the next key there. */
  private Span entry(int offset) {
    int start = lineStart(offset);
    while (start > fence.start() && !startsEntry(start)) {
      start = lineStart(start - 1);
    }
    int end = lineEnd(offset);
    while (end < fence.end() && !(startsEntry(end) && hasKey(end))) {
      end = lineEnd(end);
    }
    return new Span(start, end);
  }

  /** Neither blank, indented nor a comment, and no part of a list or of what brackets hold. */
  private boolean startsEntry(int lineStart) {
    char first = source.text().charAt(lineStart);
    return !Character.isWhitespace(first) && "#-]},".indexOf(first) < 0;
  }

  /** Whether a colon in a line ends a key. */
  private boolean hasKey(int lineStart) {
    int end = lineEnd(lineStart);
    for (int i = lineStart; i < end; i++) {
      boolean last = i + 1 == end || Character.isWhitespace(source.text().charAt(i + 1));
      if (source.text().charAt(i) == ':' && last) {
        return true;
      }
    }
    return false;
  }

  private int lineStart(int offset) {
    return Math.max(fence.start(), source.line(source.lineAt(offset)).start());
  }

  /** The start of the next line. */
  private int lineEnd(int offset) {
    int number = source.lineAt(offset);
    return number < source.lineCount()
        ? Math.min(fence.end(), source.line(number + 1).start())
        : fence.end();
  }

  private boolean isBlank(Span span) {
    return text.substring(span.start() - fence.start(), span.end() - fence.start()).isBlank();
  }

  private void blank(Span span) {
    for (int i = span.start() - fence.start(); i < span.end() - fence.start(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** Without the control characters, which are reported elsewhere and which YAML forbids. */
  private static String readable(String text, Fence fence) {
    StringBuilder out = new StringBuilder(text.substring(fence.start(), fence.end()));
    for (int i = 0; i < out.length(); i++) {
      if (ControlCharacters.isUnwanted(out.charAt(i))) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }
}
