@PostSite(
    posts = "src/main/closed",
    url = "https://example.com/closed",
    title = "Closed",
    defaultStatus = "published",
    allowedTags = {"java", "management"})
package com.example.closed;

import dev.postc.PostSite;
