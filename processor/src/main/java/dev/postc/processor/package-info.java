/** The annotation processor: a thin front end over {@code dev.postc.compiler}. */
package dev.postc.processor;
