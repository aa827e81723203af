package dev.postc.compiler;

import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.policy.OwnFiles;
import dev.postc.compiler.reference.LinkChecker;
import dev.postc.compiler.source.ContentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The style sheets and scripts among the files of a site. What is wrong with one is reported when
 * the files are checked; here it has nothing. Safe for any number of threads.
 */
final class SiteOwnFiles implements OwnFiles {
  private final Assets assets;
  private final LinkChecker links;

  SiteOwnFiles(Assets assets, LinkChecker links) {
    this.assets = assets;
    this.links = links;
  }

  @Override
  public List<String> at(String url) {
    return assets
        .at(url.replaceFirst("[?#].*", ""))
        .filter(asset -> asset.isStyleSheet() || asset.isScript())
        .map(this::texts)
        .orElse(List.of());
  }

  private List<String> texts(Asset file) {
    List<String> found = new ArrayList<>();
    Set<ContentFile> seen = new HashSet<>(Set.of(file.file()));
    Deque<Asset> open = new ArrayDeque<>(List.of(file));
    while (!open.isEmpty()) {
      Asset next = open.remove();
      try {
        found.add(new String(Assets.content(next), StandardCharsets.UTF_8));
        if (next.isStyleSheet()) {
          links.check(next, reported -> {}).stream()
              .filter(seen::add)
              .map(used -> assets.load(used).asset().filter(Asset::isStyleSheet))
              .flatMap(Optional::stream)
              .forEach(open::add);
        }
      } catch (IOException e) {
        // Reported with the files.
      }
    }
    return List.copyOf(found);
  }
}
