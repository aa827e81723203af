package dev.postc.compiler.check;

import dev.postc.compiler.check.DateResult.Invalid;
import dev.postc.compiler.check.DateResult.Valid;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.options.ZoneNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads a zone: {@code Z}, an offset, a region of the time zone database, in brackets or not, or an
 * offset and a region in brackets, as ISO 8601 and {@link ZonedDateTime#toString} have them.
 */
final class ZoneText {
  private static final int LONGEST_ABBREVIATION = 4;

  private ZoneText() {}

  /**
   * The instant of a day, and of a time if there is one.
   *
   * @param text the zone, which stands at the end of the value
   * @param at its offset in the value
   */
  static DateResult instant(LocalDate day, LocalTime time, String text, int at) {
    int bracket = text.indexOf('[');
    boolean closed = bracket >= 0 && text.indexOf(']') == text.length() - 1;
    String region = closed ? text.substring(bracket + 1, text.length() - 1) : text;
    String offset = closed ? text.substring(0, bracket).strip() : "";
    Optional<ZoneId> zone = zone(region);
    Optional<ZoneId> fixed = offset.isEmpty() ? Optional.empty() : zone(offset);
    int end = at + text.length();
    if (zone.isEmpty() || (!offset.isEmpty() && !(fixed.orElse(null) instanceof ZoneOffset))) {
      String wrong = zone.isEmpty() ? region : offset;
      // Of abbreviations, such as EST, the nearest is another zone's.
      String hint = wrong.length() > LONGEST_ABBREVIATION ? ZoneNames.question(wrong).strip() : "";
      return new Invalid(at, end, false, hint);
    }
    if (fixed.isEmpty()) {
      return instant(day, time, zone.get(), at, end);
    }
    LocalDateTime local = time == null ? day.atStartOfDay() : day.atTime(time);
    List<ZoneOffset> valid = zone.get().getRules().getValidOffsets(local);
    if (!valid.contains(fixed.get())) {
      String hint = "At that time the offset of " + region + " is " + join(valid) + ".";
      return new Invalid(at, end, true, valid.isEmpty() ? skipped(zone.get()) : hint);
    }
    return new Valid(
        new PostDate(
            day, ZonedDateTime.ofLocal(local, zone.get(), (ZoneOffset) fixed.orElseThrow())));
  }

  /** A time that a zone has twice is the earlier one. */
  static DateResult instant(LocalDate day, LocalTime time, ZoneId zone, int at, int end) {
    if (time == null) {
      return new Valid(new PostDate(day, day.atStartOfDay(zone)));
    }
    LocalDateTime local = day.atTime(time);
    return zone.getRules().getValidOffsets(local).isEmpty()
        ? new Invalid(at, end, true, skipped(zone))
        : new Valid(new PostDate(day, local.atZone(zone)));
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String skipped(ZoneId zone) {
    return "The clocks of " + zone + " skip that time.";
  }

  private static String join(List<ZoneOffset> offsets) {
    return String.join(" or ", offsets.stream().map(ZoneOffset::getId).toList());
  }
}
