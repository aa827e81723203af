package dev.postc.compiler.options;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.schema.Schema;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Everything that decides a compilation's result besides its sources: two runs with equal options
 * and sources give equal bytes.
 *
 * @param packageName the annotated package
 * @param facade the simple name of the facade
 * @param contentRoot as declared, for messages
 * @param url absolute, without query and fragment; its path has no slash at the end
 * @param title as text
 * @param allowedTags in their order; empty if the sources may have any
 * @param outside paths that other parts of the application serve, percent-encoded; one that ends in
 *     {@code /} is that of everything below it
 * @param csp what the policy of each document is to allow beside what the document has
 * @param drafts whether drafts are in the output
 * @param now what {@code published-date} is compared with
 * @param nowIsClock whether {@code now} was read from the clock
 * @param fileNames the encoding of the platform's file names
 * @param severities what the author has set
 * @param brotli the quality of the brotli coding; empty if there is to be none
 * @param schema the kinds of the module
 */
public record CompilerOptions(
    String packageName,
    String facade,
    String contentRoot,
    URI url,
    String title,
    String defaultType,
    Status defaultStatus,
    ZoneId zone,
    List<TagRule> tagRules,
    Set<String> allowedTags,
    List<String> outside,
    ContentSecurityPolicy csp,
    boolean drafts,
    Instant now,
    boolean nowIsClock,
    Charset fileNames,
    Map<Problem, Severity> severities,
    OptionalInt brotli,
    Schema schema) {
  public CompilerOptions {
    tagRules = List.copyOf(tagRules);
    allowedTags = Collections.unmodifiableSet(new LinkedHashSet<>(allowedTags));
    outside = List.copyOf(outside);
    severities = Map.copyOf(severities);
  }
}
