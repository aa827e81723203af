package dev.postc.compiler.asset;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The media types of files, by the ending of their names (the IANA registry of media types). */
public final class MediaTypes {
  static final String UNKNOWN = "application/octet-stream";
  static final String SCRIPT = "text/javascript; charset=utf-8";
  static final String STYLE_SHEET = "text/css; charset=utf-8";

  private static final Map<String, String> BY_ENDING = new TreeMap<>();

  /** Smaller with gzip, though no text. */
  private static final Set<String> COMPRESSIBLE =
      Set.of(
          "application/json",
          "application/manifest+json",
          "application/wasm",
          "application/xml",
          "font/otf",
          "font/ttf",
          "image/bmp",
          "image/svg+xml",
          "image/x-icon");

  static {
    put("image/png", "png", "apng");
    put("image/jpeg", "jpg", "jpeg");
    put("image/gif", "gif");
    put("image/webp", "webp");
    put("image/avif", "avif");
    put("image/svg+xml", "svg");
    put("image/x-icon", "ico");
    put("image/bmp", "bmp");
    put("audio/mpeg", "mp3");
    put("audio/mp4", "m4a");
    put("audio/ogg", "ogg", "oga", "opus");
    put("audio/wav", "wav");
    put("audio/flac", "flac");
    put("video/mp4", "mp4", "m4v");
    put("video/webm", "webm");
    put("video/ogg", "ogv");
    put("text/vtt; charset=utf-8", "vtt");
    put(STYLE_SHEET, "css");
    put(SCRIPT, "js", "mjs");
    put("application/json", "json", "map");
    put("application/manifest+json", "webmanifest");
    put("application/wasm", "wasm");
    put("application/xml", "xml", "xsl");
    put("application/pdf", "pdf");
    put("application/zip", "zip");
    put("application/gzip", "gz", "tgz");
    put("application/epub+zip", "epub");
    put("application/java-archive", "jar");
    put("font/woff", "woff");
    put("font/woff2", "woff2");
    put("font/ttf", "ttf");
    put("font/otf", "otf");
    put("text/calendar; charset=utf-8", "ics");
    put("text/csv; charset=utf-8", "csv");
    put("text/html", "htm", "xhtml");
    put(
        "text/plain; charset=utf-8",
        "txt text log java kt py sh sql toml yaml yml properties adoc c h rs go ts".split(" "));
  }

  private MediaTypes() {}

  private static void put(String type, String... endings) {
    for (String ending : endings) {
      BY_ENDING.put(ending, type);
    }
  }

  /** The value of {@code Content-Type} for a file's name. */
  static String of(String name) {
    return BY_ENDING.getOrDefault(ending(name), UNKNOWN);
  }

  /** Whether gzip is worth the while. */
  public static boolean isCompressible(String type) {
    return type.startsWith("text/") || COMPRESSIBLE.contains(type);
  }

  /** In lower case, without the dot; empty if there is none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
