package dev.postc.compiler.source;

import java.io.IOException;

/** A source has more than {@link Source#MOST_BYTES}. */
public final class SourceTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long size;

  /**
   * @param size in bytes
   */
  public SourceTooLargeException(long size) {
    super(size + " bytes");
    this.size = size;
  }

  /** The size of the source, in bytes. */
  public long size() {
    return size;
  }
}
