package org.parallax.report;

import java.nio.file.Files;
import java.nio.file.Path;

/** Takes pictures of a report for looking at: report, folder, width, light or dark, hash … */
final class Photographer {

  private Photographer() {}

  public static void main(String[] args) throws Exception {
    int width = Integer.parseInt(args[2]);
    boolean dark = args[3].equals("dark");
    Files.createDirectories(Path.of(args[1]));
    try (Browser browser = Browser.open(width, width > 700 ? 1000 : 780, dark)) {
      for (int i = 4; i < args.length; i++) {
        browser.show(Path.of(args[0], "index.html"), args[i]);
        Thread.sleep(400);
        String name = args[i].replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + "-" + args[3];
        Files.write(Path.of(args[1], name + ".png"), browser.picture(args[i].equals("#whole")));
      }
      browser.complaints().forEach(System.err::println);
    }
  }
}
