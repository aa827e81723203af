/**
 * The post compiler: sources in, Java and a pack out. It knows nothing of annotation processing.
 *
 * <p>Stages, each a function of what the earlier ones made: {@code source} (locate), {@code read},
 * {@code check}, {@code link}, {@code render}, {@code pack}, {@code emit}.
 */
package dev.postc.compiler;
