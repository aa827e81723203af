package dev.postc.compiler.asset;

/** Why a file cannot go out, or not well. */
public sealed interface AssetFlaw {
  /** It has more bytes than a file may have. */
  record TooLarge(long bytes) implements AssetFlaw {}

  /**
   * It cannot be read.
   *
   * @param reason in words
   */
  record Unreadable(String reason) implements AssetFlaw {}

  /**
   * Its name promises an image of another format. It can go out.
   *
   * @param promised by the name
   * @param found what it is; empty if it is nothing that is known
   */
  record OtherFormat(String promised, String found) implements AssetFlaw {}
}
