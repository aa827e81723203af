package dev.postc.compiler.options;

import java.util.Optional;

/**
 * What the site's declaration says of a spelling of a tag.
 *
 * @param as the tag that it stands for
 * @param type the simple name of its class
 */
public record TagRule(String tag, Optional<String> as, Optional<String> type) {}
