package dev.postc.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one declaration with javac and reports what it took, from the start of the process. */
final class JavacChild {
  private JavacChild() {}

  /** Arguments: the declaration's file, then javac's options. */
  public static void main(String[] arguments) throws IOException {
    HeapPeak heap = HeapPeak.watch();
    List<String> options = List.of(arguments).subList(1, arguments.length);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    boolean success;
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      success =
          javac
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjects(Path.of(arguments[0])))
              .call();
    }
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      System.err.println(diagnostic);
    }
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ChildJvm.report("cpu.s", system.getProcessCpuTime() / 1e9);
    ChildJvm.report("wall.s", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    ChildJvm.report("heap.peak.mib", heap.found() / (double) (1 << 20));
    ChildJvm.report("live.peak.mib", heap.left() / (double) (1 << 20));
    ChildJvm.report(
        "jit.s", ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3);
    ChildJvm.report(
        "gc.s",
        ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(collector -> collector.getCollectionTime())
                .sum()
            / 1e3);
    System.exit(success ? 0 : 1);
  }
}
