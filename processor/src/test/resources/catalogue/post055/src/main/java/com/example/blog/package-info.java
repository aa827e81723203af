@PostSite(
    url = "https://example.com",
    defaultStatus = "published",
    allowedTags = {"java", "open-source"})
package com.example.blog;

import dev.postc.PostSite;
