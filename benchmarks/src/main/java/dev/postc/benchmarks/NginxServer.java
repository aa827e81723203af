package dev.postc.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * nginx with one worker, over the page as a file and its gzip beside it. Debian's configuration has
 * {@code sendfile}; without it, small files may cost less.
 */
final class NginxServer {
  private NginxServer() {}

  static Served start(Path folder, String path, byte[] page, boolean sendfile)
      throws IOException, InterruptedException {
    Path file = folder.resolve("html" + path);
    Files.createDirectories(file.getParent());
    Files.write(file, page);
    Files.write(file.resolveSibling(file.getFileName() + ".gz"), gzip(page));
    int port = freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(
        configuration,
        """
        daemon off;
        worker_processes 1;
        user root;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events { worker_connections 256; }
        http {
          types { text/html html; }
          charset utf-8;
          access_log off;
          sendfile %3$s;
          tcp_nopush on;
          tcp_nodelay on;
          keepalive_requests 100000000;
          gzip_static on;
          gzip_vary on;
          open_file_cache max=1000 inactive=60s;
          open_file_cache_valid 60s;
          server { listen 127.0.0.1:%2$d; root %1$s/html; }
        }
        """
            .formatted(folder, port, sendfile ? "on" : "off"));
    Process process =
        new ProcessBuilder("nginx", "-c", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      awaitPort(port);
      return new Served(port, worker(process), process);
    } catch (InterruptedException | RuntimeException e) {
      process.destroy();
      throw e;
    }
  }

  /** The master listens before it starts its worker. */
  private static long worker(Process master) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      Optional<ProcessHandle> worker = master.toHandle().children().findFirst();
      if (worker.isPresent()) {
        return worker.get().pid();
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("nginx started no worker");
  }

  private static void awaitPort(int port) throws InterruptedException {
    for (int i = 0; ; i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        if (i == 100) {
          throw new UncheckedIOException("nginx did not start", e);
        }
        Thread.sleep(50);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
