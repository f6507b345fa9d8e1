package org.parallax.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPictureTest {

  @Test
  void aReaderGetsBackEveryPixel() throws IOException {
    Random random = new Random(5);
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngPicture.of(image)));

    assertThat(read.getWidth()).isEqualTo(37);
    assertThat(read.getHeight()).isEqualTo(23);
    int[] expected = image.getRGB(0, 0, 37, 23, null, 0, 37);
    assertThat(read.getRGB(0, 0, 37, 23, null, 0, 37)).isEqualTo(expected);
  }

  @Test
  void flatAreasStaySmall() throws IOException {
    BufferedImage blank = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB);

    assertThat(PngPicture.of(blank)).hasSizeLessThan(60_000);
  }
}
