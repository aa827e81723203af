/** An application with a site of its own. */
@PostSite(posts = "src/test/posts/site", url = "https://example.com/blog", title = "Example")
package dev.postc.spring.app;

import dev.postc.PostSite;
