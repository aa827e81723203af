package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.IoReason;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.SourceTooLargeException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a source. Stateless: any number of threads may read different sources at once. */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Decodes a source and splits it into front matter and body. What is wrong is reported, and as
   * much as possible is still read, so that all mistakes of a source are reported in one run.
   *
   * @param diagnostics gets what is wrong
   * @return empty only if the source's bytes could not be had
   */
  public static Optional<Document> read(Source source, Consumer<Diagnostic> diagnostics) {
    Reports reports = new Reports(diagnostics);
    byte[] bytes;
    try {
      bytes = bytes(source);
    } catch (SourceTooLargeException e) {
      reports.report(
          Problem.SOURCE_TOO_LARGE,
          Location.ofFile(source.displayPath()),
          Problem.SOURCE_TOO_LARGE.hint(),
          number(e.size()),
          number(Source.MOST_BYTES));
      return Optional.empty();
    } catch (IOException e) {
      reports.report(
          Problem.UNREADABLE_FILE,
          Location.ofFile(source.displayPath()),
          Problem.UNREADABLE_FILE.hint(),
          "file",
          IoReason.of(e));
      return Optional.empty();
    }
    return Optional.of(read(source, bytes, reports));
  }

  private static byte[] bytes(Source source) throws IOException {
    byte[] bytes = source.content().read();
    if (bytes.length > Source.MOST_BYTES) {
      throw new SourceTooLargeException(bytes.length);
    }
    return bytes;
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static Document read(Source source, byte[] bytes, Reports reports) {
    SourceText text = SourceDecoder.decode(source, bytes, reports);
    if (text.text().isBlank()) {
      reports.report(
          Problem.EMPTY_FILE, Location.ofFile(source.displayPath()), Problem.EMPTY_FILE.hint());
      return document(text, new FrontMatter(List.of(), 0, 0, false), reports);
    }
    FrontMatter frontMatter = ForeignFrontMatter.read(text, reports);
    if (frontMatter != null) {
      ControlCharacters.check(text, reports);
      return document(text, frontMatter, reports);
    }
    boolean isUtf8 = reports.problems().isEmpty();
    if (!isUtf8 && !Fence.starts(text) && Boundary.find(text).kind() == Boundary.End.MISSING) {
      // A picture or an archive: that it is no text is all there is to say.
      return document(text, new FrontMatter(List.of(), 0, 0, false), reports);
    }
    ControlCharacters.check(text, reports);
    Fence fence = Fence.find(text, reports);
    return document(
        text,
        fence == null ? FrontMatter.read(text, reports) : fenced(text, fence, reports),
        reports);
  }

  private static FrontMatter fenced(SourceText text, Fence fence, Reports reports) {
    if (FrontMatter.isTooLarge(text, fence.start(), fence.end(), reports)) {
      return new FrontMatter(fence.syntax(), List.of(), fence.end(), fence.bodyStart(), false);
    }
    FrontMatter raw =
        fence.syntax() == Syntax.YAML
            ? YamlFrontMatter.read(text, fence, reports)
            : TomlFrontMatter.read(text, fence, reports);
    return WellKnownKeys.translate(raw, fence.syntax(), text, reports);
  }

  private static Document document(SourceText text, FrontMatter frontMatter, Reports reports) {
    return new Document(
        text,
        format(text.source().path()),
        frontMatter.syntax(),
        frontMatter.fields(),
        frontMatter.end(),
        frontMatter.bodyStart(),
        frontMatter.complete(),
        reports.problems());
  }

  private static Format format(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".html") ? Format.HTML : Format.MARKDOWN;
  }
}
