package dev.postc.sample;

import java.nio.charset.StandardCharsets;

/**
 * The body of a response, with what a client must know of it.
 *
 * @param type the {@code Content-Type}
 * @param caching the {@code Cache-Control}
 * @param bytes not to be changed
 */
record Content(String type, String caching, byte[] bytes) {
  /** A page that caches must ask for again each time. */
  static Content html(String html) {
    return new Content(
        "text/html; charset=utf-8", "no-cache", html.getBytes(StandardCharsets.UTF_8));
  }
}
