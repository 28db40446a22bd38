package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of authors and administrators; those of mediators and certifiers are met in the journey. */
@RunningServer
class ProfessionalPagesBrowserIT {

    @Test
    void the_pages_of_an_author_are_for_everybody(Browser browser) {
        check(
                browser,
                "nora",
                List.of("/content/modules", "/content/module?id=ouvrir-une-page&version=1.0.0", "/people/secret"));
    }

    @Test
    void the_pages_of_an_administrator_are_for_everybody(Browser browser, TheServer server) {
        String amina = server.api("admin")
                .get("/api/accounts?named=amina")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("person");
        check(
                browser,
                "admin",
                List.of("/people/accounts", "/people/account?id=" + amina, "/people/structures", "/content/modules"));
    }

    private static void check(Browser browser, String userName, List<String> paths) {
        try (BrowserContext context = browser.openAs(userName)) {
            Page page = context.newPage();
            for (String path : paths) {
                assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
                Browser.checkEveryWidth(
                        page, userName + path.replaceAll("[?].*", "").replace('/', '-'));
            }
        }
    }
}
