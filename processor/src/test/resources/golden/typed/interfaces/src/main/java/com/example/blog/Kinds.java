package com.example.blog;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.PostType;

final class Kinds {
  @PostType("class")
  abstract static class NoInterface {}

  @PostType("nothing")
  interface NoPage {}

  @PostType("two words")
  interface TwoWords extends Page {}

  @PostType("Post")
  interface OtherCase extends Post {}

  @PostType("post")
  interface PlainPost extends Page {}

  @PostType("talk")
  interface SecondTalk extends Post {}

  @PostType("generic")
  interface Generic<T> extends Page {}

  @PostType("sealed")
  sealed interface Sealed extends Page permits Part {}

  non-sealed interface Part extends Sealed {}

  @PostType("private")
  private interface Private extends Page {}

  @PostType("sound")
  interface Sound extends Page {
    String text();
  }
}
