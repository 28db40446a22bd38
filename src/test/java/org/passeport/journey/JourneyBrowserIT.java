package org.passeport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.passeport.assessment.Response;
import org.passeport.server.Browser;
import org.passeport.server.RunningServer;
import org.passeport.server.TheServer;

/** One story in chapters, each after the other: from a card to a certificate that anybody can check. */
@RunningServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyBrowserIT {

    private static final String MODULE = "prendre-un-rendez-vous";

    private static final String GOAL = "Je prends rendez-vous avec un médecin ou un service public";

    private static final String COURSE = "passeport-numerique";

    private static final String GIVEN_NAME = "Joséphine";

    private static final String FAMILY_NAME = "N’Diaye";

    private static final String LEARNER = GIVEN_NAME + " " + FAMILY_NAME;

    private static final String GROUP = "Jeudi après-midi";

    /** Milliseconds; a chapter that goes wrong must not make the others long. */
    private static final int PATIENCE = 10_000;

    private static final String REASON = "Délivré à la mauvaise personne.";

    /** The first degree of the scale of a reflection. */
    private static final Response FEELING = new Response.Chosen(Set.of("0"));

    private static final Pattern FRIGHTENING =
            Pattern.compile("erreur|échec|échoué|impossible|perdu|error|failed", Pattern.CASE_INSENSITIVE);

    private final TheServer server;

    private final Browser browser;

    private final AnswerKeys keys = AnswerKeys.shipped();

    private final Visits visits = new Visits();

    private final BrowserContext atWork;

    private final Page karim;

    private final Page claire;

    private final Page stranger;

    private BrowserContext atHome;

    private Page learner;

    private Player player;

    private String userName;

    private String pin;

    private String code;

    JourneyBrowserIT(TheServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
        atWork = browser.openAs("karim");
        karim = atWork.newPage();
        claire = browser.openAs("claire").newPage();
        stranger = browser.open().newPage();
        sitDownAtAnotherComputer();
        List.of(karim, claire, stranger).forEach(page -> page.setDefaultTimeout(PATIENCE));
    }

    @AfterAll
    void leave() {
        atHome.close();
        atWork.close();
        claire.context().close();
        stranger.context().close();
    }

    private void sitDownAtAnotherComputer() {
        if (atHome != null) {
            atHome.close();
        }
        atHome = browser.open();
        learner = atHome.newPage();
        learner.setDefaultTimeout(PATIENCE);
        player = new Player(learner);
    }

    @Test
    @Order(1)
    void two_names_are_enough_to_enrol_and_the_card_says_how_to_come_in() {
        karim.navigate("/people/learners");
        visits.check(karim, "learners");
        karim.getByLabel("Prénom").fill(GIVEN_NAME);
        karim.locator("#familyName").fill(FAMILY_NAME);
        button(karim, "Inscrire et imprimer la carte").click();

        Locator card = karim.locator(".learner-card");
        assertThat(card).containsText(LEARNER);
        visits.check(karim, "card");
        userName = card.locator("dd").nth(0).innerText().strip();
        pin = card.locator("dd").nth(1).innerText().replaceAll("\\s", "");
        Assertions.assertThat(pin).matches("\\d{6,}");
    }

    @Test
    @Order(2)
    void the_mediator_makes_a_group_and_gives_the_goal_that_the_learner_named() {
        karim.navigate("/mediation/groups");
        visits.check(karim, "groups");
        karim.locator("#name").fill(GROUP);
        button(karim, "Créer le groupe").click();
        assertThat(karim.locator("h1")).hasText(GROUP);
        visits.check(karim, "group");
        karim.getByLabel(FAMILY_NAME + " " + GIVEN_NAME).check();
        button(karim, "Ajouter au groupe").click();
        assertThat(karim.locator("main")).containsText("1 personne de plus dans le groupe");

        link(karim, FAMILY_NAME + " " + GIVEN_NAME).click();
        visits.check(karim, "learner");
        link(karim, "Donner un module").click();
        visits.check(karim, "give");
        karim.locator("#what").selectOption("MODULE:" + MODULE);
        karim.getByLabel("Le but de la personne").check();
        button(karim, "Donner").click();
        assertThat(karim.locator("main")).containsText("est donné.");
    }

    @Test
    @Order(3)
    void the_learner_comes_in_with_the_card_and_finds_the_goal() {
        learner.navigate("/");
        visits.check(learner, "sign-in");
        comeIn();
        assertThat(learner.locator("h1")).containsText(GIVEN_NAME);
        assertThat(learner.locator("#next")).hasText(GOAL);
        assertThat(learner.locator(".next-step")).containsText("Proposé par Karim");
        visits.check(learner, "home-given");
        button(learner, "Commencer").click();
        player.waitForScreen(1);
    }

    private void comeIn() {
        learner.locator("#userName").fill(userName);
        learner.locator("#secret").fill(pin);
        learner.keyboard().press("Enter");
        learner.waitForURL("**/home");
    }

    @Test
    @Order(4)
    void lessons_a_choice_and_an_order_are_done_with_the_keyboard_alone() {
        while (!player.isQuestion()) {
            visits.check(learner, player.isReflection() ? "reflection-before" : "lesson");
            int number = player.number();
            if (player.isReflection()) {
                player.giveByKeyboard(FEELING);
            }
            player.pressByKeyboard();
            player.waitForScreen(number + 1);
        }
        for (int question = 0; question < 2; question++) {
            visits.check(learner, "question");
            player.giveByKeyboard(keys.of(MODULE, player.step()));
            player.pressByKeyboard();
            player.waitForVerdict("C’est ça");
            visits.check(learner, "question-corrected");
            int number = player.number();
            player.pressByKeyboard();
            player.waitForScreen(number + 1);
        }
    }

    @Test
    @Order(5)
    void a_cut_of_the_network_frightens_nobody_and_loses_nothing() {
        Response right = keys.of(MODULE, player.step());
        atHome.setOffline(true);
        player.give(right);
        learner.getByLabel("Oui", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(player.saveState()).containsText("vos réponses sont gardées ici");
        Assertions.assertThat(journal()).isEqualTo(1);
        visits.check(learner, "question-during-a-cut");

        player.press();
        assertThat(player.saveState()).containsText("La suite s’ouvrira dès que le réseau revient");
        Assertions.assertThat(learner.locator("body").innerText()).doesNotContainPattern(FRIGHTENING);

        atHome.setOffline(false);
        player.waitForVerdict("C’est ça");
        Assertions.assertThat(journal()).isZero();
        int number = player.number();
        player.press();
        player.waitForScreen(number + 1);
    }

    /** How many attempts have answers that are on this device only. */
    private int journal() {
        return (int) learner.evaluate(
                "Object.keys(localStorage).filter(name => name.startsWith('passeport.journal.')).length");
    }

    @Test
    @Order(6)
    void at_another_computer_the_same_screen_holds_the_same_answer() {
        String step = player.step();
        int number = player.number();
        String first =
                ((Response.Chosen) keys.of(MODULE, step)).ids().iterator().next();
        player.option(first).check();
        assertThat(player.saveState()).containsText("Vos réponses sont gardées");

        sitDownAtAnotherComputer();
        learner.navigate("/");
        comeIn();
        assertThat(learner.locator(".next-step")).containsText("Reprendre");
        visits.check(learner, "home-resume");
        link(learner, "Continuer").click();
        player.waitForScreen(number);
        Assertions.assertThat(player.step()).isEqualTo(step);
        assertThat(player.option(first)).isChecked();
        assertThat(learner.locator("input[name=choice]:checked")).hasCount(1);
        visits.check(learner, "question-elsewhere");
    }

    @Test
    @Order(7)
    void at_the_end_the_passport_says_seen_once() {
        while (player.isQuestion()
                && learner.locator("input[name=then][value=stay]").count() > 0) {
            player.give(keys.of(MODULE, player.step()));
            visits.check(learner, "question");
            player.press();
            player.waitForVerdict("C’est ça");
            int number = player.number();
            player.press();
            player.waitForScreen(number + 1);
        }
        visits.check(learner, "observed-task");
        int number = player.number();
        player.press();
        player.waitForScreen(number + 1);
        visits.check(learner, "reflection");
        player.give(FEELING);
        player.press();
        learner.waitForURL("**/learning/result?**");
        assertThat(learner.locator("h1")).hasText("Bravo, vous l’avez fait");
        visits.check(learner, "result");

        link(learner, "Mon passeport").last().click();
        assertThat(learner.locator(".stamp.seen")).containsText("Vue une fois");
        assertThat(learner.locator(".stamp.shown")).hasCount(0);
        visits.check(learner, "passport-seen-once");
    }

    @Test
    @Order(8)
    void what_the_mediator_saw_in_two_situations_makes_it_acquired() {
        karim.navigate("/mediation/groups");
        link(karim, GROUP).click();
        assertThat(karim.locator("tbody tr")).containsText(LEARNER);
        assertThat(karim.locator("tbody tr")).containsText("Terminé aujourd’hui");
        visits.check(karim, "board");
        sawDone("Sans aide", 0);
        sawDone("Avec de l’aide", 1);

        learner.reload();
        assertThat(learner.locator(".stamp.shown")).containsText("Acquise");
        visits.check(learner, "passport-acquired");
        link(karim, LEARNER).first().click();
        assertThat(karim.locator(".trail li")).hasCount(2);
        visits.check(karim, "learner-seen");
        link(karim, "Passeport").last().click();
        assertThat(karim.locator(".stamp.shown")).containsText("Acquise");
        visits.check(karim, "passport-of-a-learner");
        karim.locator("a.back-link").click();
        assertThat(karim.locator("h1")).hasText(LEARNER);
    }

    private void sawDone(String how, int situation) {
        link(karim, "J’ai vu faire").first().click();
        karim.getByLabel(how).check();
        karim.locator("input[name=context]").nth(situation).check();
        visits.check(karim, "observation");
        button(karim, "Enregistrer").click();
        assertThat(karim.locator("main")).containsText("C’est noté");
    }

    @Test
    @Order(9)
    void once_everything_is_there_the_learner_asks_for_the_certificate() {
        learner.navigate("/home");
        link(learner, "Mes certificats").click();
        assertThat(learner.locator("main")).containsText("Il manque encore quelque chose");
        visits.check(learner, "certificates-missing");
        doTheRest();

        learner.reload();
        assertThat(learner.locator("main")).containsText("Tout est là");
        visits.check(learner, "certificates-ready");
        learner.getByLabel("À quel organisme")
                .selectOption(new SelectOption().setLabel("Union des espaces publics numériques"));
        button(learner, "Demander ce certificat").click();
        assertThat(learner.locator("main")).containsText("Votre demande est partie");
        visits.check(learner, "certificates-asked");
    }

    private void doTheRest() {
        var rest = new CourseByApi(keys, server.api(userName, pin), server.api("karim"));
        String person = person();
        rest.enrol(COURSE);
        keys.modules().stream()
                .filter(module -> !module.ref().id().equals(MODULE))
                .forEach(module -> {
                    rest.complete(module.ref().id());
                    rest.show(module, person);
                });
        rest.passExam(COURSE, COURSE);
    }

    private String person() {
        karim.navigate("/mediation/groups");
        link(karim, GROUP).click();
        return link(karim, LEARNER).first().getAttribute("href").replaceFirst(".*id=", "");
    }

    @Test
    @Order(10)
    void a_certifier_reads_the_evidence_and_decides() {
        claire.navigate("/certification/candidacies");
        visits.check(claire, "candidacies");
        claire.locator("tr", new Page.LocatorOptions().setHasText(LEARNER))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(claire.locator("h1")).containsText(LEARNER);
        assertThat(claire.locator(".evidence", new Page.LocatorOptions().setHasText("fait seul, vu par Karim"))
                        .first())
                .isVisible();
        visits.check(claire, "candidacy");
        claire.getByLabel("Valider et délivrer le certificat").check();
        button(claire, "Enregistrer la décision").click();
        assertThat(claire.locator("main")).containsText("Le certificat est délivré");
        visits.check(claire, "candidacy-decided");
        code = link(claire, "Voir le certificat").getAttribute("href").replaceFirst(".*code=", "");
        claire.navigate("/certification/certificates");
        assertThat(claire.locator("tbody")).containsText(LEARNER);
        visits.check(claire, "register");
    }

    @Test
    @Order(11)
    void a_stranger_checks_the_certificate_and_the_file() {
        learner.reload();
        visits.check(learner, "certificates-held");
        byte[] document = atHome.request()
                .get(link(learner, "Ouvrir le certificat").getAttribute("href"))
                .body();
        Assertions.assertThat(document).startsWith('%', 'P', 'D', 'F');

        stranger.navigate("/certification/verification");
        visits.check(stranger, "verification");
        stranger.locator("#code").fill(code);
        button(stranger, "Vérifier").click();
        assertThat(stranger.locator(".claim-state")).containsText("valide");
        assertThat(stranger.locator("#holder")).hasText(LEARNER);
        visits.check(stranger, "verification-valid");
        Weight.ofFirstVisit(browser.open(), "/certification/verification?code=" + code)
                .mustBeLight();
        compare(document, "Ce fichier est bien celui qui a été délivré");
        byte[] changed = document.clone();
        changed[changed.length / 2]++;
        compare(changed, "Ce fichier n’est pas celui qui a été délivré");
        visits.check(stranger, "verification-other-file");
    }

    private void compare(byte[] file, String words) {
        stranger.locator("#file").setInputFiles(new FilePayload("certificat.pdf", "application/pdf", file));
        button(stranger, "Comparer").click();
        assertThat(stranger.locator("main")).containsText(words);
    }

    @Test
    @Order(12)
    void a_certifier_revokes_and_whoever_checks_reads_why() {
        claire.navigate("/certification/verification?code=" + code);
        visits.check(claire, "verification-by-the-certifier");
        claire.locator("#reason").fill(REASON);
        button(claire, "Révoquer").click();
        assertThat(claire.locator("main")).containsText("Le certificat est révoqué");

        stranger.navigate("/certification/verification?code=" + code);
        assertThat(stranger.locator(".claim-state.revoked")).containsText(REASON);
        visits.check(stranger, "verification-revoked");
    }

    @Test
    @Order(13)
    void every_page_of_the_story_was_checked() {
        Assertions.assertThat(visits.met())
                .hasSizeGreaterThan(40)
                .contains(
                        "card",
                        "home-given",
                        "lesson",
                        "question",
                        "question-during-a-cut",
                        "result",
                        "passport-acquired",
                        "board",
                        "observation",
                        "candidacy",
                        "verification-revoked");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
