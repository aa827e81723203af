package com.example.blog;

import dev.postc.Default;
import dev.postc.Key;
import dev.postc.Post;
import dev.postc.PostType;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@PostType("talk")
public interface Talk extends Post, Dated {
  enum Level {
    BEGINNER,
    EXPERT_ONLY
  }

  record Node(String name, List<Node> children) {}

  record Twice(@Key("a") String one, @Key("a") String two) {}

  record Bad(@Default("x") int number) {}

  String dev = "";

  String withParameters(int count);

  void nothing();

  <T> T generic();

  Date date2();

  int[] array();

  List<Optional<String>> nested();

  Map<Integer, String> keys();

  List<?> wild();

  @SuppressWarnings("rawtypes")
  List raw();

  Node node();

  Twice twice();

  Bad bad();

  String title();

  default String summary2() {
    return "fine";
  }

  default java.util.Optional<String> summary() {
    return Optional.empty();
  }

  String toString();

  @Key("status")
  String state();

  @Key("cover")
  URI picture();

  @Key("a=b")
  String sign();

  @Key("venue")
  String place();

  String venue();

  String venue(int hall);

  @SuppressWarnings("rawtypes")
  Optional unsaid();

  @Default("soon")
  int minutes();

  @Default("expert")
  Level level();

  @Default("a")
  Optional<String> maybe();

  @Default("about.md")
  Post related();

  @Default("1, two")
  List<Integer> numbers();

  Hidden hidden();

  static String fine(int parameter) {
    return "";
  }
}
