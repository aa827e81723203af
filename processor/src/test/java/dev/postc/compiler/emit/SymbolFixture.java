package dev.postc.compiler.emit;

import dev.postc.compiler.model.Symbols;
import java.util.List;
import java.util.Optional;

/** Symbols in one line each. */
final class SymbolFixture {
  private SymbolFixture() {}

  static Symbols.Node post(String name, String path, String title, Symbols.Node... children) {
    return node(name, path, title, Optional.of("2025-03-15"), true, children);
  }

  static Symbols.Node page(String name, String path, String title, Symbols.Node... children) {
    return node(name, path, title, Optional.empty(), false, children);
  }

  static Symbols.Node directory(String name, Symbols.Node... children) {
    return new Symbols.Node(name, Optional.empty(), Optional.empty(), List.of(children));
  }

  /** A name that the source of a node had. */
  static Symbols.Node moved(
      String name, Symbols.Node node, String movedTo, Symbols.Node... children) {
    return new Symbols.Node(name, node.page(), Optional.of(movedTo), List.of(children));
  }

  static Symbols.TagSymbol tag(String className, String name) {
    return new Symbols.TagSymbol(className, name, "/tags/" + className + ".html");
  }

  private static Symbols.Node node(
      String name,
      String path,
      String title,
      Optional<String> date,
      boolean post,
      Symbols.Node... children) {
    return new Symbols.Node(
        name,
        Optional.of(
            new Symbols.PageSymbol(
                path, title, date, "posts" + path.replace(".html", ".md"), post, Optional.empty())),
        Optional.empty(),
        List.of(children));
  }
}
