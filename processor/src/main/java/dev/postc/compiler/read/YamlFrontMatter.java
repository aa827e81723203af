package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;

/** Reads front matter in YAML 1.2, core schema. */
final class YamlFrontMatter {
  /** So many tabs are reported one by one; each costs another reading. */
  private static final int MOST_TABS = 20;

  private YamlFrontMatter() {}

  static FrontMatter read(SourceText source, Fence fence, Reports reports) {
    StringBuilder text = new StringBuilder(readable(source.text(), fence));
    boolean tabs = false;
    YamlComposer composer = new YamlComposer(source, fence.start(), text.toString());
    for (int tries = 0; tries < MOST_TABS && composer.stoppedAtTab(); tries++) {
      tabs = true;
      Span tab = composer.faults().get(composer.faults().size() - 1).span();
      Fault.of(Problem.TAB_IN_YAML, tab, Problem.TAB_IN_YAML.hint()).report(source, reports);
      for (int i = tab.start(); i < tab.end(); i++) {
        text.setCharAt(i - fence.start(), ' ');
      }
      composer = new YamlComposer(source, fence.start(), text.toString());
    }
    for (Fault fault : composer.faults()) {
      // How far a tab was meant to indent is not known, so that the rest may look wrong for it.
      if (!tabs || fault.problem() != Problem.INVALID_YAML) {
        fault.report(source, reports);
      }
    }
    return new FrontMatter(
        composer.fields(), fence.end(), fence.bodyStart(), fence.closed() && composer.complete());
  }

  /** Without the control characters, which are reported elsewhere and which YAML forbids. */
  private static String readable(String text, Fence fence) {
    StringBuilder out = new StringBuilder(text.substring(fence.start(), fence.end()));
    for (int i = 0; i < out.length(); i++) {
      if (ControlCharacters.isUnwanted(out.charAt(i))) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }
}
