package dev.postc.compiler.policy;

/** A URL, and what it is needed for. */
record Load(Need need, String url) {}
