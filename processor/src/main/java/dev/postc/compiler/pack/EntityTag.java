package dev.postc.compiler.pack;

import dev.postc.pack.PackFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A representation's entity tag (RFC 9110, section 8.8.3): the start of a SHA-256. A policy is part
 * of what is hashed: caches that do not take over the fields of a 304 get the page anew with it.
 */
final class EntityTag {
  private static final int DIGEST_BYTES = 16;

  private EntityTag() {}

  /** The tag as it is sent, in ASCII. */
  static byte[] of(byte[] representation, String policy) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(representation);
      if (!policy.isEmpty()) {
        sha256.update((byte) 0);
        sha256.update(PackFormat.utf8(policy));
      }
      byte[] digest = sha256.digest();
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
