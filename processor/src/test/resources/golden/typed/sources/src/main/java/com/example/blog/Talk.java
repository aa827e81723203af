package com.example.blog;

import dev.postc.Default;
import dev.postc.Key;
import dev.postc.Page;
import dev.postc.Post;
import dev.postc.PostType;
import dev.postc.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@PostType("talk")
public interface Talk extends Post {
  enum Level {
    BEGINNER,
    ADVANCED,
    EXPERT_ONLY
  }

  record Link(String label, URI to, Optional<Integer> rank) {}

  String venue();

  LocalDate when();

  Level level();

  List<String> speakers();

  Optional<Talk> sequel();

  List<Post> related();

  Optional<Page> host();

  @Key("talk-length")
  @Default("45")
  int minutes();

  List<Link> links();

  Optional<Boolean> recorded();

  Optional<LocalTime> doors();

  Optional<Duration> slot();

  Optional<ZonedDateTime> starts();

  Optional<URI> video();

  Optional<Locale> spoken();

  Optional<Byte> rating();

  Map<String, Integer> votes();

  Set<String> audiences();

  Optional<Tag> track();
}
