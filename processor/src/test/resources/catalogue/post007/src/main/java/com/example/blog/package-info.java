@PostSite(
    url = "https://example.com",
    tags = @TagName(tag = "c--", type = "C--"))
package com.example.blog;

import dev.postc.PostSite;
import dev.postc.TagName;
