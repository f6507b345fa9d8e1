package org.parallax.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real headless Chromium; tests that need it are skipped where it is not installed. */
final class Browser implements AutoCloseable {

  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVER =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a browser in light or dark, with a window of the given size. */
  static Browser open(int width, int height, boolean dark) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed(CHROMIUM));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--window-size=" + width + "," + height);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(installed(DRIVER)).toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.size(width, height);
    browser.media(dark ? "dark" : "light");
    return browser;
  }

  private static String installed(List<String> paths) {
    for (String path : paths) {
      if (Files.isExecutable(Path.of(path))) {
        return path;
      }
    }
    String word = "needs Chromium and chromedriver, which are not on this machine";
    if (Boolean.getBoolean("parallax.shared.required")) {
      Assertions.fail(word);
    }
    Assumptions.abort(word);
    throw new IllegalStateException(word);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** The window's inside; narrower than the 500 pixels that a real window can have. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private void media(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  Browser show(Path file, String hash) {
    driver.get("about:blank");
    driver.get(file.toUri() + hash);
    return this;
  }

  /** The answer of a script; an empty string where it has none. */
  Object run(String script, Object... arguments) {
    Object answer = ((JavascriptExecutor) driver).executeScript(script, arguments);
    return answer == null ? "" : answer;
  }

  long number(String script, Object... arguments) {
    return ((Number) run(script, arguments)).longValue();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void waitUntil(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(10))
        .until(d -> Boolean.TRUE.equals(run("return " + condition)));
  }

  /** What the page complained of. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** The addresses that were asked for. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message ->
                message.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** A picture of the whole page or of what is in the window. */
  byte[] picture(boolean whole) {
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
    return java.util.Base64.getDecoder().decode((String) answer.get("data"));
  }

  /** The page as PDF, A4. */
  byte[] pdf() {
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    return java.util.Base64.getDecoder().decode((String) answer.get("data"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
