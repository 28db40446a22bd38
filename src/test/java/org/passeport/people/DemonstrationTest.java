package org.passeport.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passeport.people.domain.PersonNamePolicy;
import org.passeport.people.domain.SecretPolicy;

class DemonstrationTest {

    @Test
    void every_well_known_secret_is_one_that_a_person_could_have_chosen() {
        assertThat(Demonstration.ACCOUNTS).allSatisfy(account -> {
            assertThat(SecretPolicy.fault(
                            account.secret(), account.userName(), account.role().isProfessional()))
                    .isEmpty();
            assertThat(PersonNamePolicy.fault("le prénom", account.givenName())).isEmpty();
        });
    }

    @Test
    void every_role_that_has_a_page_is_there() {
        assertThat(Demonstration.ACCOUNTS)
                .extracting(DemonstrationAccount::role)
                .contains(Role.LEARNER, Role.MEDIATOR, Role.CERTIFIER, Role.AUTHOR, Role.ADMINISTRATOR);
    }
}
