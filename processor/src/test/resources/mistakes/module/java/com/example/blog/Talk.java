package com.example.blog;

import dev.postc.Default;
import dev.postc.Key;
import dev.postc.Post;
import dev.postc.PostType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A kind of post. */
@PostType("talk")
public interface Talk extends Post {
  String venue();

  LocalDate when();

  Level level();

  Optional<Talk> sequel();

  @Key("talk-length")
  @Default("45")
  int minutes();

  List<Link> links();

  /** Whom a talk is for. */
  enum Level {
    BEGINNER,
    ADVANCED
  }

  /** Where to read on. */
  record Link(String label, String to) {}
}
