package dev.postc.compiler.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.postc.compiler.model.Symbols;
import dev.postc.generated.GeneratedSite;

/** Writes {@code Posts}: a class for each source and directory. */
final class PostsWriter {
  private final Symbols symbols;

  private PostsWriter(Symbols symbols) {
    this.symbols = symbols;
  }

  static TypeSpec write(Symbols symbols) {
    TypeSpec.Builder posts =
        GeneratedCode.topLevel(
                "Posts", "The site's pages, in classes named after their source files.")
            .addMethod(GeneratedCode.constructor());
    PostsWriter writer = new PostsWriter(symbols);
    symbols.posts().forEach(node -> posts.addType(writer.type(node)));
    return posts.build();
  }

  private TypeSpec type(Symbols.Node node) {
    TypeSpec.Builder type =
        GeneratedCode.nested(
            node.name(), node.page().map(PostsWriter::javadoc).orElse("A directory."));
    node.page()
        .ifPresent(
            page -> type.addField(GeneratedCode.constant("PATH", page.path(), "The page's path.")));
    type.addMethod(GeneratedCode.constructor());
    node.page().ifPresent(page -> addMethods(type, page));
    node.children().forEach(child -> type.addType(type(child)));
    return type.build();
  }

  private void addMethods(TypeSpec.Builder type, Symbols.PageSymbol page) {
    type.addMethod(method("page", GeneratedCode.PAGE, page));
    if (page.post()) {
      type.addMethod(method("post", GeneratedCode.POST, page));
    }
  }

  private MethodSpec method(String name, TypeName returns, Symbols.PageSymbol page) {
    String facade = symbols.packageName() + "." + symbols.facade();
    MethodSpec.Builder method =
        GeneratedCode.accessor(
            name, page.kind().map(QualifiedName::type).orElse(returns), "the " + name);
    page.kind()
        .ifPresentOrElse(
            kind ->
                method.addStatement(
                    "return $T.page($L.site(), PATH, $L.class)", GeneratedSite.class, facade, kind),
            () ->
                method.addStatement(
                    "return $T.$N($L.site(), PATH)", GeneratedSite.class, name, facade));
    return method.build();
  }

  private static String javadoc(Symbols.PageSymbol page) {
    StringBuilder text = new StringBuilder("<b>").append(JavadocText.of(page.title()));
    text.append("</b>");
    page.date().ifPresent(date -> text.append(", ").append(JavadocText.of(date)));
    return text.append(".\n\n<p>Source: <code>")
        .append(JavadocText.of(page.source()))
        .append("</code>")
        .toString();
  }
}
