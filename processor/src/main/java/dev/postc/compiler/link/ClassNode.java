package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A class of the {@code Posts} tree while it is being built: a directory, sources, or both. */
final class ClassNode {
  private final String name;
  private final String binaryName;
  private final String displayName;
  private final Set<String> enclosing;
  private final List<Subject> subjects = new ArrayList<>();
  private final TreeMap<String, ClassNode> children = new TreeMap<>();
  private Subject first;
  private OldName oldName;

  private ClassNode(String name, String binaryName, String displayName, Set<String> outer) {
    this.name = name;
    this.binaryName = binaryName;
    this.displayName = displayName;
    this.enclosing = new HashSet<>(outer);
    enclosing.add(name);
  }

  static ClassNode root(String name) {
    return new ClassNode(name, name, name, Set.of());
  }

  /** The member class of a name, which is made if there is none. */
  ClassNode child(String childName) {
    return children.computeIfAbsent(
        childName, n -> new ClassNode(n, binaryName + "$" + n, displayName + "." + n, enclosing));
  }

  /** Notes that a source is in this class or below it. */
  void pass(Subject subject) {
    if (first == null) {
      first = subject;
    }
  }

  void add(Subject subject) {
    subjects.add(subject);
  }

  /** Makes this the class of a name that a source had. */
  void add(OldName name) {
    oldName = name;
  }

  /** The old name whose class it is, if it is no source's. */
  Optional<OldName> oldName() {
    return subjects.isEmpty() ? Optional.ofNullable(oldName) : Optional.empty();
  }

  String name() {
    return name;
  }

  /** Its class file's name without {@code .class}. */
  String binaryName() {
    return binaryName;
  }

  String fileName() {
    return binaryName + ".class";
  }

  /** As Java source names it. */
  String displayName() {
    return displayName;
  }

  /** Its own name and those of the classes around it. */
  Set<String> enclosing() {
    return enclosing;
  }

  /** The sources of this very class, by path: one, if all is well. */
  List<Subject> subjects() {
    return subjects;
  }

  Collection<ClassNode> children() {
    return children.values();
  }

  /** The sources that give the class its name: its own, else the first below it. */
  List<Subject> namedBy() {
    return subjects.isEmpty() ? List.of(oldName().map(OldName::subject).orElse(first)) : subjects;
  }

  /** The directory or source to name in a message. */
  String origin() {
    return namedBy().get(0).displayPath();
  }

  Location at(Subject subject) {
    return oldName()
        .map(OldName::location)
        .orElseGet(() -> subjects.isEmpty() ? subject.file() : subject.at("class"));
  }
}
