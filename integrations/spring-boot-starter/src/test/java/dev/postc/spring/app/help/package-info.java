/** A second site of the application. */
@PostSite(
    name = "Help",
    posts = "src/test/posts/help",
    url = "https://example.com/help",
    title = "Help")
package dev.postc.spring.app.help;

import dev.postc.PostSite;
