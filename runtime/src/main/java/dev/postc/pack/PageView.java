package dev.postc.pack;

import dev.postc.Page;
import java.util.function.Function;

/**
 * How the pages of a type are shown.
 *
 * @param type the word of the front matter
 * @param signature of the fields that the generated classes know
 * @param kind the interface that they are instances of
 * @param view makes such an instance; a {@link dev.postc.Post} for a post
 */
public record PageView(
    String type, String signature, Class<?> kind, Function<StoredPage, Page> view) {}
