@PostSite(
    url = "https://example.com",
    defaultStatus = "published",
    tags = @TagName(tag = "managment", type = "Boss"))
package com.example.blog;

import dev.postc.PostSite;
import dev.postc.TagName;
