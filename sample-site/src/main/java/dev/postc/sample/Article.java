package dev.postc.sample;

import dev.postc.Post;
import dev.postc.PostType;
import java.util.Optional;

/** A post of the blog. No other custom key than these is allowed in one. */
@PostType("post")
public interface Article extends Post {
  /** Posts that are best read one after another. */
  enum Series {
    SERVING
  }

  /** The series that it is a part of. */
  Optional<Series> series();
}
