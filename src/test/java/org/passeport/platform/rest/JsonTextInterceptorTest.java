package org.passeport.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextInterceptorTest {

    @Test
    void the_sign_that_postgresql_cannot_keep_is_found_raw_and_escaped() {
        assertThat(JsonTextInterceptor.holdsNul("{\"a\":\"x\0\"}")).isTrue();
        assertThat(JsonTextInterceptor.holdsNul("{\"a\":\"\\u0000\"}")).isTrue();
        assertThat(JsonTextInterceptor.holdsNul("{\"a\":\"\\\\\\u0000\"}")).isTrue();
    }

    @Test
    void text_about_the_sign_is_not_the_sign() {
        assertThat(JsonTextInterceptor.holdsNul("{\"a\":\"\\\\u0000\"}")).isFalse();
        assertThat(JsonTextInterceptor.holdsNul("{\"a\":\"\\u0001 u0000\"}")).isFalse();
    }
}
