package org.passeport.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.server.TheServer;

class AnswersSurviveIT {

    @Test
    void an_answer_that_was_acknowledged_survives_a_server_that_is_killed_at_once() {
        try (TheServer server = TheServer.start("answers-survive", Map.of())) {
            LearnerAtWork rosa = LearnerAtWork.enrolled(server);
            String attempt = rosa.begin("envoyer-une-piece-jointe");
            UUID id = UUID.randomUUID();
            assertThat(rosa.choose(attempt, "copie", "reprendre", id, null, false)
                            .status())
                    .isEqualTo(200);
            server.kill();
            server.restart();
            rosa.signInElsewhere();
            assertThat(rosa.step(attempt, "copie").getJsonObject("answer").getString("id"))
                    .isEqualTo(id.toString());
        }
    }
}
