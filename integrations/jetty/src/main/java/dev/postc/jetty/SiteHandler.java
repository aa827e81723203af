package dev.postc.jetty;

import dev.postc.Site;
import dev.postc.http.SiteHeaders;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import java.nio.ByteBuffer;
import java.util.Iterator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves a site from Jetty's core server, without servlets and without copies: compressed pages are
 * sent from the bytes that the build made. It matches the whole path of a request, whatever context
 * it stands in.
 *
 * <p>It answers in the thread that read the request ({@link InvocationType#NON_BLOCKING}), which
 * halves the CPU of a request: what it sends is in memory, else it reads one part of the site's
 * jar, for which other connections wait, and it never waits for a client. A {@link Handler.Wrapper}
 * around it takes over its type, unless it says that it is {@link InvocationType#BLOCKING} itself.
 *
 * <p>Safe for any number of threads.
 */
public final class SiteHandler extends Handler.Abstract {
  private final EncodedFields encoded = new EncodedFields();
  private final SiteResponder responder;
  private final boolean passesOn;

  /**
   * A handler that answers every request, unknown paths with the site's own page.
   *
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}
   */
  public SiteHandler(Site site) {
    this(site, SiteHeaders.defaults());
  }

  /**
   * The same with other header fields.
   *
   * @param site as in {@link #SiteHandler(Site)}
   * @param headers what the answers carry beyond the fields of what they send
   * @throws IllegalArgumentException as {@link #SiteHandler(Site)}
   */
  public SiteHandler(Site site, SiteHeaders headers) {
    this(site, headers, false);
  }

  private SiteHandler(Site site, SiteHeaders headers, boolean passesOn) {
    super(InvocationType.NON_BLOCKING);
    this.responder = new SiteResponder(site, headers);
    this.passesOn = passesOn;
  }

  /**
   * A handler that leaves what the site does not know to the next one.
   *
   * @param site as in {@link #SiteHandler(Site)}
   */
  public static SiteHandler passingOn(Site site) {
    return passingOn(site, SiteHeaders.defaults());
  }

  /**
   * The same with other header fields.
   *
   * @param site as in {@link #SiteHandler(Site)}
   * @param headers as in {@link #SiteHandler(Site, SiteHeaders)}
   */
  public static SiteHandler passingOn(Site site, SiteHeaders headers) {
    return new SiteHandler(site, headers, true);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    JettyRequest asked = new JettyRequest(request);
    SiteResponse answer = passesOn ? responder.respondIfHeld(asked) : responder.respond(asked);
    if (answer == null) {
      return false;
    }
    response.setStatus(answer.status());
    HttpFields.Mutable fields = response.getHeaders();
    if (hasOnlyJettys(fields)) {
      answer.forEachField(
          (name, value) -> {
            HttpField field = encoded.of(name, value);
            if (field.getHeader() == HttpHeader.SERVER) {
              fields.put(field);
            } else {
              fields.add(field);
            }
          });
    } else {
      answer.setFields(
          fields::contains, (name, value) -> fields.put(encoded.of(name, value)), fields::add);
    }
    write(answer.buffers().iterator(), response, callback);
    return true;
  }

  /** Whether nobody but Jetty has set fields: then none of ours is among them, as a rule. */
  private static boolean hasOnlyJettys(HttpFields fields) {
    for (HttpField field : fields) {
      if (field.getHeader() != HttpHeader.SERVER && field.getHeader() != HttpHeader.DATE) {
        return false;
      }
    }
    return true;
  }

  /** Jetty takes the next buffer when it is done with the last one. */
  private static void write(Iterator<ByteBuffer> buffers, Response response, Callback callback) {
    if (!buffers.hasNext()) {
      callback.succeeded();
      return;
    }
    ByteBuffer buffer = buffers.next();
    boolean last = !buffers.hasNext();
    response.write(
        last,
        buffer,
        last
            ? callback
            : Callback.from(() -> write(buffers, response, callback), callback::failed));
  }
}
