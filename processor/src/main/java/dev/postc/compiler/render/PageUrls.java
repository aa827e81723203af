package dev.postc.compiler.render;

import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.asset.ImageSize;
import dev.postc.compiler.url.Resolved;
import dev.postc.compiler.url.SiteUrls;
import dev.postc.compiler.url.Target;
import dev.postc.compiler.url.UrlBase;
import java.util.Optional;

/** What stands for the URLs of one source on any page of the site. */
record PageUrls(UrlBase base, SiteUrls urls, Assets assets) {

  /**
   * What is written for a URL.
   *
   * @param size of the image that it leads to
   */
  record Written(String url, Optional<ImageSize> size) {}

  /**
   * The form of a URL on any page: root-absolute if it was relative or leads to a source; with the
   * fingerprint of the content if it leads to a file.
   *
   * @param url as the author wrote it
   * @param opensDocument as {@link SiteUrls#resolve} has it
   */
  Written write(String url, boolean opensDocument) {
    Resolved resolved = urls.resolve(base, url, opensDocument);
    Optional<Asset> asset =
        resolved.target() instanceof Target.File found
            ? assets.use(found.file())
            : Optional.empty();
    return asset
        .map(file -> new Written(file.path() + resolved.suffix(), file.size()))
        .orElseGet(() -> new Written(resolved.written(), Optional.empty()));
  }
}
