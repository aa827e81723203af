package dev.postc.pack;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Tag;
import java.util.List;

/** A tag as a number in the catalogue. */
final class StoredTag implements Tag {
  private final StoredSite site;
  private final int number;

  StoredTag(StoredSite site, int number) {
    this.site = site;
    this.number = number;
  }

  @Override
  public String name() {
    return catalogue().tagName(number);
  }

  @Override
  public String path() {
    return catalogue().tagPath(number);
  }

  @Override
  public List<Post> posts() {
    return site.postViews(catalogue().tagPosts(number));
  }

  @Override
  public List<Page> pages() {
    return site.pageViews(catalogue().tagPages(number));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredTag that && site == that.site && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return name();
  }

  private Catalogue catalogue() {
    return site.pack().catalogue();
  }
}
