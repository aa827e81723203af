/** Maven goals: a thin front end over {@code dev.postc.compiler}, one class per goal. */
package dev.postc.maven;
