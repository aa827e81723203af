package dev.postc.sample;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Serves mermaid's ES module and the chunks that it imports, from its WebJar. */
final class MermaidModule extends ContentHandler {
  /** Where the module is served. */
  static final String PATH = "/mermaid/";

  private static final String CHUNKS = "chunks/mermaid.esm.min/";

  /** All that the module consists of. As no name here can hold "..", "%" or ":", none leads out. */
  private static final Pattern NAME =
      Pattern.compile("mermaid\\.esm\\.min\\.mjs|" + CHUNKS + "[A-Za-z0-9_-]+\\.mjs");

  // RFC 9239 has this as the one type of JavaScript. Browsers run no module of another type.
  private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

  private static final String AN_HOUR = "max-age=3600";
  private static final String FOR_EVER = "max-age=31536000, immutable";

  private final String folder;

  private MermaidModule(String folder, HttpHandler others) {
    super(others);
    this.folder = folder;
  }

  /**
   * The module of the WebJar on the class path.
   *
   * @param others answers what is no part of it
   * @throws IllegalStateException if there is none
   */
  static MermaidModule fromWebJar(HttpHandler others) throws IOException {
    Properties coordinates = new Properties();
    try (InputStream in = open("META-INF/maven/org.webjars.npm/mermaid/pom.properties")) {
      if (in == null) {
        throw new IllegalStateException("org.webjars.npm:mermaid is not on the class path");
      }
      coordinates.load(in);
    }
    String version = coordinates.getProperty("version");
    return new MermaidModule("META-INF/resources/webjars/mermaid/" + version + "/dist/", others);
  }

  @Override
  Optional<Content> contentAt(String path) throws IOException {
    if (!path.startsWith(PATH)) {
      return Optional.empty();
    }
    String name = path.substring(PATH.length());
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = open(folder + name)) {
      if (in == null) {
        return Optional.empty();
      }
      // A chunk's name holds a hash of its text; the entry's name is the same in every version.
      String caching = name.startsWith(CHUNKS) ? FOR_EVER : AN_HOUR;
      return Optional.of(new Content(JAVASCRIPT, caching, in.readAllBytes()));
    }
  }

  private static InputStream open(String resource) {
    return MermaidModule.class.getClassLoader().getResourceAsStream(resource);
  }
}
