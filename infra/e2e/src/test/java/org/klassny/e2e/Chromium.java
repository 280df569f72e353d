package org.klassny.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, with a window for each person. */
public final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String PASSWORD = "klassny-demo";

    /** It looks for nothing outside of this machine. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(QUIET));
    private final String gateway;

    public Chromium(String gateway) {
        this.gateway = gateway;
    }

    /** Logs in as people do; the window is wide in light colours */
    public Page desktop(String user) {
        return signedIn(user, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Logs in as people do; the window is a phone's in dark colours */
    public Page phone(String user) {
        return signedIn(
                user,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setColorScheme(ColorScheme.DARK));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private Page signedIn(String user, Browser.NewContextOptions options) {
        // axe is put into the page past its content security policy; the server's own checks are tested elsewhere
        var page = browser.newContext(
                        options.setLocale("ru-RU").setBypassCSP(true).setBaseURL(gateway))
                .newPage();
        page.navigate("/");
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(gateway + "/**");
        return page;
    }

    private static Path program() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Chromium is missing. Install it: sudo apt-get install -y chromium"));
    }
}
