package dev.postc.compiler.pack;

import dev.postc.pack.PackFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The bytes of a representation's entity tag: the start of its SHA-256. */
final class EntityTag {
  private EntityTag() {}

  static byte[] of(byte[] representation) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation);
      return Arrays.copyOf(digest, PackFormat.TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
