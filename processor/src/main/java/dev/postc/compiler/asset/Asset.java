package dev.postc.compiler.asset;

import dev.postc.compiler.source.ContentFile;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that goes out with the site.
 *
 * @param path percent-encoded, with the site's own prefix
 * @param contentType the value of the {@code Content-Type} field
 * @param size of an image whose header says it
 * @param digest of its content
 * @param immutable whether the path names this content for ever
 */
public record Asset(
    ContentFile file,
    String path,
    String contentType,
    Optional<ImageSize> size,
    String digest,
    boolean immutable) {
  public Asset {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(digest, "digest");
  }

  public boolean isStyleSheet() {
    return contentType.equals(MediaTypes.STYLE_SHEET);
  }

  public boolean isScript() {
    return contentType.equals(MediaTypes.SCRIPT);
  }

  /** The same content under its own path, where the next build may have another. */
  Asset unversioned(String ownPath) {
    return new Asset(file, ownPath, contentType, size, digest, false);
  }
}
