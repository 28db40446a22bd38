package org.passeport.journey;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeport.learning.LearnerAtWork;
import org.passeport.server.Browser;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;
import org.passeport.server.Visitor;

/** Many public places have a slow line: a first visit must not wait. */
@RunningServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightBrowserIT {

    private final TheServer server;

    private final Browser browser;

    private Visitor rosa;

    private String attempt;

    PageWeightBrowserIT(TheServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @BeforeAll
    void begin() {
        LearnerAtWork learner = LearnerAtWork.enrolled(server);
        rosa = learner.visitor();
        attempt = learner.begin("envoyer-une-piece-jointe").replaceFirst(".*/", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/certification/verification"})
    void a_public_page_is_light_at_the_first_visit(String path) {
        mustBeLight(browser.open(), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/home", "/learning/catalogue", "/learning/courses", "/learning/passport", "/certification/mine"
            })
    void a_learners_page_is_light_at_the_first_visit(String path) {
        mustBeLight(browser.openAs(rosa), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-pourquoi", "2-pas-a-pas", "copie", "dessins", "5-vrai-document"})
    void a_step_is_light_at_the_first_visit(String step) {
        mustBeLight(browser.openAs(rosa), "/learning/attempt?id=" + attempt + "&step=" + step);
    }

    private static void mustBeLight(BrowserContext empty, String path) {
        Weight.ofFirstVisit(empty, path).mustBeLight();
    }
}
