package dev.postc.benchmarks;

import dev.postc.Site;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What postc answers with, taken once: for handlers that always give the same.
 *
 * @param body not to be changed
 */
record Answer(List<Field> fields, byte[] body) {
  record Field(String name, String value) {}

  /** Of the field that there is once. */
  String value(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElseThrow();
  }

  static Answer of(Site site, String path, String coding) throws IOException {
    SiteResponse response = new SiteResponder(site).respond(FixedRequest.of(path, coding));
    List<Field> fields = new ArrayList<>();
    response.forEachField((name, value) -> fields.add(new Field(name, value)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    response.writeTo(out);
    return new Answer(List.copyOf(fields), out.toByteArray());
  }
}
