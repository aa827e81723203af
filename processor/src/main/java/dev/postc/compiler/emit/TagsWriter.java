package dev.postc.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.postc.Tag;
import dev.postc.compiler.model.Symbols;
import dev.postc.generated.GeneratedSite;

/** Writes {@code Tags}: a class for each tag. */
final class TagsWriter {
  private TagsWriter() {}

  static TypeSpec write(Symbols symbols) {
    TypeSpec.Builder tags =
        GeneratedCode.topLevel("Tags", "The site's tags.").addMethod(GeneratedCode.constructor());
    symbols.tags().forEach(tag -> tags.addType(type(symbols, tag)));
    return tags.build();
  }

  private static TypeSpec type(Symbols symbols, Symbols.TagSymbol tag) {
    return GeneratedCode.nested(
            tag.className(), "The tag <b>" + JavadocText.of(tag.name()) + "</b>.")
        .addField(GeneratedCode.constant("NAME", tag.name(), "The tag's name, as text."))
        .addField(GeneratedCode.constant("PATH", tag.path(), "The path of the tag's page."))
        .addMethod(GeneratedCode.constructor())
        .addMethod(
            GeneratedCode.accessor("tag", ClassName.get(Tag.class), "the tag")
                .addStatement(
                    "return $T.tag($L.site(), NAME)",
                    GeneratedSite.class,
                    symbols.packageName() + "." + symbols.facade())
                .build())
        .addMethod(
            GeneratedCode.accessor("posts", GeneratedCode.POSTS, "its posts, newest first")
                .addStatement("return tag().posts()")
                .build())
        .build();
  }
}
