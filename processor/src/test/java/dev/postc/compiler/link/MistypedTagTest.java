package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A false claim about a tag costs more than a mistake that is not found. */
class MistypedTagTest {
  @ParameterizedTest
  @CsvSource({
    "managment, management",
    "manageement, management",
    "mangaement, management",
    "managemetn, management",
    "menagement, management",
    "mavne, maven",
    "Javscript, javascript",
    "organisation, organization",
    "colour, coolour"
  })
  void oneSlipInAWordOfSomeLengthIsASlip(String tag, String meant) {
    assertThat(MistypedTag.is(tag, meant)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "java, lava",
    "spring, string",
    "plugin, plugins",
    "plugins, plugin",
    "version 1, version 2",
    "log4j, log4js",
    "class, clas",
    "from, form",
    "compiled, compiler",
    "browser, rowser",
    "e-mails, emails",
    "management, management",
    "graph, graphics",
    "format, formatting"
  })
  void otherWordsAreOtherWords(String tag, String meant) {
    assertThat(MistypedTag.is(tag, meant)).isFalse();
  }
}
