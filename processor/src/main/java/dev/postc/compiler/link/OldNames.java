package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives the names that sources had a class each, behind the classes of all sources. */
final class OldNames {
  private final ClassNode root;
  private final PagePaths paths;
  private final ReservedNames reserved;
  private final Consumer<Diagnostic> diagnostics;

  OldNames(
      ClassNode root, PagePaths paths, ReservedNames reserved, Consumer<Diagnostic> diagnostics) {
    this.root = root;
    this.paths = paths;
    this.reserved = reserved;
    this.diagnostics = diagnostics;
  }

  void place(OldName old) {
    List<String> names = names(old.path());
    // A source of such a name had no class, or one of its own choice.
    if (names.isEmpty() || names.stream().anyMatch(name -> reserved.whyNot(name).isPresent())) {
      return;
    }
    ClassNode node = root;
    for (String name : names) {
      node = node.child(JavaName.within(name, node.enclosing()));
      node.pass(old.subject());
    }
    if (node.subjects().contains(old.subject())) {
      if (isPathOf(old.subject(), old)) {
        diagnostics.accept(
            Problem.ALIAS_TO_ITSELF.at(old.location(), Problem.ALIAS_TO_ITSELF.hint(), old.text()));
      }
    } else if (!node.subjects().isEmpty()) {
      Subject owner = node.subjects().get(0);
      // An alias that is the path of a page is reported for that.
      if (!isPathOf(owner, old) || owner.broken() || old.subject().broken()) {
        report(old, node, owner.displayPath());
      }
    } else if (node.oldName().isEmpty()) {
      node.add(old);
    } else if (!node.oldName().get().subject().equals(old.subject())) {
      OldName other = node.oldName().get();
      // And so is an alias of two pages.
      if (!other.alias().path().equals(old.alias().path())
          || other.subject().broken()
          || old.subject().broken()) {
        report(old, node, "an alias of " + other.subject().displayPath());
        report(other, node, "an alias of " + old.subject().displayPath());
      }
    }
  }

  private boolean isPathOf(Subject subject, OldName old) {
    return paths.of(subject).equals(paths.prefix() + old.alias().path());
  }

  private void report(OldName old, ClassNode node, String owner) {
    diagnostics.accept(
        Problem.OLD_NAME_TAKEN.at(
            old.location(), Problem.OLD_NAME_TAKEN.hint(), old.text(), node.displayName(), owner));
  }

  /** Of the classes around it and its own; none if one cannot be made. */
  private static List<String> names(String path) {
    String[] segments = path.split("/", -1);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < segments.length; i++) {
      Optional<String> name =
          i == segments.length - 1
              ? JavaName.ofFile(segments[i])
              : JavaName.ofDirectory(segments[i]);
      if (name.isEmpty()) {
        return List.of();
      }
      names.add(name.get());
    }
    return names;
  }
}
