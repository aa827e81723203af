package com.example.blog;

import dev.postc.PostType;

@PostType("talk")
public interface Talk {
}
