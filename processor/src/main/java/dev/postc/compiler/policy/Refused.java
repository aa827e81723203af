package dev.postc.compiler.policy;

/**
 * What a document loads and its policy cannot allow.
 *
 * @param directive of the policy
 * @param url as the document has it
 * @param wider the narrowest source that would allow it, and more; empty for a script, of which
 *     none is to
 */
public record Refused(String directive, String url, String wider) {}
