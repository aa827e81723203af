package dev.postc.compiler.body;

/** A rule that concerns one body alone. Stateless. */
interface BodyRule {
  void check(Body body, BodyReports reports);
}
