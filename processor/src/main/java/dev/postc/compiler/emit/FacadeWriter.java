package dev.postc.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.Tag;
import dev.postc.compiler.model.Symbols;
import dev.postc.compiler.schema.Kind;
import dev.postc.generated.GeneratedSite;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the facade: the way from a class name to the opened site. */
final class FacadeWriter {
  private static final String HOLDER = "SITE";

  private FacadeWriter() {}

  static TypeSpec write(Symbols symbols) {
    KindClasses classes = new KindClasses(symbols);
    KindWriter kinds = new KindWriter(classes);
    return GeneratedCode.topLevel(
            symbols.facade(),
            "The site. Safe for any number of threads.",
            classes.kinds().stream().flatMap(kind -> kind.implementationLints().stream()))
        .addField(holder(symbols, classes))
        .addMethod(GeneratedCode.constructor())
        .addMethod(site())
        .addMethod(open())
        .addMethod(list("posts", GeneratedCode.POSTS, "the posts, newest first"))
        .addMethod(
            list("tags", ParameterizedTypeName.get(List.class, Tag.class), "the tags, by name"))
        .addMethod(all(symbols.facade().equals("T") ? "K" : "T"))
        .addTypes(classes.kinds().stream().map(kinds::kind).toList())
        .addTypes(classes.records().stream().map(kinds::record).toList())
        .build();
  }

  private static FieldSpec holder(Symbols symbols, KindClasses classes) {
    CodeBlock.Builder site =
        CodeBlock.builder()
            .add(
                "$T.of($L, $L.class)", GeneratedSite.class, GeneratedSite.FORMAT, symbols.facade());
    for (Kind kind : classes.kinds()) {
      site.add(
          "\n.with($L, $S, $L.class, $L::new)",
          StringLiteral.of(kind.word()),
          kind.signature(),
          kind.className(),
          classes.name(kind.className()));
    }
    return FieldSpec.builder(
            GeneratedSite.class, HOLDER, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(site.build())
        .build();
  }

  private static MethodSpec site() {
    return GeneratedCode.accessor(
            "site", ClassName.get(Site.class), "the site, opened at the first call")
        .addStatement("return $N.site()", HOLDER)
        .build();
  }

  private static MethodSpec open() {
    return GeneratedCode.accessor(
            "open", ClassName.get(Site.class), "the site, opened anew, with a cache of its own")
        .addJavadoc("\n\n@param options how it is opened")
        .addParameter(SiteOptions.class, "options")
        .addStatement("return $N.open(options)", HOLDER)
        .build();
  }

  private static MethodSpec list(String name, TypeName returns, String javadoc) {
    return GeneratedCode.accessor(name, returns, javadoc)
        .addStatement("return site().$N()", name)
        .build();
  }

  /** The variable is not to hide a facade of its name. */
  private static MethodSpec all(String variable) {
    TypeVariableName kind = TypeVariableName.get(variable);
    return GeneratedCode.accessor(
            "all",
            ParameterizedTypeName.get(ClassName.get(List.class), kind),
            "the pages of a kind: the posts newest first, then the others by path")
        .addJavadoc("\n\n@param <$L> the kind\n@param kind the kind's class", variable)
        .addTypeVariable(kind)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), kind), "kind")
        .addStatement("return site().all(kind)")
        .build();
  }
}
