package dev.postc.compiler.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A date of the front matter.
 *
 * @param day as written
 * @param instant with the time and the zone that were written, or midnight and the site's zone
 */
public record PostDate(LocalDate day, ZonedDateTime instant) {}
