package dev.postc.compiler.emit;

import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.Symbols;
import java.util.List;

/** Writes the generated Java: ASCII, LF at line ends, the same for the same symbols. */
public final class JavaEmitter {
  private JavaEmitter() {}

  /** The facade, {@code Posts} and {@code Tags}. */
  public static List<Output.JavaSource> emit(Symbols symbols) {
    return List.of(
        GeneratedCode.source(symbols.packageName(), FacadeWriter.write(symbols)),
        GeneratedCode.source(symbols.packageName(), PostsWriter.write(symbols)),
        GeneratedCode.source(symbols.packageName(), TagsWriter.write(symbols)));
  }
}
