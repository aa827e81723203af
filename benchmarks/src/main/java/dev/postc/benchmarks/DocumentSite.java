package dev.postc.benchmarks;

import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.pack.PackWriter;
import dev.postc.compiler.pack.Packed;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.compiler.render.RenderedDocument;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A site of documents that are given as they are: packed as the compiler packs, without sources and
 * a compilation, so that a document has exactly the wanted bytes and there may be any number.
 */
final class DocumentSite {
  private static final String TYPE = "text/html; charset=utf-8";
  private static final String NOT_FOUND = "/404.html";

  private final Packer packer = new Packer(OptionalInt.empty());
  private final List<Packed> documents = new ArrayList<>();

  DocumentSite() {
    add(NOT_FOUND, "<h1>Nothing here</h1>");
  }

  DocumentSite add(String path, String content) {
    documents.add(packer.document(new RenderedDocument(path, TYPE, content, -1), ""));
    return this;
  }

  /** Opens it, from memory. */
  StoredSite open(SiteOptions options) throws IOException {
    SiteModel site =
        new SiteModel(URI.create("https://example.com"), "Documents", List.of(), 0, List.of());
    Map<String, byte[]> resources = new HashMap<>();
    for (Output.Resource resource :
        PackWriter.write(
            site,
            SyntheticSite.PACKAGE,
            "Blog",
            List.of(),
            documents,
            NOT_FOUND,
            PagePolicies.NONE)) {
      resources.put(resource.path(), resource.content());
    }
    return StoredSite.open(
        new PackResources(
            SyntheticSite.PACKAGE, name -> new ByteArrayInputStream(resources.get(name))),
        options);
  }
}
