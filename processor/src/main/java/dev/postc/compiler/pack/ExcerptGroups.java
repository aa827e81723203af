package dev.postc.compiler.pack;

import dev.postc.pack.PackFormat;
import java.util.ArrayList;
import java.util.List;

/** Groups the excerpts of neighbouring pages, so that a list of posts is one read. */
final class ExcerptGroups {
  private static final int GROUP_BYTES = 64 << 10;

  private final GzipEncoder encoder = new GzipEncoder();
  private final List<Group> groups = new ArrayList<>();
  private final List<byte[]> open = new ArrayList<>();
  private int openBytes;
  private int nextPage;

  private ExcerptGroups() {}

  /**
   * A group as its resource.
   *
   * @param firstPage the number of its first page in the catalogue
   * @param length before compression
   * @param stored one gzip member
   */
  record Group(int firstPage, int length, byte[] stored) {}

  /**
   * @param excerpts of all pages, in the order of the catalogue
   */
  static List<Group> of(List<String> excerpts) {
    ExcerptGroups writer = new ExcerptGroups();
    excerpts.forEach(writer::add);
    writer.close();
    return List.copyOf(writer.groups);
  }

  private void add(String excerpt) {
    byte[] text = PackFormat.utf8(excerpt);
    if (openBytes + text.length > GROUP_BYTES) {
      close();
    }
    open.add(text);
    openBytes += text.length;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    PackBytes group = new PackBytes();
    int offset = 4 * (open.size() + 1);
    for (byte[] text : open) {
      group.i32(offset);
      offset += text.length;
    }
    group.i32(offset);
    open.forEach(group::bytes);
    groups.add(new Group(nextPage, group.length(), encoder.encode(group.toByteArray())));
    nextPage += open.size();
    open.clear();
    openBytes = 0;
  }
}
