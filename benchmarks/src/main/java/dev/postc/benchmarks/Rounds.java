package dev.postc.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several peers reported over the same rounds.
 *
 * @param <P> what is compared: a size, a bound
 */
final class Rounds<P> {
  private final Map<P, List<Map<String, Double>>> reports = new LinkedHashMap<>();

  private Rounds() {}

  /** One run of one peer. */
  interface Trial<P> {
    Map<String, Double> run(P peer, int round) throws IOException, InterruptedException;
  }

  /** One run of all peers at once. */
  interface CommonTrial<P> {
    Map<P, Map<String, Double>> run(List<P> order, int round)
        throws IOException, InterruptedException;
  }

  /**
   * Runs every peer once per round. The order turns from round to round, so that none is always the
   * one that finds the caches warm.
   */
  static <P> Rounds<P> interleave(int rounds, List<P> peers, Trial<P> trial)
      throws IOException, InterruptedException {
    return together(
        rounds,
        peers,
        (order, round) -> {
          Map<P, Map<String, Double>> reports = new HashMap<>();
          for (P peer : order) {
            reports.put(peer, trial.run(peer, round));
          }
          return reports;
        });
  }

  /**
   * The same where the peers of a round are there at once, for the trial to go from one to another.
   */
  static <P> Rounds<P> together(int rounds, List<P> peers, CommonTrial<P> trial)
      throws IOException, InterruptedException {
    Rounds<P> result = new Rounds<>();
    peers.forEach(peer -> result.reports.put(peer, new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      List<P> order = new ArrayList<>(peers);
      Collections.rotate(order, round);
      Map<P, Map<String, Double>> reports = trial.run(order, round);
      for (P peer : order) {
        Map<String, Double> report = reports.get(peer);
        System.err.println("round " + (round + 1) + "/" + rounds + ", " + peer + ": " + report);
        result.reports.get(peer).add(report);
      }
    }
    return result;
  }

  /** A figure of a peer over all rounds. */
  Spread of(P peer, String name) {
    List<Double> values = new ArrayList<>();
    for (Map<String, Double> report : reports.get(peer)) {
      Double value = report.get(name);
      if (value == null) {
        throw new IllegalStateException("a run of " + peer + " has no \"" + name + "\": " + report);
      }
      values.add(value);
    }
    return new Spread(values);
  }

  /** Whether all runs of a peer ended well. */
  boolean succeeded(P peer) {
    return reports.get(peer).stream().allMatch(report -> report.get(ChildJvm.SUCCESS) == 1);
  }

  /** How many runs of a peer ended well, of how many. */
  String successes(P peer) {
    List<Map<String, Double>> runs = reports.get(peer);
    long well = runs.stream().filter(report -> report.get(ChildJvm.SUCCESS) == 1).count();
    return well + " of " + runs.size();
  }
}
