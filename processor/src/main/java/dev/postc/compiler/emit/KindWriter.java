package dev.postc.compiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.postc.compiler.schema.Kind;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.Property.Form;
import dev.postc.compiler.schema.ValueType.RecordType;
import dev.postc.generated.TypedFields;
import dev.postc.generated.TypedPage;
import dev.postc.generated.TypedPost;
import dev.postc.generated.ValueReader;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the classes that implement kinds and read their records. */
final class KindWriter {
  private static final AnnotationSpec OVERRIDE =
      AnnotationSpec.builder(ClassName.get(Override.class)).build();

  private final KindClasses classes;

  KindWriter(KindClasses classes) {
    this.classes = classes;
  }

  TypeSpec kind(Kind kind) {
    TypeSpec.Builder type =
        nested(classes.simpleName(kind.className()))
            .superclass(
                QualifiedName.type((kind.post() ? TypedPost.class : TypedPage.class).getName()))
            .addSuperinterface(QualifiedName.type(kind.className()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(QualifiedName.type(TypedFields.class.getName()), "fields")
                    .addStatement("super(fields)")
                    .build());
    kind.properties().forEach(property -> type.addMethod(method(property)));
    return type.build();
  }

  private MethodSpec method(Property property) {
    return MethodSpec.methodBuilder(property.name())
        .addAnnotation(OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(QualifiedName.type(TypeText.declared(property)))
        .addStatement(
            "return $L($S, $L)",
            property.optional() ? "optional" : "required",
            property.name(),
            classes.reading(property.type()))
        .build();
  }

  /** A class that reads a record: its components stand one behind the other. */
  TypeSpec record(RecordType type) {
    return nested(classes.simpleName(type.className()))
        .addMethod(GeneratedCode.constructor())
        .addMethod(
            MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(QualifiedName.type(type.className()))
                .addParameter(QualifiedName.type(ValueReader.class.getName()), "in")
                .addStatement("return new $L($L)", type.className(), arguments(type.components()))
                .build())
        .build();
  }

  /** Of exactly the types of the components: the author may have more constructors. */
  private String arguments(List<Property> components) {
    return components.stream()
        .map(
            component ->
                component.form() == Form.PRIMITIVE
                    ? "(" + TypeText.declared(component) + ") " + argument(component)
                    : argument(component))
        .collect(Collectors.joining(", "));
  }

  private String argument(Property component) {
    return "in.<"
        + TypeText.of(component.type())
        + ">"
        + (component.optional() ? "optional" : "required")
        + "("
        + classes.reading(component.type())
        + ")";
  }

  private static TypeSpec.Builder nested(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }
}
