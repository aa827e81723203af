package dev.postc.compiler;

import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.pack.Packed;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.reference.LinkChecker;
import dev.postc.compiler.source.ContentFile;
import dev.postc.compiler.source.IoReason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * The files of a site, once its bodies are known. A style sheet that a page uses goes out as it is,
 * and so what it uses goes out under the paths that it says.
 */
final class SiteFiles {
  private final Assets assets;
  private final LinkChecker links;
  private final Consumer<Diagnostic> diagnostics;

  /** What each style sheet uses. */
  private final Map<ContentFile, List<ContentFile>> uses = new HashMap<>();

  SiteFiles(Assets assets, LinkChecker links, Consumer<Diagnostic> diagnostics) {
    this.assets = assets;
    this.links = links;
    this.diagnostics = diagnostics;
  }

  /** Checks the style sheets that bodies use, and those that these use. */
  void checkStyleSheets() {
    Deque<Asset> open = new ArrayDeque<>(assets.styleSheets());
    while (!open.isEmpty()) {
      Asset styleSheet = open.remove();
      if (!uses.containsKey(styleSheet.file())) {
        List<ContentFile> used = used(styleSheet);
        uses.put(styleSheet.file(), used);
        used.forEach(file -> styleSheet(file).ifPresent(open::add));
      }
    }
  }

  private List<ContentFile> used(Asset styleSheet) {
    try {
      return links.check(styleSheet, diagnostics);
    } catch (IOException e) {
      diagnostics.accept(unreadable(styleSheet, e));
      return List.of();
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.accept(InternalFailure.of(e, Location.ofFile(styleSheet.file().displayPath())));
      return List.of();
    }
  }

  private Optional<Asset> styleSheet(ContentFile file) {
    return assets.load(file).asset().filter(Asset::isStyleSheet);
  }

  /** Packs every file that goes out. */
  Collection<Packed> pack(Packer packer) {
    useWhatStyleSheetsUse();
    Collection<Diagnostic> failures = new ConcurrentLinkedQueue<>();
    List<Packed> packed =
        assets.used().parallelStream()
            .flatMap(asset -> pack(packer, asset, failures::add).stream())
            .toList();
    failures.forEach(diagnostics);
    return packed;
  }

  private void useWhatStyleSheetsUse() {
    Deque<ContentFile> open = new ArrayDeque<>();
    assets.used().stream().filter(Asset::isStyleSheet).map(Asset::file).forEach(open::add);
    while (!open.isEmpty()) {
      // Taken out, so that style sheets that import each other come to an end.
      List<ContentFile> used = uses.remove(open.remove());
      if (used != null) {
        used.forEach(assets::useUnversioned);
        open.addAll(used);
      }
    }
  }

  private static Optional<Packed> pack(Packer packer, Asset asset, Consumer<Diagnostic> failures) {
    try {
      return Optional.of(packer.asset(asset, Assets.content(asset)));
    } catch (IOException e) {
      failures.accept(unreadable(asset, e));
      return Optional.empty();
    }
  }

  private static Diagnostic unreadable(Asset asset, IOException e) {
    return Problem.UNREADABLE_FILE.at(
        Location.ofFile(asset.file().displayPath()),
        "A page uses it, so it must be readable.",
        "file",
        IoReason.of(e));
  }
}
