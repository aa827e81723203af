package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects that a Host is what RFC 3986, section 3.2.2, calls a host, and perhaps a port. */
class HostFieldTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        ":80",
        "localhost",
        "localhost:",
        "localhost:8080",
        "example.com.",
        "EXAMPLE.com:00080",
        "xn--bcher-kva.example",
        "b%C3%bccher.example",
        "a_b~c!$&'()*+,;=",
        "127.0.0.1",
        "999.1",
        "[::]",
        "[::1]:80",
        "[1::]:",
        "[1:2:3:4:5:6:7:8]",
        "[1:2:3:4:5:6:7::]",
        "[::2:3:4:5:6:7:8]",
        "[1::3:4:5:6:7:8]",
        "[2001:DB8::a]",
        "[::127.0.0.1]",
        "[::ffff:255.249.199.9]:80",
        "[1:2:3:4:5:6:192.0.2.33]",
        "[v1.a:b]",
        "[v1.a::b]",
        "[VF0.~!$&'()*+,;=-._]:80"
      })
  void takesAHostAndAPort(String value) {
    assertThat(HostField.isValid(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a b",
        "a\tb",
        "a, b",
        "a\u0001",
        "a\u007f",
        "b\u00fccher",
        "user@host",
        "http://host",
        "host/",
        "host?",
        "host#",
        "a\\b",
        "a\"b",
        "<a>",
        "a|b",
        "a^b",
        "`a`",
        "{a}",
        "a%",
        "a%4",
        "a%4:80",
        "a%zz",
        "a%-1",
        "host:a",
        "host:-1",
        "host:80:80",
        "host:80 ",
        "::1",
        "[",
        "[]",
        "[]:80",
        "[::1",
        "::1]",
        "a[::1]",
        "[::1]a",
        "[::1]80",
        "[::1]:a",
        "[[::1]]",
        "[localhost]",
        "[127.0.0.1]",
        "[:::]",
        "[:1]",
        "[1:]",
        "[1:2:3:4:5:6:7]",
        "[1:2:3:4:5:6:7:8:9]",
        "[1:2:3:4::5:6:7:8]",
        "[1::2::3]",
        "[::12345]",
        "[::g]",
        "[127.0.0.1::]",
        "[::127.0.0.1:1]",
        "[::127.0.0]",
        "[::127.0.0.1.1]",
        "[::127.0.0.1.]",
        "[::256.0.0.1]",
        "[::01.0.0.1]",
        "[1:2:3:4:5:6:7:192.0.2.33]",
        "[fe80::1%25eth0]",
        "[fe80::1%eth0]",
        "[v.a]",
        "[vg.a]",
        "[v1.]",
        "[v1]",
        "[v1.a@b]"
      })
  void refusesAnythingElse(String value) {
    assertThat(HostField.isValid(value)).isFalse();
  }
}
