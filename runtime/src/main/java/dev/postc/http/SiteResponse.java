package dev.postc.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;

/**
 * An answer.
 *
 * @param status the status code
 * @param fields the header fields, in the order in which to send them; {@code Content-Length} is
 *     among them where the answer has one, also if the content is not sent (RFC 9110, section
 *     9.3.2)
 * @param content what to send behind them
 */
public record SiteResponse(int status, Map<String, String> fields, Content content) {
  /** Checks that nothing is null. */
  public SiteResponse {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(content, "content");
  }

  /** The content of an answer. It can be written any number of times. */
  public interface Content {
    /** How many bytes it has. */
    long length();

    /** Writes all bytes, and neither flushes nor closes. */
    void writeTo(OutputStream out) throws IOException;
  }
}
