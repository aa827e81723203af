package dev.postc.compiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.postc.compiler.model.Symbols;
import dev.postc.generated.GeneratedSite;
import java.util.Optional;

/** Writes {@code Posts}: a class for each source and directory. */
final class PostsWriter {
  private static final AnnotationSpec FOR_REMOVAL =
      AnnotationSpec.builder(Deprecated.class).addMember("forRemoval", "true").build();

  private final Symbols symbols;

  private PostsWriter(Symbols symbols) {
    this.symbols = symbols;
  }

  static TypeSpec write(Symbols symbols) {
    TypeSpec.Builder posts =
        GeneratedCode.topLevel(
                "Posts",
                "The site's pages, in classes named after their source files.",
                symbols.kinds().stream().flatMap(kind -> kind.lints().stream()))
            .addMethod(GeneratedCode.constructor());
    PostsWriter writer = new PostsWriter(symbols);
    symbols.posts().forEach(node -> posts.addType(writer.type(node)));
    return posts.build();
  }

  private TypeSpec type(Symbols.Node node) {
    TypeSpec.Builder type =
        GeneratedCode.nested(
            node.name(), node.page().map(PostsWriter::javadoc).orElse("A directory."));
    // Pages that are in use below it are not deprecated with it.
    boolean whole = node.movedTo().isPresent() && !node.isInUse();
    Optional<String> members = whole ? Optional.empty() : node.movedTo();
    if (whole) {
      type.addJavadoc(deprecation(node.movedTo().get())).addAnnotation(FOR_REMOVAL);
    }
    node.page().ifPresent(page -> type.addField(path(page, members)));
    type.addMethod(GeneratedCode.constructor());
    node.page().ifPresent(page -> addMethods(type, page, members));
    node.children().forEach(child -> type.addType(type(child)));
    return type.build();
  }

  private static FieldSpec path(Symbols.PageSymbol page, Optional<String> movedTo) {
    FieldSpec.Builder path =
        GeneratedCode.constant("PATH", page.path(), "The page's path.").toBuilder();
    movedTo.ifPresent(name -> path.addJavadoc(deprecation(name)).addAnnotation(FOR_REMOVAL));
    return path.build();
  }

  private void addMethods(
      TypeSpec.Builder type, Symbols.PageSymbol page, Optional<String> movedTo) {
    type.addMethod(method("page", GeneratedCode.PAGE, page, movedTo));
    if (page.post()) {
      type.addMethod(method("post", GeneratedCode.POST, page, movedTo));
    }
  }

  private MethodSpec method(
      String name, TypeName returns, Symbols.PageSymbol page, Optional<String> movedTo) {
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
    movedTo.ifPresent(now -> method.addJavadoc(deprecation(now)).addAnnotation(FOR_REMOVAL));
    return method.build();
  }

  private static CodeBlock deprecation(String movedTo) {
    return CodeBlock.of("\n\n@deprecated The source has another name: {@link $L}.", movedTo);
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
