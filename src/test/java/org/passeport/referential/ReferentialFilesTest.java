package org.passeport.referential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferentialFilesTest {

    private final List<Referential> all = ReferentialFiles.read();

    @Test
    void digcomp_has_its_five_areas_twenty_one_competences_and_eight_levels() {
        Referential digcomp = all.getFirst();
        assertThat(digcomp.id()).isEqualTo(Referentials.PIVOT);
        assertThat(digcomp.domains()).hasSize(5);
        assertThat(digcomp.competences())
                .hasSize(21)
                .allMatch(competence -> competence.shows().equals(competence.ref()));
        assertThat(digcomp.levels()).extracting(Level::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void every_referential_names_its_source_and_licence_and_numbers_its_competences_once() {
        assertThat(all).allSatisfy(referential -> {
            assertThat(referential.source()).isNotBlank();
            assertThat(referential.licence()).startsWith("CC-BY");
            assertThat(referential.competences().map(Competence::ref)).doesNotHaveDuplicates();
        });
    }

    @Test
    void whatever_is_ours_is_shown_through_a_competence_of_the_pivot_in_the_same_area() {
        Set<CompetenceRef> pivot =
                all.getFirst().competences().map(Competence::ref).collect(Collectors.toSet());
        assertThat(all.getLast().competences()).allSatisfy(competence -> {
            assertThat(pivot).contains(competence.shows());
            assertThat(competence.kind()).isPresent();
            assertThat(competence.shows().code().charAt(0))
                    .isEqualTo(competence.ref().code().charAt(0));
        });
    }

    @Test
    void competences_sort_by_number() {
        assertThat(CompetenceRef.parse("digcomp-3.0/1.10")).isGreaterThan(CompetenceRef.parse("digcomp-3.0/1.9"));
    }
}
