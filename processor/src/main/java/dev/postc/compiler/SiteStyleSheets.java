package dev.postc.compiler;

import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.policy.StyleSheets;
import dev.postc.compiler.reference.LinkChecker;
import dev.postc.compiler.source.ContentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The style sheets among the files of a site. What is wrong with one is reported when the files are
 * checked; here it has nothing. Safe for any number of threads.
 */
final class SiteStyleSheets implements StyleSheets {
  private final Assets assets;
  private final LinkChecker links;
  private final Map<String, List<String>> texts = new ConcurrentHashMap<>();

  SiteStyleSheets(Assets assets, LinkChecker links) {
    this.assets = assets;
    this.links = links;
  }

  @Override
  public List<String> at(String url) {
    return assets
        .at(url.replaceFirst("[?#].*", ""))
        .filter(Asset::isStyleSheet)
        .map(asset -> texts.computeIfAbsent(asset.file().path(), path -> texts(asset)))
        .orElse(List.of());
  }

  private List<String> texts(Asset styleSheet) {
    List<String> found = new ArrayList<>();
    Set<ContentFile> seen = new HashSet<>(Set.of(styleSheet.file()));
    Deque<Asset> open = new ArrayDeque<>(List.of(styleSheet));
    while (!open.isEmpty()) {
      Asset next = open.remove();
      try {
        found.add(new String(Assets.content(next), StandardCharsets.UTF_8));
        links.check(next, reported -> {}).stream()
            .filter(seen::add)
            .map(file -> assets.load(file).asset().filter(Asset::isStyleSheet))
            .flatMap(Optional::stream)
            .forEach(open::add);
      } catch (IOException e) {
        // Reported with the files.
      }
    }
    return List.copyOf(found);
  }
}
