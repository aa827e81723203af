package dev.postc.conformance;

import dev.postc.compiler.pack.ConformanceSite;
import dev.postc.pack.Bytes;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the table says of the site's documents, read from the pack and not from a server. */
final class References {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

  private final StoredSite site;

  References(StoredSite site) {
    this.site = site;
  }

  /** Replaces the variables of a line. */
  String replaceIn(String line) {
    return VARIABLE.matcher(line).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
  }

  private String value(String variable) {
    int star = variable.lastIndexOf('*');
    if (star > 0) {
      return variable.substring(0, star).repeat(Integer.parseInt(variable.substring(star + 1)));
    }
    int dot = variable.indexOf('.');
    StoredRecord document = document(variable.substring(0, dot));
    return switch (variable.substring(dot + 1)) {
      case "tag" -> document.identityTag();
      case "tag.bare" -> document.identityTag().replace("\"", "");
      case "gzip.tag" -> document.gzipTag();
      case "length" -> "" + document.length();
      case "last" -> "" + (document.length() - 1);
      case "gzip.length" -> "" + document.gzipLength();
      case "br.tag" -> document.hasBrotli() ? document.brotliTag() : "no brotli";
      case "br.length" -> "" + document.brotliLength();
      default -> throw new IllegalArgumentException("no variable " + variable);
    };
  }

  /**
   * The bytes of a document.
   *
   * @param words its name, perhaps {@code gzip} or {@code br} behind it, perhaps a range behind
   *     that
   */
  byte[] bytes(String... words) throws IOException {
    StoredRecord document = document(words[0]);
    String coding = words.length > 1 ? words[1] : "";
    Bytes bytes =
        switch (coding) {
          case "gzip" -> document.gzip();
          case "br" -> document.brotli();
          default -> site.identity(document);
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bytes.writeTo(out);
    int rangeAt = List.of("gzip", "br").contains(coding) ? 2 : 1;
    if (words.length == rangeAt) {
      return out.toByteArray();
    }
    String[] ends = words[rangeAt].split("-", -1);
    return Arrays.copyOfRange(
        out.toByteArray(), Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1);
  }

  StoredRecord document(String name) {
    return site.record(ConformanceSite.DOCUMENTS.get(name));
  }
}
