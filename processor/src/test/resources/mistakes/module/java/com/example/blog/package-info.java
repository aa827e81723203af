@PostSite(url = "https://example.com", title = "Example", defaultStatus = "published")
package com.example.blog;

import dev.postc.PostSite;
