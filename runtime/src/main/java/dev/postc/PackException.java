package dev.postc;

/**
 * A compiled site cannot be read: a resource of its pack is missing, damaged, unreadable or of
 * another format, or the generated classes and the pack are of different builds. The message names
 * the resource and says what to do.
 *
 * <p>The failure is not kept: the next call tries again.
 */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure that was found in what was read. */
  public PackException(String message) {
    super(message);
  }

  /** A failure to read. */
  public PackException(String message, Throwable cause) {
    super(message, cause);
  }
}
