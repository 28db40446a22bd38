package org.passeport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/people/learners?named=l%C3%A9a&after=1#x"})
    void a_path_of_this_site_is_followed(String path) {
        assertThat(LocalPath.isLocal(path)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "home",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/a b",
                "/é",
                "/a\\b"
            })
    void what_may_lead_elsewhere_is_not(String path) {
        assertThat(LocalPath.isLocal(path)).isFalse();
    }
}
