package dev.postc.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the table; its own first lines say how it is written. */
final class CaseTable {
  private static final String RESOURCE = "/conformance/http.txt";

  private final UnaryOperator<String> variables;
  private final List<HttpCase> cases = new ArrayList<>();
  private String name;
  private boolean needsBrotli;
  private StringBuilder head;
  private StringBuilder content;
  private Set<Integer> statuses;
  private Map<String, String> equal;
  private List<String> present;
  private List<String> absent;
  private String body;
  private Map<String, HttpCase.OwnAnswer> servers;
  private Map<String, Map<String, String>> differences;

  private CaseTable(UnaryOperator<String> variables) {
    this.variables = variables;
  }

  /**
   * @param variables replaces the variables of a line
   */
  static List<HttpCase> read(UnaryOperator<String> variables) throws IOException {
    CaseTable table = new CaseTable(variables);
    try (InputStream in = CaseTable.class.getResourceAsStream(RESOURCE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::readLine);
    }
    table.endCase();
    return List.copyOf(table.cases);
  }

  private void readLine(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int space = line.indexOf(' ');
    String rest = variables.apply(line.substring(space + 1));
    switch (line.substring(0, Math.max(0, space))) {
      case "==" -> startCase(rest);
      case "?" -> readNeed(rest);
      case ">" -> head.append(unescaped(rest)).append("\r\n");
      case ">|" -> content.append(unescaped(rest));
      case "<" -> readExpected(rest);
      case "<+" -> present.addAll(names(rest));
      case "<-" -> absent.addAll(names(rest));
      case "<=" -> body = rest;
      case "@" -> readOwnAnswer(rest);
      case "~" -> readDifference(rest);
      default -> throw new IllegalArgumentException("cannot read the line: " + line);
    }
  }

  private void startCase(String title) {
    endCase();
    name = title;
    needsBrotli = false;
    head = new StringBuilder();
    content = new StringBuilder();
    statuses = Set.of();
    equal = new HashMap<>();
    present = new ArrayList<>();
    absent = new ArrayList<>();
    body = null;
    servers = new HashMap<>();
    differences = new HashMap<>();
  }

  private void endCase() {
    if (name != null) {
      if (head.isEmpty() || statuses.isEmpty()) {
        throw new IllegalArgumentException("no request or no status: " + name);
      }
      String request = head + "\r\n" + content;
      cases.add(
          new HttpCase(
              name,
              needsBrotli,
              request,
              statuses,
              equal,
              present,
              absent,
              body,
              servers,
              differences));
    }
  }

  private void readNeed(String text) {
    if (!text.equals("brotli")) {
      throw new IllegalArgumentException("cannot need: " + text);
    }
    needsBrotli = true;
  }

  private void readExpected(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      statuses = statuses(text);
    } else {
      equal.put(text.substring(0, colon), text.substring(colon + 1).strip());
    }
  }

  private void readOwnAnswer(String text) {
    int space = text.indexOf(' ');
    int colon = text.indexOf(": ", space);
    servers.put(
        text.substring(0, space),
        new HttpCase.OwnAnswer(
            statuses(text.substring(space + 1, colon)), text.substring(colon + 2)));
  }

  private void readDifference(String text) {
    int space = text.indexOf(' ');
    int colon = text.indexOf(": ");
    int reason = text.indexOf(" -- ", colon);
    differences
        .computeIfAbsent(text.substring(0, space), server -> new HashMap<>())
        .put(text.substring(space + 1, colon), text.substring(colon + 2, reason));
  }

  private static Set<Integer> statuses(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(Integer::valueOf).collect(Collectors.toSet());
  }

  private static List<String> names(String text) {
    return List.of(text.split(", *", -1));
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\x", i)) {
        out.append((char) Integer.parseInt(text, i + 2, i + 4, 16));
        i += 3;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
