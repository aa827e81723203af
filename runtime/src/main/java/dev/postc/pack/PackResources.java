package dev.postc.pack;

import dev.postc.PackException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where the resources of one pack come from. */
public final class PackResources {
  /** More than nearly all shards have. */
  private static final int FIRST_BYTES = 1 << 20;

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
    return new PackResources(facade.getPackageName(), name -> open(facade, name));
  }

  /**
   * Past the JVM-wide cache of jar files, since whoever shares one of them closes it for all: a
   * second class loader over the same jar, say. The class loader holds its jar open, and then the
   * table of the jar's entries is shared; where it does not, reading that table anew costs less
   * than a shard.
   */
  private static InputStream open(Class<?> facade, String name) throws IOException {
    URL url = facade.getResource("/" + name);
    if (url == null) {
      // A class loader may give streams only.
      return facade.getResourceAsStream("/" + name);
    }
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  /** The full name of a resource, for messages. */
  String name(String simpleName) {
    return folder + simpleName;
  }

  /** The bytes of a resource of any length. */
  byte[] read(String simpleName) {
    return read(simpleName, InputStream::readAllBytes);
  }

  /** The bytes of a resource that the manifest describes. */
  byte[] read(String simpleName, int length, int checksum) {
    if (length < 0) {
      throw Damage.of(name(PackFormat.MANIFEST));
    }
    AtomicBoolean more = new AtomicBoolean();
    byte[] bytes =
        read(
            simpleName,
            in -> {
              byte[] start = atMost(length, in);
              more.set(in.read() >= 0);
              return start;
            });
    String found = more.get() ? "more" : bytes.length + " bytes";
    int sum = PackFormat.checksum(bytes, 0);
    if (bytes.length != length || more.get() || sum != checksum) {
      throw new PackException(
          name(simpleName)
              + " is damaged, or of another build than "
              + name(PackFormat.MANIFEST)
              + ": "
              + length
              + " bytes with the CRC-32 "
              + hex(checksum)
              + " were expected, but it has "
              + found
              + (found.equals("more") ? "" : " with " + hex(sum))
              + ". "
              + Advice.BUILD_AGAIN);
    }
    return bytes;
  }

  /** Without trusting the length: memory is taken for what is there. */
  private static byte[] atMost(int length, InputStream in) throws IOException {
    byte[] bytes = new byte[Math.min(length, FIRST_BYTES)];
    int count = in.readNBytes(bytes, 0, bytes.length);
    while (count == bytes.length && count < length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * count));
      count += in.readNBytes(bytes, count, bytes.length - count);
    }
    return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
  }

  static String hex(int checksum) {
    return String.format("%08x", checksum);
  }

  /** Takes from a stream what is wanted of it. */
  @FunctionalInterface
  private interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private <T> T read(String simpleName, Reading<T> reading) {
    String name = name(simpleName);
    try (InputStream in = opener.open(name)) {
      if (in == null) {
        throw new PackException(
            "no resource "
                + name
                + ", a part of the compiled site. It must be in the same jar or folder as the"
                + " site's generated classes: check that repackaging keeps META-INF/postc. "
                + Advice.unread(simpleName));
      }
      return reading.read(in);
    } catch (PackException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // That a jar was closed meanwhile, its streams tell by exceptions of several classes.
      throw new PackException(
          "cannot read resource "
              + name
              + " of the compiled site: "
              + e.getMessage()
              + ". "
              + Advice.unread(simpleName),
          e);
    }
  }
}
