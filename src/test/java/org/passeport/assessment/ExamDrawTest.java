package org.passeport.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.passeport.content.CompletionRule;
import org.passeport.content.Item;
import org.passeport.content.ItemUse;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.Quiz;
import org.passeport.platform.Conflict;
import org.passeport.referential.Competence;
import org.passeport.referential.CompetenceRef;
import org.passeport.referential.Domain;
import org.passeport.referential.Referential;

class ExamDrawTest {

    private static final String FIRST = "cadre/1.1";
    private static final String SECOND = "cadre/2.1";

    private final Assessments assessments = new Assessments();

    private final Referential referential = new Referential(
            "cadre",
            "1",
            "Un cadre",
            "Nous",
            "Nous",
            URI.create("https://cadre.exemple"),
            "CC0-1.0",
            "",
            List.of(),
            List.of(domain("2", "Communiquer", SECOND), domain("1", "Chercher", FIRST)));

    private final MicroModule rich =
            module("riche@1.0.0", exam("r1", FIRST), exam("r2", FIRST), exam("r3", FIRST), exam("r4", SECOND));
    private final MicroModule poor = module(
            "pauvre@1.0.0",
            exam("p1", FIRST),
            exam("p2", SECOND),
            Items.item("entrainement", FIRST, ItemUse.PRACTICE, Items.choice()));

    private static Domain domain(String code, String title, String competence) {
        CompetenceRef ref = CompetenceRef.parse(competence);
        return new Domain(code, title, List.of(new Competence(ref, title, Optional.empty(), 0, ref)));
    }

    private static Item exam(String id, String competence) {
        return Items.item(id, competence, ItemUse.EXAM, Items.choice());
    }

    private static MicroModule module(String ref, Item... items) {
        return new MicroModule(
                ModuleRef.parse(ref),
                ref,
                "Je cherche",
                "fr",
                Duration.ofMinutes(10),
                1,
                List.of(),
                "A2",
                List.of(),
                List.of(new Quiz("1-verifier", "Vérifier", List.of(items))),
                new CompletionRule(OptionalInt.empty(), false),
                "",
                "CC0-1.0",
                List.of(),
                Optional.empty(),
                LocalDate.of(2030, 1, 1));
    }

    private List<ExamItem> draw(int itemsPerDomain, long seed) {
        return assessments.draw(List.of(rich, poor), referential, itemsPerDomain, seed);
    }

    @Property
    void each_domain_gives_its_items_in_the_order_of_the_referential(@ForAll long seed) {
        assertThat(draw(2, seed)).extracting(ExamItem::domain).containsExactly("2", "2", "1", "1");
    }

    @Property
    void no_module_gives_a_second_item_before_each_has_given_one(@ForAll long seed) {
        assertThat(draw(2, seed).subList(2, 4))
                .extracting(item -> item.module().id())
                .containsExactlyInAnyOrder("riche", "pauvre");
    }

    @Property
    void the_same_seed_draws_the_same_items_whatever_the_order_of_the_modules(@ForAll long seed) {
        assertThat(assessments.draw(List.of(poor, rich), referential, 2, seed)).isEqualTo(draw(2, seed));
    }

    @Property
    void an_item_for_practice_is_never_drawn_nor_one_twice(@ForAll long seed) {
        MicroModule more = module("troisieme@1.0.0", exam("t1", SECOND));

        assertThat(assessments.draw(List.of(rich, poor, more, rich), referential, 3, seed))
                .doesNotHaveDuplicates()
                .extracting(ExamItem::item)
                .doesNotContain("entrainement");
    }

    @Test
    void other_seeds_draw_other_items() {
        Set<String> drawn = LongStream.range(0, 50)
                .boxed()
                .flatMap(seed -> draw(1, seed).stream().map(ExamItem::item))
                .collect(Collectors.toSet());

        assertThat(drawn).containsExactlyInAnyOrder("r1", "r2", "r3", "r4", "p1", "p2");
    }

    @Test
    void of_two_versions_of_a_module_the_newest_is_drawn_from() {
        MicroModule newer = module("pauvre@1.1.0", exam("p1", FIRST), exam("p2", SECOND));

        assertThat(assessments.draw(List.of(newer, rich, poor), referential, 2, 1))
                .extracting(item -> item.module().toString())
                .contains("pauvre@1.1.0")
                .doesNotContain("pauvre@1.0.0");
    }

    @Test
    void a_domain_with_too_few_items_is_named() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> draw(3, 1))
                .withMessage(
                        "Le domaine «\u00A0Communiquer\u00A0» n’a pas assez de questions d’examen\u00A0: 2 sur 3.");
    }
}
