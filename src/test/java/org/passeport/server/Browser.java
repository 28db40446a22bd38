package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;

/** Debian's Chromium, driven by Playwright. One for all tests; each test opens contexts (a person's own browser) in it. */
public final class Browser implements AutoCloseable {

    /** Widths at which every page is checked, in pixels: a desk, a telephone. */
    public static final List<Integer> WIDTHS = List.of(1280, 390);

    private static final int HEIGHT = 900;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Axe no longer looks for them; a label or a link then leads to the wrong element. */
    private static final String TWICE =
            "[...document.querySelectorAll('[id]')].map(each => each.id).filter((id, at, all) => all.indexOf(id) !== at)";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));

    private final TheServer server;

    Browser(TheServer server) {
        this.server = server;
    }

    /** The browser of somebody nobody knows yet; relative addresses are those of the shared server. To be closed. */
    public BrowserContext open() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address().toString())
                .setLocale("fr-FR")
                .setViewportSize(WIDTHS.getFirst(), HEIGHT));
    }

    /** The browser of the holder of a demonstration account, already signed in. To be closed. */
    public BrowserContext openAs(String userName) {
        return openAs(server.signedIn(userName));
    }

    /** The browser of somebody who signed in elsewhere: nothing was read in it yet. To be closed. */
    public BrowserContext openAs(Visitor signedIn) {
        BrowserContext context = open();
        context.addCookies(List.of(new Cookie("passeport", signedIn.token())
                .setUrl(server.address().toString())
                .setHttpOnly(true)));
        return context;
    }

    /**
     * No WCAG 2.2 AA rule that axe knows is broken and nothing is cut off, at each width; each screenshot lands in
     * {@code target/screenshots}.
     *
     * @param name of the screenshots, in kebab-case
     */
    public static void checkEveryWidth(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            checkAccessibility(page, name + " at " + width);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " scrolls sideways at " + width)
                    .isTrue();
        }
    }

    /** As the page is now: no exclusion. */
    public static void checkAccessibility(Page page, String what) {
        assertThat(page.evaluate(TWICE))
                .as(what + " has an id twice")
                .asInstanceOf(LIST)
                .isEmpty();
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream().map(Browser::describe)).as(what).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
