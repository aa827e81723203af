@PostSite(url = "https://example.com", defaultStatus = "published")
package com.example.blog;

import dev.postc.PostSite;
