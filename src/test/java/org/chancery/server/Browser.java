package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as a user has it; nothing is downloaded for it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern REQUEST = Pattern.compile("\"requestWillBeSent\".*?\"url\":\"(.*?)\"");
    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(found =>
              done(found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))));
            """;

    private final ChromeDriver driver;
    private final String axe;

    private Browser(ChromeDriver driver) throws IOException {
        this.driver = driver;
        try (InputStream file =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            axe = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Starts it; where there is none, the test is skipped and says so. */
    static Browser open(Path downloads) throws IOException {
        Optional<File> chromium = program("chromium");
        Optional<File> driver = program("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "no chromium and chromedriver on the PATH: skipped");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--window-size=1280,900");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get())
                .withSilent(true)
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(2));
        return new Browser(started);
    }

    private static Optional<File> program(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }

    void go(String address) {
        driver.get(address);
        find("main h1");
    }

    /** The first element that the selector finds, waited for. */
    WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE).until(on -> on.findElement(By.cssSelector(selector)));
    }

    /** Waits until the element has these words. */
    void await(String selector, String words) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() ->
                        selector + " without " + words + ": " + find(selector).getText())
                .ignoring(StaleElementReferenceException.class)
                .until(on -> on.findElement(By.cssSelector(selector)).getText().contains(words));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    Object run(String script) {
        return ((JavascriptExecutor) driver).executeScript(script);
    }

    /** A phone in the dark, or a desk in the light. */
    void device(int width, String colours) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Nothing of WCAG 2.1, level A or AA, is violated, nothing runs out of the page to the right. */
    void everybodyCanUseIt() {
        run(axe);
        assertEquals(List.of(), ((JavascriptExecutor) driver).executeAsyncScript(AXE), address());
        assertEquals(
                true, run("return document.documentElement.scrollWidth <= innerWidth"), address() + " is too wide");
    }

    /** The browser found no error: none in a script, nothing missing, nothing that the policy forbids. */
    void isContent() {
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
        assertEquals(List.of(), complaints);
    }

    /** Addresses of all requests that were sent to others than the server itself. */
    List<String> strangers(String server) {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .flatMap(message ->
                        REQUEST.matcher(message.replace("Network.", "")).results())
                .map((MatchResult request) -> request.group(1))
                .filter(address ->
                        !address.startsWith(server) && !address.startsWith("data:") && !address.startsWith("blob:"))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
