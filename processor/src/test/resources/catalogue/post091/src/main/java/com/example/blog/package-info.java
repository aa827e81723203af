@PostSite(url = "https://example.com")
package com.example.blog;

import dev.postc.PostSite;
