package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.Symbols;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives every source its class in the {@code Posts} tree. */
final class ClassTree {
  private final ClassNode root = ClassNode.root(ReservedNames.POSTS);
  private final ReservedNames reserved;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<Subject, ClassNode> classes = new HashMap<>();

  private ClassTree(ReservedNames reserved, Consumer<Diagnostic> diagnostics) {
    this.reserved = reserved;
    this.diagnostics = diagnostics;
  }

  /**
   * Places sources, and reports those that get no class or not the one that they ask for.
   *
   * @param subjects by path
   */
  static ClassTree of(
      List<Subject> subjects,
      PagePaths paths,
      ReservedNames reserved,
      Consumer<Diagnostic> diagnostics) {
    ClassTree tree = new ClassTree(reserved, diagnostics);
    subjects.stream().filter(subject -> !subject.isNameLost()).forEach(tree::place);
    OldNames oldNames = new OldNames(tree.root, paths, reserved, diagnostics);
    subjects.stream()
        .filter(tree.classes::containsKey)
        .flatMap(subject -> OldName.of(subject).stream())
        .forEach(oldNames::place);
    return tree;
  }

  /** All classes but {@code Posts} itself, each before its members. */
  List<ClassNode> nodes() {
    List<ClassNode> nodes = new ArrayList<>();
    Deque<ClassNode> open = new ArrayDeque<>(root.children());
    while (!open.isEmpty()) {
      ClassNode node = open.pop();
      nodes.add(node);
      node.children().forEach(open::push);
    }
    return nodes;
  }

  ClassNode root() {
    return root;
  }

  /** The tree as the emitter wants it. Of several sources of one class the first is taken. */
  List<Symbols.Node> symbols(PagePaths paths) {
    return symbols(root, paths);
  }

  private List<Symbols.Node> symbols(ClassNode parent, PagePaths paths) {
    List<Symbols.Node> nodes = new ArrayList<>();
    for (ClassNode node : parent.children()) {
      Optional<Symbols.PageSymbol> page =
          node.subjects().stream().findFirst().map(subject -> page(subject, paths));
      Optional<Subject> moved = node.oldName().map(OldName::subject);
      nodes.add(
          new Symbols.Node(
              node.name(),
              page.or(() -> moved.map(subject -> page(subject, paths))),
              moved.map(subject -> classes.get(subject).displayName()),
              symbols(node, paths)));
    }
    return nodes;
  }

  private static Symbols.PageSymbol page(Subject subject, PagePaths paths) {
    return new Symbols.PageSymbol(
        paths.of(subject),
        subject.entry().map(Entry::title).orElse(subject.path()),
        subject.entry().flatMap(Entry::date).map(PostDate::day).map(Object::toString),
        subject.displayPath(),
        subject.isPost(),
        subject.entry().flatMap(Entry::typed).map(typed -> typed.kind().className()));
  }

  private void place(Subject subject) {
    String[] segments = subject.path().split("/", -1);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      Optional<String> name =
          last ? fileName(subject, segments[i]) : JavaName.ofDirectory(segments[i]);
      if (name.isEmpty()) {
        reportNameless(subject, segments[i], last);
        return;
      }
      names.add(name.get());
    }
    ClassNode node = root;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (i == names.size() - 1) {
        checkOwn(subject, name, node);
      }
      node = node.child(JavaName.within(name, node.enclosing()));
      node.pass(subject);
      reserved.whyNot(node.name()).ifPresent(why -> reportReserved(subject, name, why));
    }
    node.add(subject);
    classes.put(subject, node);
  }

  private static Optional<String> fileName(Subject subject, String segment) {
    return subject.entry().flatMap(Entry::className).or(() -> JavaName.ofFile(segment));
  }

  private void reportNameless(Subject subject, String segment, boolean file) {
    diagnostics.accept(
        Problem.SOURCE_WITHOUT_NAME.at(
            subject.file(),
            file
                ? Problem.SOURCE_WITHOUT_NAME.hint()
                : "A name needs a letter or digit; rename the directory.",
            segment));
  }

  private void checkOwn(Subject subject, String name, ClassNode parent) {
    if (subject.entry().flatMap(Entry::className).isPresent()
        && parent.enclosing().contains(name)) {
      diagnostics.accept(
          Problem.INVALID_CLASS_NAME.at(
              subject.at("class"),
              "It would be inside "
                  + parent.displayName()
                  + ", and a class cannot have the name"
                  + " of one around it",
              name));
    }
  }

  private void reportReserved(Subject subject, String name, String why) {
    diagnostics.accept(
        Problem.INVALID_CLASS_NAME.at(
            subject.at("class"), "Give it another name with class=, since " + why, name));
  }
}
