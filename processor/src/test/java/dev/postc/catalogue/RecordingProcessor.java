package dev.postc.catalogue;

import dev.postc.processor.PostcProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** postc's processor, whose messages are kept as it gives them: javac would indent them. */
final class RecordingProcessor extends AbstractProcessor {
  private final PostcProcessor processor = new PostcProcessor();
  private final List<String> messages;

  /**
   * @param messages gets errors and warnings
   */
  RecordingProcessor(List<String> messages) {
    this.messages = messages;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Messager recorder =
        (Messager)
            Proxy.newProxyInstance(
                RecordingProcessor.class.getClassLoader(),
                new Class<?>[] {Messager.class},
                (proxy, method, arguments) -> {
                  if (arguments[0] != Kind.NOTE) {
                    messages.add(arguments[1].toString());
                  }
                  return null;
                });
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                RecordingProcessor.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("getMessager")) {
                    return recorder;
                  }
                  try {
                    return method.invoke(environment, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @SuppressWarnings("DoNotClaimAnnotations") // As the processor itself does.
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }
}
