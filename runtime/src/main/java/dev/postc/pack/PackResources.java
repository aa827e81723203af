package dev.postc.pack;

import dev.postc.PackException;
import java.io.IOException;
import java.io.InputStream;

/** Where the resources of one pack come from. */
public final class PackResources {
  private final String folder;
  private final Opener opener;

  /** Opens a resource. */
  @FunctionalInterface
  public interface Opener {
    /**
     * @param name absolute, without a slash at the start
     * @return {@code null} if there is no such resource
     */
    InputStream open(String name) throws IOException;
  }

  /** The pack of a package, from an opener of its own. */
  public PackResources(String packageName, Opener opener) {
    this.folder = PackFormat.folder(packageName);
    this.opener = opener;
  }

  /** The pack beside a generated class: from its module or class loader. */
  public static PackResources of(Class<?> facade) {
    return new PackResources(
        facade.getPackageName(), name -> facade.getResourceAsStream("/" + name));
  }

  /** The full name of a resource, for messages. */
  String name(String simpleName) {
    return folder + simpleName;
  }

  /** The bytes of a resource of any length. */
  byte[] read(String simpleName) {
    return read(simpleName, Integer.MAX_VALUE);
  }

  /** The bytes of a resource that the manifest describes. */
  byte[] read(String simpleName, int length, int checksum) {
    // One byte more than expected is asked for, to notice a resource that is too long.
    byte[] bytes = read(simpleName, length + 1);
    if (bytes.length != length || PackFormat.checksum(bytes, 0) != checksum) {
      throw new PackException(
          name(simpleName)
              + " is damaged, or of another build than "
              + name(PackFormat.MANIFEST)
              + ": "
              + length
              + " bytes with the CRC-32 "
              + hex(checksum)
              + " were expected, but it has "
              + (bytes.length > length ? "more" : bytes.length + " bytes")
              + (bytes.length == length ? " with " + hex(PackFormat.checksum(bytes, 0)) : "")
              + ". Build the site's module again from clean.");
    }
    return bytes;
  }

  static String hex(int checksum) {
    return String.format("%08x", checksum);
  }

  private byte[] read(String simpleName, int most) {
    String name = name(simpleName);
    try (InputStream in = opener.open(name)) {
      if (in == null) {
        throw new PackException(
            "no resource "
                + name
                + ", a part of the compiled site. It must be in the same jar or folder as the"
                + " site's generated classes; build their module again, and check that repackaging"
                + " keeps META-INF/postc.");
      }
      return in.readNBytes(most);
    } catch (IOException e) {
      throw new PackException("cannot read resource " + name + ": " + e.getMessage(), e);
    }
  }
}
