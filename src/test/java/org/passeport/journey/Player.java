package org.passeport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.passeport.assessment.Response;

/** The hands of a learner in the player: with a mouse, or with a keyboard alone. Works with and without script. */
final class Player {

    static final String WAY_ON = ".player-bar button:not([formaction])";

    /** More stops than any screen has before its way on. */
    private static final int MOST_STOPS = 60;

    private final Page page;

    Player(Page page) {
        this.page = page;
    }

    /** Whether the screen asks something that has a right answer, and waits for it. */
    boolean isQuestion() {
        return isAsking() && page.locator("h1").innerText().startsWith("Question");
    }

    /** Whether the screen asks how the learner feels. */
    boolean isReflection() {
        return isAsking() && !isQuestion();
    }

    private boolean isAsking() {
        return page.locator("form[data-attempt]").count() > 0;
    }

    /** Of the question that is on the screen. */
    String step() {
        return page.locator("form.question input[name=step]").inputValue();
    }

    /** Of the screen, from 1. */
    int number() {
        return page.locator(".progress li.current").evaluate("li => [...li.parentElement.children].indexOf(li) + 1")
                        instanceof Integer number
                ? number
                : 0;
    }

    void give(Response response) {
        switch (response) {
            case Response.Chosen chosen -> chosen.ids().forEach(id -> option(id).check());
            case Response.Ordered ordered -> arrange(ordered.ids(), Locator::click);
            case Response.Paired paired -> pair(paired.pairs());
            case Response.Written written -> page.locator("#text").fill(written.text());
        }
    }

    void giveByKeyboard(Response response) {
        switch (response) {
            case Response.Chosen chosen -> choose(chosen.ids());
            case Response.Ordered ordered -> arrange(ordered.ids(), button -> button.press("Enter"));
            default -> throw new IllegalArgumentException("No keys for " + response);
        }
    }

    private void choose(Set<String> ids) {
        for (String id : ids) {
            option(id).focus();
            page.keyboard().press("Space");
        }
    }

    Locator option(String id) {
        return page.locator("input[name=choice][value='" + id + "']");
    }

    private void pair(Map<String, String> pairs) {
        pairs.forEach((left, right) -> page.locator("#pair-" + left).selectOption(right));
    }

    /** One press of « Monter » after another, each seen done before the next. */
    private void arrange(List<String> ids, Press press) {
        for (int place = 0; place < ids.size(); place++) {
            String id = ids.get(place);
            for (int now = shown().indexOf(id); now > place; now--) {
                press.on(page.locator("#move-" + id + "-up"));
                assertThat(page.locator("ol.order li:nth-child(" + now + ") input[name=order]"))
                        .hasValue(id);
            }
        }
    }

    private List<String> shown() {
        return page.locator("ol.order input[name=order]").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    private interface Press {
        void on(Locator button);
    }

    /** Presses the one way on. */
    void press() {
        page.locator(WAY_ON).click();
    }

    /** Goes there from the top of the page, key after key, as whoever has no mouse must. */
    void pressByKeyboard() {
        tabTo(WAY_ON);
        page.keyboard().press("Enter");
    }

    private void tabTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        Assertions.fail("No key leads to " + selector);
    }

    void waitForScreen(int number) {
        assertThat(page.locator(".progress li.current")).hasText("Étape " + number + ", en cours");
    }

    void waitForVerdict(String words) {
        assertThat(page.locator("#feedback .feedback-title")).containsText(words);
    }

    /** What the page says of what is kept. */
    Locator saveState() {
        return page.locator(".save-state");
    }
}
