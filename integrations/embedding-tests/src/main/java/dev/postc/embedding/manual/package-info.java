/** Another site of the same application. */
@PostSite(posts = "src/main/posts/manual", url = "https://example.com/manual", title = "Manual")
package dev.postc.embedding.manual;

import dev.postc.PostSite;
