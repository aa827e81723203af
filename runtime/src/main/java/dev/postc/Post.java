package dev.postc;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A dated page: it stands in lists, tag indexes and feeds. */
public interface Post extends Page {
  /** The day as the author wrote it, whatever the zone. */
  LocalDate date();

  /** The instant of publication in the zone that it was written in, else in the site's zone. */
  ZonedDateTime publishedAt();

  /** The next older post of the site. */
  Optional<Post> previous();

  /** The next newer post of the site. */
  Optional<Post> next();
}
