package org.passeport.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Written;
import org.passeport.content.Interaction.Choice;
import org.passeport.content.Interaction.MultipleChoice;
import org.passeport.content.Interaction.Option;
import org.passeport.content.Interaction.TextEntry;
import org.passeport.content.Item;
import org.passeport.content.MicroModule;
import org.passeport.content.format.ContentCheck;

class ShippedItemsTest {

    private final Assessments assessments = new Assessments();

    @TestFactory
    Stream<DynamicTest> the_right_answer_to_every_item_scores_1() throws IOException {
        return items(item -> {
            Score score = assessments.score(item, Items.rightResponse(item.interaction()), false);
            assertThat(score.points()).isEqualTo(1);
            assertThat(score.outcome()).isEqualTo(Outcome.RIGHT);
        });
    }

    @TestFactory
    Stream<DynamicTest> one_wrong_choice_is_enough_to_score_less_and_teaches() throws IOException {
        return items(item -> options(item).stream()
                .filter(option -> !option.correct())
                .forEach(wrong -> {
                    Score score = assessments.score(item, new Chosen(Set.of(wrong.id())), false);
                    assertThat(score.points()).as(wrong.id()).isLessThan(1);
                    assertThat(score.feedback()).as(wrong.id()).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_accepted_text_is_accepted() throws IOException {
        return items(item -> {
            if (item.interaction() instanceof TextEntry entry) {
                assertThat(entry.accept())
                        .allSatisfy(text -> assertThat(assessments
                                        .score(item, new Written(text), false)
                                        .points())
                                .isEqualTo(1));
            }
        });
    }

    private interface ItemTest {
        void run(Item item);
    }

    private static Stream<DynamicTest> items(ItemTest test) throws IOException {
        return modules().stream()
                .flatMap(module -> module.quizzes()
                        .flatMap(quiz -> quiz.items().stream())
                        .map(item -> dynamicTest(module.ref() + " " + item.id(), () -> test.run(item))));
    }

    static List<MicroModule> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("modules"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ShippedItemsTest::module)
                    .toList();
        }
    }

    private static MicroModule module(Path folder) {
        try {
            return ContentCheck.of(folder).module().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Option> options(Item item) {
        return switch (item.interaction()) {
            case Choice choice -> choice.choices();
            case MultipleChoice choice -> choice.choices();
            default -> List.of();
        };
    }
}
