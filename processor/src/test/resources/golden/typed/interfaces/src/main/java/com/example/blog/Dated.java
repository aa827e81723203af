package com.example.blog;

interface Dated {
  Object when();
}
