/** A site under a path of its own. */
@PostSite(posts = "src/main/posts/journal", url = "https://example.com/journal", title = "Journal")
package dev.postc.embedding.journal;

import dev.postc.PostSite;
