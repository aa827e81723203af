package dev.postc.compiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.postc.Generated;
import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.Tag;
import dev.postc.compiler.model.Output;
import dev.postc.generated.GeneratedSite;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common. */
final class GeneratedCode {
  static final TypeName STRING = ClassName.get(String.class);
  static final TypeName PAGE = ClassName.get(Page.class);
  static final TypeName POST = ClassName.get(Post.class);
  static final TypeName POSTS = ParameterizedTypeName.get(List.class, Post.class);

  private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class).build();

  /**
   * Types are written with their packages: a page may be called {@code String}, and its class would
   * hide an import.
   */
  private static final String[] QUALIFIED = {
    Class.class.getSimpleName(),
    Deprecated.class.getSimpleName(),
    Generated.class.getSimpleName(),
    GeneratedSite.class.getSimpleName(),
    List.class.getSimpleName(),
    Override.class.getSimpleName(),
    Page.class.getSimpleName(),
    Post.class.getSimpleName(),
    Site.class.getSimpleName(),
    SiteOptions.class.getSimpleName(),
    String.class.getSimpleName(),
    SuppressWarnings.class.getSimpleName(),
    Tag.class.getSimpleName(),
  };

  private GeneratedCode() {}

  static TypeSpec.Builder topLevel(String name, String javadoc) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc)
        .addAnnotation(GENERATED)
        .alwaysQualify(QUALIFIED);
  }

  /** With no warnings of what kinds name: they are for who writes the kinds. */
  static TypeSpec.Builder topLevel(String name, String javadoc, Stream<String> ofKinds) {
    TypeSpec.Builder type = topLevel(name, javadoc);
    List<String> lints = ofKinds.distinct().sorted().toList();
    if (!lints.isEmpty()) {
      AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
      lints.forEach(lint -> suppression.addMember("value", "$S", lint));
      type.addAnnotation(suppression.build());
    }
    return type;
  }

  static TypeSpec.Builder nested(String name, String javadoc) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc);
  }

  /** Nobody is to make an instance. */
  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  static FieldSpec constant(String name, String value, String javadoc) {
    return FieldSpec.builder(STRING, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", javadoc)
        .initializer("$L", StringLiteral.of(value))
        .build();
  }

  static MethodSpec.Builder accessor(String name, TypeName returns, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("{@return $L}", javadoc)
        .returns(returns);
  }

  static Output.JavaSource source(String packageName, TypeSpec type) {
    String text = JavaFile.builder(packageName, type).indent("  ").build().toString();
    return new Output.JavaSource(packageName + "." + type.name(), AsciiSource.of(text));
  }
}
