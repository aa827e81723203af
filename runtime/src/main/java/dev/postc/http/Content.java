package dev.postc.http;

import dev.postc.pack.Bytes;
import java.util.List;

/** The bytes of an answer. They are made when they are written, since a HEAD never writes them. */
sealed interface Content permits StoredContent, PartialContent, MultipartContent {
  /** In bytes. */
  long length();

  /** Its bytes, one piece after the other. */
  List<Bytes> pieces();
}
