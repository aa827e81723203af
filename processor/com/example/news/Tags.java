package com.example.news;

/**
 * The site's tags.
 */
@dev.postc.Generated
public final class Tags {
  private Tags() {
  }
}
