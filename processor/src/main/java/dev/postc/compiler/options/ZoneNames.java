package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.Suggestions;
import java.time.ZoneId;

/** The regions of the time zone database. */
public final class ZoneNames {
  private ZoneNames() {}

  /** A question that names the region nearest to a text, with a space behind it; or nothing. */
  public static String question(String text) {
    // Sorted: of equally near ones the first is named, and the set has no order.
    return Suggestions.question(text, ZoneId.getAvailableZoneIds().stream().sorted().toList());
  }
}
