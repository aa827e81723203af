package dev.postc.compiler.reference;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The fragments of all bodies and the ids that they may lead to. For one thread. */
public final class Anchors {
  private static final int LISTED = 6;

  /** A page of so many ids is made by a machine, whose mistakes are no slips of the pen. */
  private static final int MOST_COMPARED = 400;

  private final Set<String> ofEveryPage;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();

  /**
   * @param ofEveryPage the ids that every page has, whatever its body
   */
  public Anchors(Set<String> ofEveryPage) {
    this.ofEveryPage = Set.copyOf(ofEveryPage);
  }

  /** Adds what a body leads to. */
  public void add(List<Anchor> ofBody) {
    anchors.addAll(ofBody);
  }

  /** Adds what may lead to a page: the ids of its body. */
  public void addPage(String path, Set<String> idsOfBody) {
    ids.put(path, idsOfBody);
  }

  /** Checks all fragments that lead to pages whose ids are known. */
  public void check(Consumer<Diagnostic> diagnostics) {
    for (Anchor anchor : anchors) {
      Set<String> ofPage = ids.get(anchor.page());
      if (ofPage != null
          && !ofPage.contains(anchor.fragment())
          && !ofEveryPage.contains(anchor.fragment())) {
        diagnostics.accept(
            Problem.BROKEN_ANCHOR.at(
                anchor.text().location(anchor.place()),
                help(anchor.fragment(), ofPage),
                anchor.page(),
                anchor.fragment()));
      }
    }
  }

  private static String help(String fragment, Set<String> ids) {
    String question =
        Suggestions.nearest(fragment, ids.stream().limit(MOST_COMPARED).toList())
            .map(near -> "did you mean \"#" + near + "\"? ")
            .orElse("");
    if (ids.isEmpty()) {
      return question + Problem.BROKEN_ANCHOR.hint();
    }
    String listed =
        ids.stream().limit(LISTED).map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    return question
        + "Its ids are "
        + listed
        + (ids.size() > LISTED ? " and " + (ids.size() - LISTED) + " more." : ".");
  }
}
