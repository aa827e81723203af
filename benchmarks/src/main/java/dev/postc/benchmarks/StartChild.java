package dev.postc.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import dev.postc.http.SiteHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Opens a site behind the JDK's server, asks it for one page over loopback, reports the time. */
final class StartChild {
  private StartChild() {}

  /** Argument: the path of the first page. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    server.createContext("/", new SiteHandler(GeneratedBlog.site()));
    server.start();
    int port = server.getAddress().getPort();
    byte[] first = get(loopback, port, arguments[0]);
    long firstBody = System.nanoTime();
    System.out.println(ChildJvm.MARKER);
    ChildJvm.report(
        "cpu.ms",
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
            / 1e6);
    expectPage(first, arguments[0]);
    ChildJvm.report("main.ms", (firstBody - start) / 1e6);
    long home = System.nanoTime();
    byte[] homePage = get(loopback, port, "/");
    ChildJvm.report("home.ms", (System.nanoTime() - home) / 1e6);
    expectPage(homePage, "/");
    ChildJvm.report("home.bytes", homePage.length);
    System.exit(0);
  }

  /** By a bare socket: a client library's own start would hide what is measured. */
  private static byte[] get(InetAddress host, int port, String path) throws IOException {
    try (Socket socket = new Socket(host, port)) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return socket.getInputStream().readAllBytes();
    }
  }

  private static void expectPage(byte[] response, String path) {
    String text = new String(response, StandardCharsets.UTF_8);
    if (!text.startsWith("HTTP/1.1 200") || !text.contains("<html")) {
      throw new IllegalStateException(
          path + " is no page: " + text.substring(0, Math.min(200, text.length())));
    }
  }
}
