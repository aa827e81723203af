package dev.postc.compiler.source;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One walk through a content root. */
final class SourceWalk {
  private final Path root;
  private final String displayRoot;
  private final Consumer<Diagnostic> diagnostics;
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, ContentFile> files = new HashMap<>();
  private final Set<String> skipped = new HashSet<>();
  private final Set<String> leaving = new HashSet<>();
  private final Deque<Path> realFolders = new ArrayDeque<>();
  private Path realRoot;
  private boolean foundErrors;

  SourceWalk(Path root, String displayRoot, Consumer<Diagnostic> diagnostics) {
    this.root = root;
    this.displayRoot = displayRoot;
    this.diagnostics = diagnostics;
  }

  Contents contents() {
    try {
      realRoot = root.toRealPath();
      folder(root, realRoot, "");
    } catch (IOException e) {
      unreadable("", "folder", e);
    }
    sources.sort(Comparator.comparing(Source::path));
    return new Contents(sources, new ContentFiles(files, skipped, leaving));
  }

  boolean foundErrors() {
    return foundErrors;
  }

  private void folder(Path folder, Path realFolder, String path) {
    realFolders.push(realFolder);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        entry(entry, path);
      }
    } catch (DirectoryIteratorException e) {
      unreadable(path, "folder", e.getCause());
    } catch (IOException e) {
      unreadable(path, "folder", e);
    }
    realFolders.pop();
  }

  private void entry(Path entry, String parent) {
    String name = entry.getFileName().toString();
    String path = parent.isEmpty() ? name : parent + "/" + name;
    if (name.startsWith(".") || name.startsWith("_")) {
      skipped.add(path);
      return;
    }
    boolean folder = Files.isDirectory(entry);
    FileKind kind = FileKind.of(name);
    boolean ours = folder || kind == FileKind.SOURCE;
    try {
      if (Files.isSymbolicLink(entry) && !staysInside(entry, path, ours, kind)) {
        return;
      }
      if (ours && !isEncodable(entry, name)) {
        report(
            Problem.NAME_NOT_ENCODABLE,
            path,
            "Rename it, or build where file names are UTF-8 (LC_ALL=C.UTF-8).",
            name,
            System.getProperty("sun.jnu.encoding", "unknown"));
      } else if (folder) {
        folder(entry, entry.toRealPath(), path);
      } else if (kind == FileKind.SOURCE) {
        source(entry, path);
      } else {
        foreign(entry, path, name, kind);
      }
    } catch (IOException e) {
      if (kind != FileKind.OTHER) {
        unreadable(path, folder ? "folder" : "file", e);
      }
    }
  }

  private void source(Path file, String path) {
    if (Files.isRegularFile(file)) {
      sources.add(new Source(path, displayRoot + path, () -> read(file)));
    } else {
      report(
          Problem.UNREADABLE_FILE,
          path,
          "A source is a file with text in it.",
          "file",
          "it is a pipe, a device or the like");
    }
  }

  private static byte[] read(Path file) throws IOException {
    long size = Files.size(file);
    if (size > Source.MOST_BYTES) {
      throw new SourceTooLargeException(size);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Source.MOST_BYTES + 1);
    }
  }

  private void foreign(Path file, String path, String name, FileKind kind) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    files.put(path, new ContentFile(path, displayRoot + path, file));
    boolean post =
        switch (kind) {
          case FOREIGN_MARKUP -> !PostLikeness.isSignature(file);
          case MAYBE_POST -> PostLikeness.hasFrontMatter(file);
          default -> false;
        };
    if (post) {
      report(
          Problem.UNSUPPORTED_FORMAT,
          path,
          Problem.UNSUPPORTED_FORMAT.hint(),
          name,
          FileKind.format(name));
    }
  }

  /** Whether a link may be followed; if not, that has been reported. */
  private boolean staysInside(Path link, String path, boolean ours, FileKind kind)
      throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (NoSuchFileException e) {
      if (kind == FileKind.SOURCE) {
        report(
            Problem.UNREADABLE_FILE,
            path,
            "It points to \"" + Files.readSymbolicLink(link) + "\". Delete or correct the link.",
            "link",
            "it leads nowhere");
      }
      return false;
    }
    if (!target.startsWith(realRoot)) {
      leaving.add(path);
      if (!ours && kind == FileKind.OTHER) {
        // Nobody is harmed until a page uses it.
        return false;
      }
      report(
          Problem.OUTSIDE_CONTENT_ROOT,
          path,
          "It points to \"" + target + "\". " + Problem.OUTSIDE_CONTENT_ROOT.hint(),
          displayRoot + path);
      return false;
    }
    if (realFolders.contains(target)) {
      report(
          Problem.UNREADABLE_FILE,
          path,
          "It points to \"" + Files.readSymbolicLink(link) + "\", which holds it. Delete the link.",
          "link",
          "it leads in a circle");
      return false;
    }
    return true;
  }

  /** Whether a name is as the file system has it, so that it would name the same file again. */
  private static boolean isEncodable(Path entry, String name) {
    if (name.indexOf('\uFFFD') >= 0) {
      return false;
    }
    try {
      return entry.resolveSibling(name).equals(entry);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void unreadable(String path, String what, IOException e) {
    report(Problem.UNREADABLE_FILE, path, Problem.UNREADABLE_FILE.hint(), what, IoReason.of(e));
  }

  private void report(Problem problem, String path, String help, Object... facts) {
    Diagnostic diagnostic = problem.at(Location.ofFile(shown(path)), help, facts);
    foundErrors |= diagnostic.isError();
    diagnostics.accept(diagnostic);
  }

  private String shown(String path) {
    String shown = displayRoot + path;
    return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
  }
}
