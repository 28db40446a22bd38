package org.passeport.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeport.server.Browser;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;

@RunningServer
class PlayerBrowserIT {

    /** Holds every kind of question and a hint. */
    private static final String MODULE = "ranger-ses-documents";

    private static final Set<String> KINDS =
            Set.of("read", "feedback", "CHOICE", "MULTIPLE_CHOICE", "ORDER", "MATCH", "TEXT_ENTRY", "NUMERIC_ENTRY");

    private static final Pattern FEEDBACK = Pattern.compile("#feedback$");

    private final TheServer server;

    private final Browser browser;

    private LearnerAtWork rosa;

    PlayerBrowserIT(TheServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @BeforeEach
    void enrol() {
        rosa = LearnerAtWork.enrolled(server);
    }

    @Test
    void a_module_is_done_without_any_script() {
        try (BrowserContext context = browser.open()) {
            context.route("**/*.js", Route::abort);
            Page page = rosa.signInAt(context);
            begin(page, MODULE);

            Set<String> met = new HashSet<>();
            walk(page, met::add);

            assertThat(page).hasURL(Pattern.compile("/learning/result"));
            assertThat(met).containsAll(KINDS);
        }
    }

    @Test
    void every_kind_of_step_can_be_used_by_everybody() {
        try (BrowserContext context = browser.open()) {
            Page page = rosa.signInAt(context);
            begin(page, MODULE);

            Set<String> met = new HashSet<>();
            walk(page, kind -> {
                if (met.add(kind)) {
                    Browser.checkEveryWidth(page, "player-" + kind.toLowerCase().replace('_', '-'));
                }
            });

            Browser.checkEveryWidth(page, "player-result");
            for (String path : List.of("home", "learning/catalogue", "learning/courses", "learning/passport")) {
                page.navigate("/" + path);
                Browser.checkEveryWidth(page, path.replace('/', '-'));
            }
        }
    }

    @Test
    void a_cut_of_the_line_loses_nothing_and_frightens_nobody() {
        try (BrowserContext context = browser.open()) {
            Page page = rosa.signInAt(context);
            Locator state = page.locator(".save-state");
            page.navigate(question(rosa.begin("envoyer-une-piece-jointe"), "copie"));

            context.setOffline(true);
            choose(page, 0);
            assertThat(state).containsText("Pas de réseau");
            choose(page, 1);
            String chosen = page.locator("input[name=choice]:checked").inputValue();
            page.locator(".player-bar button").last().click();
            assertThat(state).containsText("dès que le réseau revient");
            assertThat(page.locator("input[name=choice]:checked")).hasValue(chosen);

            context.setOffline(false);
            page.waitForURL(FEEDBACK);
            assertThat(page.locator("input[name=choice]:checked")).hasValue(chosen);
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void what_was_not_sent_waits_for_the_same_person() {
        LearnerAtWork other = LearnerAtWork.enrolled(server);
        try (BrowserContext shared = browser.open()) {
            Page page = rosa.signInAt(shared);
            String address = question(rosa.begin("envoyer-une-piece-jointe"), "copie");
            page.navigate(address);
            shared.setOffline(true);
            choose(page, 1);
            assertThat(page.locator(".save-state")).containsText("Pas de réseau");
            String chosen = page.locator("input[name=choice]:checked").inputValue();
            shared.clearCookies();
            shared.setOffline(false);

            Page next = other.signInAt(shared);
            assertThat(next.evaluate("localStorage.length")).isEqualTo(1);
            shared.clearCookies();

            Page back = rosa.signInAt(shared);
            back.waitForFunction("localStorage.length === 0");
            back.navigate(address);
            assertThat(back.locator("input[name=choice]:checked")).hasValue(chosen);
        }
    }

    @Test
    void another_browser_resumes_at_the_same_step_with_the_same_answers() {
        try (BrowserContext first = browser.open();
                BrowserContext second = browser.open()) {
            Page page = rosa.signInAt(first);
            begin(page, "envoyer-une-piece-jointe");
            while (page.locator(".question input[name=kind][value=MATCH]").count() == 0) {
                goOn(page);
            }
            page.locator("select").first().selectOption(new SelectOption().setIndex(2));
            String linked = page.locator("select").first().inputValue();
            assertThat(page.locator(".save-state")).containsText("Vos réponses sont gardées.");

            Page elsewhere = rosa.signInAt(second);
            elsewhere.locator(".next-step a.button").click();
            assertThat(elsewhere.locator("select").first()).hasValue(linked);
        }
    }

    @Test
    void two_answers_from_two_devices_are_both_shown_and_the_learner_chooses() {
        try (BrowserContext first = browser.open();
                BrowserContext second = browser.open()) {
            String address = question(rosa.begin("envoyer-une-piece-jointe"), "copie");
            Page here = rosa.signInAt(first);
            Page there = rosa.signInAt(second);
            here.navigate(address);
            there.navigate(address);
            choose(here, 0);
            assertThat(here.locator(".save-state")).containsText("Vos réponses sont gardées.");
            choose(there, 1);
            assertThat(there.locator(".save-state")).containsText("Les deux sont gardées.");
            String chosenThere = there.locator("input[name=choice]:checked").inputValue();

            there.reload();
            Browser.checkEveryWidth(there, "player-aside");
            there.locator("button[name=keep]").click();

            assertThat(there.locator("input[name=choice]:checked")).hasValue(chosenThere);
            assertThat(there.locator("#aside")).hasCount(0);
        }
    }

    @Test
    void a_line_moves_by_keyboard_and_keeps_the_focus() {
        try (BrowserContext context = browser.open()) {
            Page page = rosa.signInAt(context);
            page.navigate(question(rosa.begin("envoyer-une-piece-jointe"), "gestes"));
            String second = page.locator(".order-text").nth(1).textContent();

            page.locator(".order-item").nth(1).locator(".move").first().focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".order-text").first()).hasText(second);
            assertThat(page.locator("[data-moved]")).containsText("place 1");
            assertThat(page.locator(".order-item").first().locator(".move").last())
                    .isFocused();
        }
    }

    private static String question(String attempt, String step) {
        return "/learning/attempt?id=" + attempt.substring(attempt.lastIndexOf('/') + 1) + "&step=" + step;
    }

    private static void begin(Page page, String module) {
        page.navigate("/learning/catalogue");
        page.click("#module-" + module + " button");
        page.waitForURL("**/learning/attempt*");
    }

    /** To the end, answering whatever is asked. */
    private static void walk(Page page, Consumer<String> meets) {
        while (page.url().contains("/learning/attempt")) {
            meets.accept(kind(page));
            if (page.locator("button[name=hint]").count() > 0) {
                page.locator("button[name=hint]").click();
                page.waitForURL(Pattern.compile("#hint$"));
            }
            goOn(page);
        }
    }

    private static String kind(Page page) {
        Locator kind = page.locator(".question input[name=kind]");
        return kind.count() > 0 ? kind.inputValue() : page.locator(".feedback").count() > 0 ? "feedback" : "read";
    }

    /** One press of the large button, once the screen is answered. */
    private static void goOn(Page page) {
        switch (kind(page)) {
            case "CHOICE", "MULTIPLE_CHOICE" -> choose(page, 0);
            case "MATCH" ->
                page.locator("select").all().forEach(select -> select.selectOption(new SelectOption().setIndex(1)));
            case "TEXT_ENTRY", "NUMERIC_ENTRY" -> page.fill("#text", "2");
            default -> {}
        }
        String before = page.url();
        page.locator(".player-bar button").last().click();
        page.waitForURL(address -> !address.equals(before));
    }

    private static void choose(Page page, int place) {
        page.locator(".choice").nth(place).click();
    }
}
