package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Checks that the classes of the {@code Posts} tree can live next to one another. */
final class ClassChecks {
  /**
   * How many classes may be nested in one. Each takes three entries of the outer class's constant
   * pool, which has 65,535.
   */
  static final int MAX_NESTED = 20_000;

  private final ClassFiles files;
  private final Consumer<Diagnostic> diagnostics;

  ClassChecks(ClassFiles files, Consumer<Diagnostic> diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  void check(ClassTree tree) {
    List<ClassNode> nodes = tree.nodes();
    checkCount(nodes);
    checkCase(tree.root());
    checkBinaryNames(nodes);
    for (ClassNode node : nodes) {
      checkOneSource(node);
      checkConstant(node);
      checkCase(node);
      node.subjects()
          .forEach(
              subject ->
                  files.check(
                      node.fileName(), subject.at("class"), "class=ShorterName", diagnostics));
      node.oldName()
          .ifPresent(
              old ->
                  files.check(
                      node.fileName(), old.location(), "no alias of this name", diagnostics));
    }
  }

  private void checkCount(List<ClassNode> nodes) {
    if (nodes.size() > MAX_NESTED) {
      diagnostics.accept(
          Problem.TOO_MANY_SOURCES.general(
              Problem.TOO_MANY_SOURCES.hint(), counted(nodes.size()), counted(MAX_NESTED)));
    }
  }

  static String counted(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private void checkOneSource(ClassNode node) {
    List<Subject> same = node.subjects();
    for (Subject subject : same) {
      if (same.size() > 1) {
        diagnostics.accept(
            Problem.DUPLICATE_CLASS.at(
                subject.at("class"),
                Problem.DUPLICATE_CLASS.hint(),
                node.displayName(),
                Others.of(subject, same)));
      }
    }
  }

  private void checkCase(ClassNode parent) {
    Map<String, List<ClassNode>> alike = new LinkedHashMap<>();
    for (ClassNode child : parent.children()) {
      alike.computeIfAbsent(CaseFolding.fold(child.name()), n -> new ArrayList<>()).add(child);
    }
    alike.values().stream().filter(group -> group.size() > 1).forEach(this::reportCase);
  }

  private void reportCase(List<ClassNode> group) {
    for (int i = 0; i < group.size(); i++) {
      ClassNode node = group.get(i);
      ClassNode other = group.get(i == 0 ? 1 : 0);
      for (Subject subject : node.namedBy()) {
        diagnostics.accept(
            Problem.CLASS_DIFFERS_IN_CASE.at(
                node.at(subject),
                node.subjects().isEmpty()
                    ? "Many file systems would keep one class file for both. Rename one of them."
                    : Problem.CLASS_DIFFERS_IN_CASE.hint(),
                node.displayName(),
                other.displayName(),
                other.origin()));
      }
    }
  }

  /** A dollar, which only an author's {@code class=} can have, may look like a nested class. */
  private void checkBinaryNames(List<ClassNode> nodes) {
    if (nodes.stream().noneMatch(node -> node.name().indexOf('$') >= 0)) {
      return;
    }
    Map<String, ClassNode> seen = new LinkedHashMap<>();
    for (ClassNode node : nodes) {
      ClassNode other = seen.putIfAbsent(CaseFolding.fold(node.binaryName()), node);
      if (other != null && node.name().indexOf('$') + other.name().indexOf('$') > -2) {
        reportBinary(node, other);
        reportBinary(other, node);
      }
    }
  }

  private void reportBinary(ClassNode node, ClassNode other) {
    for (Subject subject : node.namedBy()) {
      diagnostics.accept(
          Problem.DUPLICATE_CLASS.at(
              node.at(subject), "Leave the $ out of class=", node.binaryName(), other.origin()));
    }
  }

  /** Where the outer class has a constant {@code PATH}, that is what {@code Outer.PATH} means. */
  private void checkConstant(ClassNode parent) {
    if (parent.subjects().isEmpty()) {
      return;
    }
    for (ClassNode child : parent.children()) {
      if (child.name().equals("PATH")) {
        for (Subject subject : child.namedBy()) {
          diagnostics.accept(
              Problem.INVALID_CLASS_NAME.at(
                  child.at(subject),
                  "The constant PATH of "
                      + parent.displayName()
                      + " would hide it; give it"
                      + " another name with class=",
                  child.name()));
        }
      }
    }
  }
}
