package dev.postc.processor;

import java.nio.file.Path;

/** A site with kinds, whose sources say the same in each of the three syntaxes. */
final class TypedSite {
  static final String TALK =
      """
      package com.example.blog;

      import dev.postc.Default;
      import dev.postc.Key;
      import dev.postc.Page;
      import dev.postc.Post;
      import dev.postc.PostType;
      import dev.postc.Tag;
      import java.math.BigDecimal;
      import java.net.URI;
      import java.time.*;
      import java.util.List;
      import java.util.Locale;
      import java.util.Map;
      import java.util.Optional;
      import java.util.Set;

      @PostType("talk")
      public interface Talk extends Post {
        enum Level { BEGINNER, EXPERT_ONLY }

        record Link(String label, URI to, @Key("opened-by") Optional<Talk> by, @Default("1") int rank) {}

        String venue();
        LocalDate when();
        Level level();
        Optional<URI> video();
        List<String> speakers();
        Optional<Talk> sequel();
        @Key("talk-length") @Default("45") int minutes();
        List<Link> links();
        boolean recorded();
        Optional<BigDecimal> price();
        Optional<Double> rating();
        Optional<OffsetDateTime> starts();
        Optional<ZonedDateTime> ends();
        Optional<Instant> uploaded();
        Optional<LocalDateTime> rehearsal();
        Optional<LocalTime> doors();
        Optional<Duration> slot();
        @Key("spoken") Optional<Locale> language();
        Map<String, Integer> votes();
        Set<Level> audiences();
        Optional<Tag> track();
        Optional<Page> host();
        @Default("en, it") List<Locale> subtitles();

        default String summaryLine() {
          return title() + " at " + venue();
        }
      }
      """;

  static final String HOST =
      """
      package com.example.blog;

      @dev.postc.PostType("host")
      public interface Host extends dev.postc.Page {
        String city();
      }
      """;

  private TypedSite() {}

  static JavaBuild in(Path directory) {
    return JavaBuild.blog(directory)
        .java("com/example/blog/Talk.java", TALK)
        .java("com/example/blog/Host.java", HOST)
        .file("src/main/posts/hosts/club.md", "title=Club\ntype=host\ncity=Rome\n~~~~~~\nText.\n")
        .file(
            "src/main/posts/talks/jbake.md",
            """
            title=Jbake
            date=2025-03-01
            type=talk
            tags=java
            venue=Main hall
            when=2025-3-15
            level=expert-only
            video=https://example.com/v?a=b
            speakers=Ann, Bob
            sequel=yaml.md
            talk-length=30
            links=[{"label": "Slides", "to": "https://example.com/s"}, {"label": "Next, please", "to": "/x", "opened-by": "yaml", "rank": 2}]
            recorded=true
            price=10.50
            rating=4.5
            starts=2025-03-15T09:30+01:00
            ends=2025-03-15T10:15+01:00[Europe/Rome]
            uploaded=2025-03-16T08:00:00.5Z
            rehearsal=2025-03-14 18:00
            doors=09:00
            slot=PT45M
            speech=x
            votes={"yes": 3, "no": 1}
            audiences=beginner, EXPERT_ONLY
            track=java
            host=../hosts/club.md
            ~~~~~~
            Text.
            """
                .replace("speech=x\n", ""))
        .file(
            "src/main/posts/talks/yaml.md",
            """
            ---
            title: Yaml
            date: 2025-03-02
            type: talk
            tags: [java]
            venue: Main hall
            when: 2025-03-15
            level: EXPERT_ONLY
            video: https://example.com/v?a=b
            speakers:
              - Ann
              - Bob
            sequel: talks/yaml.md
            talk-length: 30
            links:
              - label: Slides
                to: https://example.com/s
              - {label: "Next, please", to: /x, opened-by: talks/yaml, rank: 2}
            recorded: true
            price: 10.50
            rating: 4.5
            starts: 2025-03-15T09:30+01:00
            ends: "2025-03-15T10:15+01:00[Europe/Rome]"
            uploaded: 2025-03-16T08:00:00.5Z
            rehearsal: 2025-03-14 18:00
            doors: "09:00"
            slot: PT45M
            votes:
              "yes": 3
              "no": 1
            audiences: [Beginner, expert only]
            track: java
            host: club
            ---
            Text.
            """)
        .file(
            "src/main/posts/talks/toml.md",
            """
            +++
            title = "Toml"
            date = 2025-03-03
            type = "talk"
            tags = ["java"]
            venue = "Main hall"
            when = 2025-03-15
            level = "expert_only"
            video = "https://example.com/v?a=b"
            speakers = ["Ann", "Bob"]
            sequel = "/talks/yaml.html"
            talk-length = 0x1E
            recorded = true
            price = 10.50
            rating = 4.5
            starts = 2025-03-15T09:30:00+01:00
            ends = "2025-03-15T10:15+01:00[Europe/Rome]"
            uploaded = 2025-03-16T08:00:00.5Z
            rehearsal = 2025-03-14T18:00:00
            doors = 09:00:00
            slot = "PT45M"
            audiences = ["beginner", "expert-only"]
            track = "java"
            host = "hosts/club"
            votes = { yes = 3, no = 1 }

            [[links]]
            label = "Slides"
            to = "https://example.com/s"

            [[links]]
            label = "Next, please"
            to = "/x"
            opened-by = "yaml.md"
            rank = 2
            +++
            Text.
            """);
  }
}
