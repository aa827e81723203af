package dev.postc.generated;

import dev.postc.Post;
import dev.postc.pack.StoredPost;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What the generated class of a kind of posts extends: a post of the pack, with typed values. */
public abstract class TypedPost extends TypedPage implements Post {
  private final StoredPost post;

  protected TypedPost(TypedFields fields) {
    super(fields);
    this.post = (StoredPost) fields.page();
  }

  @Override
  public final LocalDate date() {
    return post.date();
  }

  @Override
  public final ZonedDateTime publishedAt() {
    return post.publishedAt();
  }

  @Override
  public final Optional<Post> previous() {
    return post.previous();
  }

  @Override
  public final Optional<Post> next() {
    return post.next();
  }
}
