package dev.postc.compiler.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects that the sizes in pages are those of the images. */
class ImageFormatTest {
  private static byte[] encoded(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static Optional<ImageSize> size(byte[] content) {
    return ImageFormat.of(content).flatMap(format -> format.size(content));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static Optional<ImageSize> svg(String text) {
    return size(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What another encoder wrote is read as it was meant. */
  @ParameterizedTest
  @CsvSource({"png, 300, 7", "gif, 1, 1000", "jpg, 640, 481"})
  void readsWhatTheJdkWrites(String format, int width, int height) throws IOException {
    byte[] content = encoded(format, width, height);

    assertThat(size(content)).contains(new ImageSize(width, height));
    assertThat(ImageFormat.of(content)).isEqualTo(ImageFormat.ofEnding(format));
  }

  /** A camera that was turned writes the sides as the sensor has them. */
  @ParameterizedTest
  @CsvSource({"1, 64, 48", "3, 64, 48", "6, 48, 64", "8, 48, 64"})
  void aTurnedPhotographHasItsSidesSwapped(int orientation, int width, int height)
      throws IOException {
    byte[] plain = encoded("jpg", 64, 48);
    byte[] little =
        bytes(
            "FFE1 0022 457869660000 49492A0008000000 0100 1201 0300 01000000 0"
                + orientation
                + "000000 00000000");
    byte[] big =
        bytes(
            "FFE1 0022 457869660000 4D4D002A00000008 0001 0112 0003 00000001 000"
                + orientation
                + "0000 00000000");

    for (byte[] exif : List.of(little, big)) {
      ByteArrayOutputStream turned = new ByteArrayOutputStream();
      turned.write(plain, 0, 2);
      turned.writeBytes(exif);
      turned.write(plain, 2, plain.length - 2);
      assertThat(size(turned.toByteArray())).contains(new ImageSize(width, height));
    }
  }

  /** The bytes are those of RFC 9649's figures. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "52494646 00000000 57454250 56503820 00000000 300100 9D012A 8002 E101 00",
        "52494646 00000000 57454250 5650384C 00000000 2F 7F027800 00",
        "52494646 00000000 57454250 56503858 0A000000 10000000 7F0200 E00100",
      })
  void readsTheThreeKindsOfWebp(String hex) {
    assertThat(size(bytes(hex))).contains(new ImageSize(640, 481));
  }

  @Test
  void takesTheLargestSizeOfAnAvif() {
    byte[] content =
        bytes(
            "00000018 66747970 61766966 00000000 61766966 6D696631"
                + "00000014 69737065 00000000 00000040 00000030"
                + "00000014 69737065 00000000 00000280 000001E1");

    assertThat(size(content)).contains(new ImageSize(640, 481));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg width='640' height='481'>",
        "<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n<!DOCTYPE svg>\n"
            + "<svg viewBox='0 0 1 1' width=' 640px ' height=\"480.9\"></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0 640 481' width='100%'>",
        "<s:svg viewBox='-5 -5 640 481' width='10mm' height='4em'>",
        "<svg viewBox='0 0 1280 962' width='640' height='auto'>",
        "<svg viewBox='0 0 64 48.1' height='481px'>",
      })
  void readsTheSizeOfAnSvg(String text) {
    assertThat(svg(text)).contains(new ImageSize(640, 481));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg>",
        "<svg width='0' height='10'>",
        "<svg width='a' height='b' viewBox='0 0 x y'>",
        "<html><svg width='1' height='1'>",
        "",
      })
  void saysNothingOfAnSvgThatSaysNothing(String text) {
    assertThat(svg(text)).isEmpty();
  }

  @Test
  void aDamagedHeaderIsNoFailure() throws IOException {
    Random random = new Random(7);
    for (String format : List.of("png", "gif", "jpg")) {
      byte[] whole = encoded(format, 64, 48);
      for (int length = 0; length < Math.min(64, whole.length); length++) {
        assertThat(size(Arrays.copyOf(whole, length))).isNotNull();
      }
      for (int i = 0; i < 2_000; i++) {
        byte[] damaged = whole.clone();
        for (int j = 0; j < 4; j++) {
          damaged[3 + random.nextInt(Math.min(200, whole.length - 3))] = (byte) random.nextInt();
        }
        assertThat(size(damaged)).isNotNull();
      }
    }
  }
}
