package dev.postc.benchmarks;

import dev.postc.SiteOptions;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A stored page on its way into a stream, beside a copy of the same bytes. For JMH. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PageStream {
  private static final String PATH = "/page.html";

  /** Of the text's characters. */
  @Param({"ASCII", "Hangul"})
  public String script;

  /** Of the page in its identity coding. */
  @Param({"2", "15"})
  public int kilobytes;

  @Param({"identity", "gzip"})
  public String coding;

  private Seen stored;
  private SiteResponder responder;
  private FixedRequest request;
  private SiteResponse response;
  private final Kept out = new Kept(16 << 10);

  /** Where the bytes end up: an array, from its start again for each page. */
  private static final class Kept extends OutputStream {
    private final byte[] bytes;
    private int size;

    Kept(int capacity) {
      this.bytes = new byte[capacity];
    }

    Kept again() {
      size = 0;
      return this;
    }

    @Override
    public void write(int value) {
      bytes[size++] = (byte) value;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      System.arraycopy(from, offset, bytes, size, length);
      size += length;
    }
  }

  /** Where the bytes are before: a copy of others could lie better or worse in memory. */
  private static final class Seen extends OutputStream {
    private byte[] bytes;
    private int offset;
    private int length;

    @Override
    public void write(int value) {
      throw new UnsupportedOperationException("a page is written as one array");
    }

    @Override
    public void write(byte[] from, int start, int count) {
      bytes = from;
      offset = start;
      length = count;
    }
  }

  @Setup
  public void open() throws IOException {
    String html = SampleHtml.of(kilobytes << 10, script.equals("Hangul"));
    responder = new SiteResponder(new DocumentSite().add(PATH, html).open(SiteOptions.defaults()));
    request = FixedRequest.of(PATH, coding);
    response = responder.respond(request);
    stored = new Seen();
    response.writeTo(stored);
    if (coding.equals("identity") && stored.length != kilobytes << 10) {
      throw new IllegalStateException("the page has " + stored.length + " bytes");
    }
  }

  /** What cannot be done without. */
  @Benchmark
  public int copy() throws IOException {
    out.again().write(stored.bytes, stored.offset, stored.length);
    return out.size;
  }

  /** The page of an answer that is at hand. */
  @Benchmark
  public int page() throws IOException {
    response.writeTo(out.again());
    return out.size;
  }

  /** All that postc does for a request: the answer is found and made, then written. */
  @Benchmark
  public int request() throws IOException {
    responder.respond(request).writeTo(out.again());
    return out.size;
  }
}
