/** A third site of the application, which has paths that the first one has, too. */
@PostSite(name = "Root", posts = "src/test/posts/root", url = "https://example.com", title = "Root")
package dev.postc.spring.app.root;

import dev.postc.PostSite;
