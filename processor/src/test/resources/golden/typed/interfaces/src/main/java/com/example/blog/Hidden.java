package com.example.blog;

enum Hidden {
  FINE
}
