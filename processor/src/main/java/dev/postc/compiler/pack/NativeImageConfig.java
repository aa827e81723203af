package dev.postc.compiler.pack;

import dev.postc.compiler.model.Output;
import dev.postc.pack.PackFormat;

/** Tells GraalVM's native-image to keep a pack's resources. */
final class NativeImageConfig {
  private NativeImageConfig() {}

  static Output.Resource of(String packageName) {
    String pattern = "\\\\Q" + PackFormat.folder(packageName) + "\\\\E.*";
    return new Output.Ready(
        PackDirectory.ALL_NATIVE_IMAGE_CONFIGURATIONS + "/" + packageName + "/resource-config.json",
        PackFormat.utf8(
            """
            {
              "resources": {
                "includes": [
                  { "pattern": "%s" }
                ]
              }
            }
            """
                .formatted(pattern)));
  }
}
