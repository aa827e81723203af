package dev.postc.http;

import dev.postc.ContentSecurityPolicy;
import java.util.concurrent.ConcurrentHashMap;

/** What becomes of the Content Security Policies that a site's documents were compiled with. */
final class PagePolicies {
  static final String FIELD = "Content-Security-Policy";

  /** Most sites have few that differ; what is beyond is joined for each answer. */
  private static final int MOST_KEPT = 1024;

  private final SiteHeaders headers;
  private final ConcurrentHashMap<String, String> joined = new ConcurrentHashMap<>();

  PagePolicies(SiteHeaders headers) {
    this.headers = headers;
  }

  /**
   * Adds the policy of a document to the fields of its answer (CSP Level 3, section 3.1).
   *
   * @param policy that it was compiled with; empty if it has none
   */
  FieldLines addTo(FieldLines fields, String policy) {
    ContentSecurityPolicy applications = headers.policy();
    if (applications != null) {
      String joined = joined(applications, policy);
      return joined.isEmpty() ? fields : fields.add(FIELD, joined);
    }
    return policy.isEmpty() || !headers.sendsPagePolicies() ? fields : fields.withPolicy(policy);
  }

  /** How many joined policies are in memory. */
  int kept() {
    return joined.size();
  }

  /** What the application's says nothing of stays as the page's has it. */
  private String joined(ContentSecurityPolicy applications, String policy) {
    String known = joined.get(policy);
    if (known != null) {
      return known;
    }
    String made =
        policy.isEmpty()
            ? applications.toString()
            : ContentSecurityPolicy.parse(policy).merge(applications).toString();
    if (joined.size() < MOST_KEPT) {
      joined.put(policy, made);
    }
    return made;
  }
}
