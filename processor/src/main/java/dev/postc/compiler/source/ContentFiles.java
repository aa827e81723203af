package dev.postc.compiler.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of a content root that are no sources, by path. Immutable. */
public final class ContentFiles {
  /** Of sources without a folder. */
  public static final ContentFiles NONE = new ContentFiles(Map.of(), Set.of(), Set.of());

  private final Map<String, ContentFile> files;
  private final Set<String> skipped;
  private final Set<String> leaving;

  /** Why a file is not among them. */
  public enum Absence {
    /** There is none. */
    MISSING,
    /** It, or a folder above it, is a symbolic link that leads out of the content root. */
    LEAVES_ROOT,
    /** Its name, or that of a folder above it, starts with {@code .} or {@code _}. */
    SKIPPED
  }

  /**
   * @param skipped the paths of files and folders whose names start with {@code .} or {@code _}
   * @param leaving the paths of links that lead out of the content root
   */
  ContentFiles(Map<String, ContentFile> files, Set<String> skipped, Set<String> leaving) {
    this.files = new TreeMap<>(files);
    this.skipped = Set.copyOf(skipped);
    this.leaving = Set.copyOf(leaving);
  }

  /** The file at a path relative to the content root, in exactly these letters. */
  public Optional<ContentFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Why there is no file at a path. */
  public Absence absence(String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String part = path.substring(0, end);
      if (leaving.contains(part)) {
        return Absence.LEAVES_ROOT;
      }
      if (skipped.contains(part)) {
        return Absence.SKIPPED;
      }
    }
    return Absence.MISSING;
  }

  /** Sorted. */
  public Collection<String> paths() {
    return files.keySet();
  }
}
