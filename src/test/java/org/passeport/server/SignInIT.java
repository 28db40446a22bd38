package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@RunningServer
@Tag(RunningServer.POSTGRESQL)
class SignInIT {

    @Test
    void a_learner_signs_in_with_the_card_and_is_recognised(TheServer server) {
        Visitor amina = server.signedIn("amina.diallo");

        assertThat(amina.get("/people/secret").status()).isEqualTo(200);
        assertThat(amina.last().body()).contains("Amina");
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_first_page_and_back(TheServer server) {
        Visitor stranger = server.visitor();

        assertThat(stranger.get("/people/secret").status()).isEqualTo(303);
        assertThat(stranger.last().location()).isEqualTo("/?to=%2Fpeople%2Fsecret");
    }

    @Test
    void whoever_only_looks_costs_no_session(TheServer server) {
        Visitor stranger = server.visitor();
        stranger.get("/");
        stranger.get("/certification/verification");
        stranger.get("/assets/0/not-there.css");

        assertThat(stranger.cookies()).isEmpty();
    }
}
