/**
 * Speed and memory of the compiler and of compiled sites. Every measured run is a JVM of its own;
 * {@code *Benchmark} classes start those and compare, {@code *Child} classes are what runs in them.
 */
package dev.postc.benchmarks;
