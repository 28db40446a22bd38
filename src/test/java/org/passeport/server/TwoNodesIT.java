package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL: what one knows, the other knows. */
@RunningServer
@Tag(RunningServer.POSTGRESQL_ONLY)
class TwoNodesIT {

    @Test
    void any_node_serves_the_person_whom_another_signed_in(TheServer first, TemporaryPostgres postgres) {
        try (TheServer second = TheServer.start("second-node", postgres.settings("passeport"))) {
            Visitor amina = first.signedIn("amina.diallo");
            Visitor there = amina.at(second);

            assertThat(there.get("/home").status()).isEqualTo(200);
            assertThat(there.last().body()).contains("Amina");

            there.post("/forms/sign-out");
            assertThat(amina.get("/home").status()).as("signed out everywhere").isEqualTo(303);

            assertThat(second.stop()).as("a clean stop").isZero();
            assertThat(first.visitor().get("/").status()).isEqualTo(200);
        }
    }
}
