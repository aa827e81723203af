package dev.postc.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One case of the table.
 *
 * @param name what it protects
 * @param needsBrotli whether it is nothing without the brotli coding
 * @param request the bytes to send, one a character
 * @param statuses of which the answer is to have one
 * @param equal fields and their values
 * @param present fields of any value
 * @param absent fields
 * @param body what it is to be, as the table writes it; {@code null} for anything
 * @param servers the statuses of servers that answer before the site does, by server
 * @param differences fields that have another value where a server keeps a part of the request from
 *     the site, by server
 */
record HttpCase(
    String name,
    boolean needsBrotli,
    String request,
    Set<Integer> statuses,
    Map<String, String> equal,
    List<String> present,
    List<String> absent,
    String body,
    Map<String, OwnAnswer> servers,
    Map<String, Map<String, String>> differences) {
  HttpCase {
    statuses = Set.copyOf(statuses);
    equal = Map.copyOf(new TreeMap<>(equal));
    present = List.copyOf(present);
    absent = List.copyOf(absent);
    servers = Map.copyOf(servers);
    differences = Map.copyOf(differences);
  }

  /** An answer that a server gives without asking the site, and why that is right. */
  record OwnAnswer(Set<Integer> statuses, String reason) {}

  /** The fields and their values from a server of these names. */
  Map<String, String> equal(List<String> serverNames) {
    Map<String, String> fields = new TreeMap<>(equal);
    serverNames.forEach(server -> fields.putAll(differences.getOrDefault(server, Map.of())));
    return fields;
  }

  /** RFC 9112, section 9.3. */
  boolean keepsConnection() {
    return !request.substring(0, request.indexOf('\r')).endsWith(" HTTP/1.0");
  }

  boolean isHead() {
    return request.startsWith("HEAD ");
  }

  @Override
  public String toString() {
    return name;
  }
}
