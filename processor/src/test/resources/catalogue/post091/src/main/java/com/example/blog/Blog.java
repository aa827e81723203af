package com.example.blog;

class Blog {}
