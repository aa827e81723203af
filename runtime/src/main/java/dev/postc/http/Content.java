package dev.postc.http;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of an answer. They are made when they are written, since a HEAD never writes them. */
sealed interface Content permits StoredContent, PartialContent, MultipartContent {
  /** In bytes. */
  long length();

  void writeTo(OutputStream out) throws IOException;
}
