package dev.postc.compiler.pack;

import dev.postc.pack.PackFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A representation's entity tag (RFC 9110, section 8.8.3): the start of its SHA-256. */
final class EntityTag {
  private static final int DIGEST_BYTES = 16;

  private EntityTag() {}

  /** The tag as it is sent, in ASCII. */
  static byte[] of(byte[] representation) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation);
      String text =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
      return PackFormat.utf8('"' + text + '"');
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
