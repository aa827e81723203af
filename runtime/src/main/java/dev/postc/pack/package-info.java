/**
 * The pack: a compiled site as resources, and its reader. Not exported.
 *
 * <p>The resources are under {@code META-INF/postc/PACKAGE/}, PACKAGE being the dotted name of the
 * annotated package; a folder that is no package name is never encapsulated by a module. Numbers
 * are big-endian; a <em>string</em> is an i32 of its length in bytes, then UTF-8; a <em>list</em>
 * is an i32 of its size, then so many i32. "Offset" is in bytes from the start of the resource
 * unless stated.
 *
 * <h2>{@code site}: the manifest</h2>
 *
 * <p>Read whole when the site is opened, and looked up in place.
 *
 * <pre>
 *  0  i64  magic, "postcPAC" in ASCII
 *  8  i32  format number
 * 12  i32  length of this resource
 * 16  i32  CRC-32 of the bytes from 20 on
 * 20  i32  number of slots S
 * 24  i32  number of shards N, a power of two
 * 28  i32  number of posts: the first pages of the catalogue
 * 32  i32  length of the catalogue
 * 36  i32  CRC-32 of the catalogue
 * 40  i32  number of groups of excerpts X
 * 44  i32  number of pages P
 * 48  i32  number of kinds K
 * 52  i32  number of lone shards L
 * 56  S slots of 20 bytes:
 *          i64 hash of the path ({@link dev.postc.pack.PathHash})
 *          i32 offset of the record in its shard
 *          i32 length of the record; 0: the slot is empty
 *          i32 number of the page in the catalogue; -1: no page; -2 - n: no page, and alone in
 *            shard N + n
 *     N + L times i32 length of the shard, i32 CRC-32 of the shard
 *     X times i32 number of the group's first page, ascending; i32 length of the group before
 *       compression, i32 length of the resource, i32 CRC-32 of the resource
 *     if there are kinds, P times i16: the number of the page's kind, from 1; 0: it has none
 *     K kinds, by name: string type, string signature of its fields, i32 number of fields, a
 *       string for the name of each
 *     strings: title, url (without a slash at the end), path of the document for unknown paths,
 *       Content Security Policy of the documents, and of the bodies, that store none of their own;
 *       empty for none
 * </pre>
 *
 * <p>The slots are an open-addressing table with linear probing, at most three quarters full. The
 * first slot of a hash is its high 32 bits times S, shifted right by 32; the shard of a path is
 * {@code hash & (N - 1)}. Different paths of a site have different hashes. A path that is not in
 * the site may have the hash of one that is, so the path in the record is compared, too.
 *
 * <h2>{@code facade}</h2>
 *
 * <p>The binary name of the generated class that opens the site, and a line end: for those who look
 * for the sites of a class path. Nothing reads it to open one.
 *
 * <h2>{@code s000}, {@code s001}, …: the shards</h2>
 *
 * <p>About 128 to 256 KiB each, when a site has that much. Read whole, checked against the manifest
 * and kept while the cache has room. A shard is a row of records in the order of their paths. A
 * record of more than 64 KiB that is no page, such as an image, is alone in a shard behind these,
 * so that nobody reads it for the sake of another:
 *
 * <pre>
 * i8      kind: 1 document, 2 redirect
 * i8      flags: 1 content is stored as gzip, 2 details are stored as gzip, 4 the path names this
 *           content for ever, 8 content is stored in brotli, too, 16 it has a Content Security
 *           Policy
 * string  path
 * string  document: content type; redirect: target path. A redirect ends here.
 * string  Content Security Policy, in visible ASCII; empty: that of the manifest. Absent without
 *           flag 16
 * i32     length of the content in the identity coding
 * i32     length of the content as stored
 * i32     length of the details before compression; 0 for what is no page
 * i32     length of the details as stored
 * i32     length of the content in brotli; absent without flag 8
 * 24 B    entity tag of the identity content as it is sent: in quotation marks, the first 16 bytes
 *         of the content's SHA-256 in base64url (RFC 4648, section 5), without padding. Of a
 *         document with a policy, a zero byte and the policy are hashed behind the content
 * 24 B    the same of the gzip content; absent without flag 1
 * 24 B    the same of the content in brotli; absent without flag 8
 *         content as stored
 *         content in brotli (RFC 7932), shorter than as stored; absent without flag 8
 *         details as stored
 * </pre>
 *
 * <p>What is stored as gzip is one gzip member (RFC 1952) with a header of ten bytes: it is served
 * as it is, and so is the content in brotli, which nothing decodes here. The details of a page:
 *
 * <pre>
 * i32     offset of the body's HTML in the identity content; -1: it is not part of it
 * i32     its length in bytes
 * list    offsets in the body at which root-absolute URLs begin, ascending
 * i32     number of headings; each: i32 level, string id, string text
 * string  body, if it is not part of the content; else empty
 * string  Content Security Policy of the body; empty: that of the manifest
 * </pre>
 *
 * <h2>{@code x000}, {@code x001}, …: the excerpts</h2>
 *
 * <p>Groups of the excerpts of neighbouring pages of the catalogue, apart from the shards, so that
 * a list of posts with their excerpts costs one read, not a shard for each post. A resource is one
 * gzip member as above, of about 64 KiB before compression; inflated it is kept while the cache has
 * room. Of a group of K pages:
 *
 * <pre>
 * K + 1 times i32 offset in the inflated group: where the excerpt of each page begins, then where
 *       the last one ends
 * excerpts in UTF-8
 * </pre>
 *
 * <h2>{@code pages}: the catalogue</h2>
 *
 * <p>What lists need; read whole when a page's or tag's data is first asked for. A
 * <em>reference</em> is the offset of a string or list, 0 for none.
 *
 * <pre>
 *  0  i32  number of pages P
 *  4  i32  number of posts: the first pages
 *  8  i32  number of types Y
 * 12  i32  number of tags T
 * 16  P pages of 104 bytes:
 *          references to the strings title, type, path, source, description, summary, author,
 *            image, lang (offsets 0, 4 … 32)
 *      36  reference to the list of its tags' numbers
 *      40  reference to the list of its metadata: references to key and value in turn
 *      44  i32 page number of the next older post; -1: none
 *      48  i32 page number of the next newer post; -1: none
 *      52  i64 day of the date, counted from 1970-01-01
 *      60  moment of publication: i64 epoch second, i32 nanosecond, i32 offset from UTC in seconds,
 *            reference to the zone's id; without a zone there is no such moment
 *      80  moment of the last change, likewise
 *     100  reference to the list of its typed values: for each field of its kind the offset of the
 *            value, 0 for a value that an Optional does not have
 *     Y types, by name: reference to the name, reference to the list of its pages' numbers
 *     T tags, by number: references to the name, the path and the list of its pages' numbers, i32
 *       how many of them are posts: the first ones
 *     T times i32: the tags' numbers, by name in the order of String.compareTo
 *     strings, lists and typed values
 * </pre>
 *
 * <p>A typed value is written as its type says, and nothing in it says of which type it is:
 *
 * <pre>
 * String, URI, Locale (its BCP 47 tag), an enum's constant (its name): string
 * boolean, byte, short, char, int: i32; float: i32 of its bits; long: i64; double: i64 of its bits
 * BigInteger: i32 number of bytes, the bytes in two's complement; BigDecimal: i32 scale, then the
 *   unscaled value likewise
 * LocalDate: i64 day counted from 1970-01-01; LocalTime: i64 nanosecond of the day; LocalDateTime:
 *   both; OffsetDateTime: both, then i32 offset from UTC in seconds
 * Instant, Duration: i64 seconds, i32 nanoseconds; Period: i32 years, months, days
 * ZonedDateTime: i64 epoch second, i32 nanosecond, i32 offset from UTC in seconds, string zone
 * a page: i32 its number; a tag: i32 its number
 * a record: its components, in their order; before one that is Optional an i8: 1 if it is there,
 *   0 if it is not, and then nothing follows
 * a list or set: i32 its size, then the elements; a map: i32 its size, then string and value of each
 * </pre>
 */
package dev.postc.pack;
