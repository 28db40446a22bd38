package org.passeport.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an operator and those who write applications see. */
@RunningServer
@Tag(RunningServer.POSTGRESQL)
class HealthIT {

    @Test
    void the_management_port_says_that_the_server_lives_and_is_ready(TheServer server) {
        Visitor monitor = server.visitor();

        assertThat(monitor.send(monitor.to(server.management() + "/health/live").GET())
                        .json()
                        .getString("status"))
                .isEqualTo("UP");
        assertThat(monitor.send(monitor.to(server.management() + "/health/ready")
                                .GET())
                        .body())
                .contains("\"name\":\"database\",\"status\":\"UP\"");
    }

    @Test
    void management_is_not_reached_by_the_port_of_the_public(TheServer server) {
        assertThat(server.visitor().get("/management").status()).isEqualTo(303);
        assertThat(server.visitor().get("/console").status()).isEqualTo(303);
    }

    @Test
    void the_api_describes_itself(TheServer server) {
        var description = server.api().get("/openapi?format=JSON").json();

        assertThat(description.getString("openapi")).startsWith("3.");
        assertThat(description.getJsonObject("info").getString("title")).isEqualTo("Passeport");
        assertThat(description.getJsonObject("paths").keySet())
                .allMatch(path -> path.startsWith("/api/"))
                .contains("/api/tokens", "/api/structures");
    }

    @Test
    void a_server_that_starts_logs_no_fault(TheServer server) {
        List<String> faults = server.log()
                .lines()
                .takeWhile(line -> !line.contains("WFLYSRV0025"))
                .filter(line -> line.contains(" ERROR ") || line.contains(" FATAL ") || line.startsWith("\tat "))
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void an_event_is_one_line_with_its_date_and_its_offset(TheServer server) {
        assertThat(server.log().lines().filter(line -> line.contains("Database ready")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{3}(Z|[+-]\\d{2}:\\d{2}) INFO  .*"));
    }
}
