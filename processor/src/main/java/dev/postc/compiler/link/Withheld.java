package dev.postc.compiler.link;

import dev.postc.compiler.model.PostDate;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sound sources that are not in the output.
 *
 * @param drafts their paths, relative to the base directory, sorted
 * @param scheduled sorted by path
 */
public record Withheld(List<String> drafts, List<Scheduled> scheduled) {
  private static final int NAMED = 10;

  public Withheld {
    drafts = List.copyOf(drafts);
    scheduled = List.copyOf(scheduled);
  }

  /**
   * A source whose date is still to come.
   *
   * @param source its path, relative to the base directory
   */
  public record Scheduled(String source, boolean post, PostDate date) {
    /** The day, with the time and offset unless it is the day's start. */
    String until() {
      return date.instant().toLocalTime().equals(LocalTime.MIDNIGHT)
          ? date.day().toString()
          : date.instant().toOffsetDateTime().toString();
    }
  }

  /** A line on the drafts, then one for each date; none if nothing is withheld. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!drafts.isEmpty()) {
      notes.add(
          counted(drafts.size(), "draft")
              + " left out: "
              + listed(drafts)
              + " (option postc.drafts=true puts drafts in)");
    }
    byDate()
        .forEach(
            (until, sources) ->
                notes.add(
                    counted(
                            sources.size(),
                            sources.stream().allMatch(Scheduled::post) ? "post" : "page")
                        + " withheld until "
                        + until
                        + ": "
                        + listed(sources.stream().map(Scheduled::source).toList())));
    return notes;
  }

  /** The first date at which a source would not be withheld any more. */
  public Optional<Instant> until() {
    return scheduled.stream().map(s -> s.date().instant().toInstant()).min(Instant::compareTo);
  }

  private Map<String, List<Scheduled>> byDate() {
    Map<String, List<Scheduled>> byDate = new TreeMap<>();
    scheduled.forEach(s -> byDate.computeIfAbsent(s.until(), u -> new ArrayList<>()).add(s));
    return byDate;
  }

  private static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? " is" : "s are");
  }

  private static String listed(List<String> sources) {
    String first = String.join(", ", sources.subList(0, Math.min(NAMED, sources.size())));
    return sources.size() <= NAMED ? first : first + " and " + (sources.size() - NAMED) + " more";
  }
}
