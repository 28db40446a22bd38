package org.passeport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void an_address_becomes_one_path_with_a_quiet_edge() {
        QrCode code = QrCode.of("https://epn.example/");
        assertThat(code.side()).isEqualTo(25 + 8);
        assertThat(code.path()).startsWith("M4,4h1v1h-1z").matches("(M\\d+,\\d+h1v1h-1z)+");
    }
}
