package org.passeport.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.passeport.server.Browser;

/** Every page that was met is checked at each width, and written down. */
final class Visits {

    private static final int HEIGHT = 900;

    private final List<String> met = new ArrayList<>();

    /** @param what the page is, in kebab-case: its screenshots bear this name */
    void check(Page page, String what) {
        Browser.checkEveryWidth(page, "journey-%02d-%s".formatted(met.size() + 1, what));
        page.setViewportSize(Browser.WIDTHS.getFirst(), HEIGHT);
        met.add(what);
    }

    List<String> met() {
        return List.copyOf(met);
    }
}
