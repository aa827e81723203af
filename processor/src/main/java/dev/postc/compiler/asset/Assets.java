package dev.postc.compiler.asset;

import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.source.ContentFile;
import dev.postc.compiler.source.IoReason;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the files that pages use, each once, and notes which go out. Their bytes are not kept. Safe
 * for any number of threads.
 */
public final class Assets {
  /** A response holds its content in memory: a few dozen of these must not exhaust a small heap. */
  public static final long MOST_BYTES = 8L << 20;

  private static final int FINGERPRINT_CHARS = 16;

  private final String prefix;
  private final Map<ContentFile, Loaded> loaded = new ConcurrentHashMap<>();
  private final Map<String, Asset> used = new ConcurrentHashMap<>();

  /**
   * What a file is.
   *
   * @param asset empty if it cannot go out
   * @param flaw what is to be reported where it is used
   */
  public record Loaded(Optional<Asset> asset, Optional<AssetFlaw> flaw) {}

  /**
   * @param prefix what every path of the site starts with: empty, or {@code /} and segments
   */
  public Assets(String prefix) {
    this.prefix = prefix;
  }

  /** What a file is. */
  public Loaded load(ContentFile file) {
    return loaded.computeIfAbsent(file, this::read);
  }

  /** A file that a page uses, under a path that names its content. Empty if it cannot go out. */
  public Optional<Asset> use(ContentFile file) {
    Optional<Asset> asset = load(file).asset();
    asset.ifPresent(a -> used.put(a.path(), a));
    return asset;
  }

  /** A file that a style sheet uses, under its own path. */
  public void useUnversioned(ContentFile file) {
    load(file)
        .asset()
        .map(asset -> asset.unversioned(ownPath(file)))
        .ifPresent(asset -> used.put(asset.path(), asset));
  }

  /** The path of a file that says nothing of its content. */
  public String ownPath(ContentFile file) {
    return path(file.path());
  }

  /** What goes out under a path. */
  public Optional<Asset> at(String path) {
    return Optional.ofNullable(used.get(path));
  }

  /** What goes out, by path. */
  public Collection<Asset> used() {
    return List.copyOf(new TreeMap<>(used).values());
  }

  /** The style sheets that were read, by path of the file, whether or not they go out. */
  public List<Asset> styleSheets() {
    return loaded.values().stream()
        .flatMap(found -> found.asset().stream())
        .filter(Asset::isStyleSheet)
        .sorted(Comparator.comparing(asset -> asset.file().path()))
        .toList();
  }

  /**
   * The bytes of an asset.
   *
   * @throws IOException also if they are not what they were
   */
  public static byte[] content(Asset asset) throws IOException {
    byte[] content = asset.file().read();
    if (!digest(content).equals(asset.digest())) {
      throw new IOException("it was changed during the build");
    }
    return content;
  }

  private Loaded read(ContentFile file) {
    byte[] content;
    try {
      long bytes = file.size();
      if (bytes > MOST_BYTES) {
        return new Loaded(Optional.empty(), Optional.of(new AssetFlaw.TooLarge(bytes)));
      }
      content = file.read();
    } catch (IOException e) {
      return new Loaded(Optional.empty(), Optional.of(new AssetFlaw.Unreadable(IoReason.of(e))));
    }
    String digest = digest(content);
    Optional<ImageFormat> promised = ImageFormat.ofEnding(MediaTypes.ending(file.path()));
    Optional<ImageFormat> found = promised.flatMap(p -> ImageFormat.of(content));
    boolean same = promised.equals(found);
    return new Loaded(
        Optional.of(
            new Asset(
                file,
                path(fingerprinted(file.path(), digest)),
                MediaTypes.of(file.path()),
                same ? found.flatMap(format -> format.size(content)) : Optional.empty(),
                digest,
                true)),
        same
            ? Optional.empty()
            : Optional.of(
                new AssetFlaw.OtherFormat(
                    promised.orElseThrow().name(), found.map(ImageFormat::name).orElse(""))));
  }

  private static String fingerprinted(String path, String digest) {
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    int end = dot > slash + 1 ? dot : path.length();
    return path.substring(0, end)
        + "."
        + digest.substring(0, FINGERPRINT_CHARS)
        + path.substring(end);
  }

  private String path(String contentPath) {
    StringBuilder path = new StringBuilder(prefix);
    for (String name : contentPath.split("/", -1)) {
      path.append('/').append(PercentEncoding.segment(name));
    }
    return path.toString();
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
