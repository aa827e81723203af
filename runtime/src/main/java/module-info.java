/** What a site compiled by postc needs at run time. */
module dev.postc {
  requires static jdk.httpserver;

  exports dev.postc;
  exports dev.postc.generated;
  exports dev.postc.http;
}
