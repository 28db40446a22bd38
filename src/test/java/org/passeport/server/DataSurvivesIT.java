package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DataSurvivesIT {

    @Test
    void a_sign_in_survives_a_killed_server_and_a_stopped_one() {
        try (TheServer server = TheServer.start("survives", Map.of())) {
            Visitor amina = server.signedIn("amina.diallo");
            server.kill();
            server.restart();
            assertThat(amina.get("/people/secret").status()).isEqualTo(200);

            assertThat(server.stop()).isZero();
            server.restart();
            assertThat(amina.get("/people/secret").status()).isEqualTo(200);
        }
    }
}
