package dev.postc.http;

import java.util.List;

/**
 * The conditions of a request for a representation, in the order of RFC 9110, section 13.2.2.
 *
 * <p>A site gives no {@code Last-Modified}: the time of a build would differ between equal builds,
 * and the date of a post stays when its layout or a neighbour's title changes. So {@code
 * If-Modified-Since} and {@code If-Unmodified-Since} are ignored, as sections 13.1.3 and 13.1.4
 * require where there is no modification date.
 */
enum Preconditions {
  MET,
  /** 304: the client has the representation. */
  NOT_MODIFIED,
  /** 412. */
  FAILED;

  /**
   * @param request a GET or HEAD that would be answered with 200 (section 13.2.1)
   * @param tag the strong entity tag of the selected representation, quoted
   */
  static Preconditions of(SiteRequest request, String tag) {
    List<String> match = request.fieldValues("If-Match");
    if (!match.isEmpty() && !EntityTags.matchStrongly(match, tag)) {
      return FAILED;
    }
    return EntityTags.matchWeakly(request.fieldValues("If-None-Match"), tag) ? NOT_MODIFIED : MET;
  }

  /**
   * Whether {@code Range} is to be regarded (section 13.1.5): there is no {@code If-Range}, or it
   * has this tag. A weak tag never matches, nor does a date, since it is compared with a {@code
   * Last-Modified} that is not there.
   */
  static boolean allowRange(SiteRequest request, String tag) {
    List<String> values = request.fieldValues("If-Range");
    return values.isEmpty() || (values.size() == 1 && values.get(0).strip().equals(tag));
  }
}
