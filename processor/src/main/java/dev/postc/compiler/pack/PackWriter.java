package dev.postc.compiler.pack;

import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.pack.PackFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a site's pack. */
public final class PackWriter {
  private final SortedMap<String, ShardLayout.Unplaced> records = new TreeMap<>();

  private PackWriter() {}

  /**
   * Writes the resources of a site's pack, the same bytes for equal arguments.
   *
   * @param facade the simple name of the class that opens the site
   * @param pages in the order of {@link SiteModel#pages}
   * @param others in any order
   * @param notFound the path, among all these, of the document for unknown paths
   * @param common the policies that they were packed without
   * @return sorted by path
   * @throws IllegalArgumentException if two documents or aliases have one path, or a path is not in
   *     its percent-encoded form
   */
  public static List<Output.Resource> write(
      SiteModel site,
      String packageName,
      String facade,
      List<PackedPage> pages,
      List<? extends Packed> others,
      String notFound,
      PagePolicies common) {
    PackWriter writer = new PackWriter();
    writer.addPages(site, pages);
    others.forEach(document -> writer.add(document, PackFormat.NO_PAGE));
    List<String> excerpts = pages.stream().map(PackedPage::excerpt).toList();
    List<Output.Resource> resources = new ArrayList<>();
    resources.add(NativeImageConfig.of(packageName));
    resources.add(
        new Output.Ready(
            PackFormat.folder(packageName) + PackFormat.FACADE,
            PackFormat.utf8(packageName + "." + facade + "\n")));
    resources.addAll(
        writer.resources(site, packageName, ExcerptGroups.of(excerpts), notFound, common));
    return List.copyOf(resources);
  }

  private void addPages(SiteModel site, List<PackedPage> pages) {
    if (!pages.stream().map(PackedPage::page).toList().equals(site.pages())) {
      throw new IllegalArgumentException("the packed pages are not those of the site, in order");
    }
    for (int i = 0; i < pages.size(); i++) {
      PackedPage packed = pages.get(i);
      add(packed.document(), i);
      for (String alias : packed.page().aliases()) {
        add(redirect(alias, packed.page().path()), PackFormat.NO_PAGE);
      }
    }
  }

  private void add(Packed packed, int page) {
    String path = packed.path();
    requireEncoded(path);
    if (records.put(path, new ShardLayout.Unplaced(packed, page)) != null) {
      throw new IllegalArgumentException("two documents of the site have the path " + path);
    }
  }

  /** A path becomes a field of an answer: with a line break it would be two. */
  private static void requireEncoded(String path) {
    if (!path.startsWith("/") || !path.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "a path of the site is not percent-encoded: " + path.replaceAll("[^ -~]", "?"));
    }
  }

  private static PackedDocument redirect(String path, String target) {
    byte[] record =
        new PackBytes().i8(PackFormat.REDIRECT).i8(0).string(path).string(target).toByteArray();
    return new PackedDocument(path, record);
  }

  private List<Output.Resource> resources(
      SiteModel site,
      String packageName,
      List<ExcerptGroups.Group> excerpts,
      String notFound,
      PagePolicies common) {
    ShardLayout layout = ShardLayout.of(records.values());
    byte[] catalogue = CatalogueWriter.write(site);
    String folder = PackFormat.folder(packageName);
    List<Output.Resource> resources = new ArrayList<>();
    resources.add(new Output.Ready(folder + PackFormat.CATALOGUE, catalogue));
    for (int i = 0; i < layout.shards().size(); i++) {
      resources.add(layout.shards().get(i).resource().apply(folder + PackFormat.shard(i)));
    }
    resources.add(
        new Output.Ready(
            folder + PackFormat.MANIFEST,
            ManifestWriter.write(site, layout, excerpts, catalogue, notFound, common)));
    for (int i = 0; i < excerpts.size(); i++) {
      resources.add(new Output.Ready(folder + PackFormat.excerpts(i), excerpts.get(i).stored()));
    }
    return resources;
  }
}
