package dev.postc.compiler.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stack of open elements. It counts them by name, so that stray end tags cost no search. */
public final class OpenElements {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** The innermost open element, or the empty string. */
  public String last() {
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }

  public void open(String name) {
    names.add(name);
    counts.merge(name, 1, Integer::sum);
  }

  public String closeLast() {
    String name = names.remove(names.size() - 1);
    counts.merge(name, -1, Integer::sum);
    return name;
  }

  /** Closes the innermost element of a name and what is open in it; false if there is none. */
  public boolean close(String name) {
    if (counts.getOrDefault(name, 0) == 0) {
      return false;
    }
    while (!closeLast().equals(name)) {
      // What is left open inside ends with it.
    }
    return true;
  }
}
