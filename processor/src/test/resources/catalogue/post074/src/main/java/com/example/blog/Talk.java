package com.example.blog;

import dev.postc.Post;
import dev.postc.PostType;

@PostType("talk")
public interface Talk extends Post {
  String venue();
}
