package dev.postc.pack;

import dev.postc.Post;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A post as a number in the catalogue. */
public final class StoredPost extends StoredPage implements Post {
  StoredPost(StoredSite site, int number, String knownPath) {
    super(site, number, knownPath);
  }

  @Override
  public LocalDate date() {
    return catalogue().date(number);
  }

  @Override
  public ZonedDateTime publishedAt() {
    return catalogue()
        .moment(number, Catalogue.PUBLISHED)
        .orElseThrow(() -> Damage.of(Damage.contentOf(path())));
  }

  @Override
  public Optional<Post> previous() {
    return post(catalogue().previous(number));
  }

  @Override
  public Optional<Post> next() {
    return post(catalogue().next(number));
  }

  private Optional<Post> post(int other) {
    return other < 0 ? Optional.empty() : Optional.of(site.post(other));
  }
}
