package org.passeport.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@RunningServer
class FirstPageBrowserIT {

    @Test
    void the_first_page_is_for_everybody(Browser browser) {
        try (BrowserContext context = browser.open()) {
            Page page = context.newPage();
            page.navigate("/");

            Browser.checkEveryWidth(page, "first-page");
        }
    }
}
