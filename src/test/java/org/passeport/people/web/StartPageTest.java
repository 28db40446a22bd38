package org.passeport.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passeport.people.Role;
import org.passeport.people.RoleInStructure;
import org.passeport.people.StructureKey;

class StartPageTest {

    private static final StructureKey SPACE = new StructureKey(new UUID(0, 1));

    @Test
    void each_role_lands_on_what_it_comes_for() {
        assertThat(StartPage.of(holding(Role.LEARNER))).isEqualTo("/home");
        assertThat(StartPage.of(holding(Role.MEDIATOR))).isEqualTo("/mediation/groups");
        assertThat(StartPage.of(holding(Role.CERTIFIER))).isEqualTo("/certification/candidacies");
        assertThat(StartPage.of(holding(Role.AUTHOR))).isEqualTo("/content/modules");
        assertThat(StartPage.of(holding(Role.ADMINISTRATOR))).isEqualTo("/people/accounts");
    }

    @Test
    void somebody_who_also_learns_lands_at_work() {
        assertThat(StartPage.of(holding(Role.LEARNER, Role.MEDIATOR))).isEqualTo("/mediation/groups");
    }

    @Test
    void somebody_without_a_role_finds_their_own_account() {
        assertThat(StartPage.of(List.of())).isEqualTo("/people/secret");
    }

    private static List<RoleInStructure> holding(Role... roles) {
        return Stream.of(roles)
                .map(role -> new RoleInStructure(role, SPACE, "EPN"))
                .toList();
    }
}
