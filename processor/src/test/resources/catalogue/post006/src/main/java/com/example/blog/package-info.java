@PostSite(url = "example.com", zone = "Rome")
package com.example.blog;

import dev.postc.PostSite;
