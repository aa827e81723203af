/** postc's own documentation and blog. */
@PostSite(
    url = "http://localhost:8080",
    title = "postc",
    outside = "/hand-picked",
    // A class file called 日本 cannot be written where file names are ASCII, as in many containers.
    tags = @TagName(tag = "日本", type = "Nihon"))
package dev.postc.sample;

import dev.postc.PostSite;
import dev.postc.TagName;
