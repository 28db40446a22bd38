package org.passeport.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.passeport.assessment.Response.Chosen;
import org.passeport.assessment.Response.Ordered;
import org.passeport.assessment.Response.Paired;
import org.passeport.assessment.Response.Written;
import org.passeport.platform.Invalid;

class ResponseJsonTest {

    @Test
    void each_kind_has_its_member() {
        assertThat(ResponseJson.write(new Chosen(Set.of("b", "a")))).isEqualTo("{\"choices\":[\"a\",\"b\"]}");
        assertThat(ResponseJson.write(new Ordered(List.of("b", "a")))).isEqualTo("{\"order\":[\"b\",\"a\"]}");
        assertThat(ResponseJson.write(new Paired(Map.of("b", "x", "a", "y"))))
                .isEqualTo("{\"pairs\":{\"a\":\"y\",\"b\":\"x\"}}");
        assertThat(ResponseJson.write(new Written("é \"1\""))).isEqualTo("{\"text\":\"é \\\"1\\\"\"}");
    }

    @Test
    void spaces_and_order_do_not_matter_where_they_say_nothing() {
        assertThat(ResponseJson.read(" { \"choices\" : [ \"b\", \"a\" ] } ")).isEqualTo(new Chosen(Set.of("a", "b")));
    }

    @Test
    void the_longest_lawful_responses_are_read() {
        String longText = "{\"text\":\"" + "\\u00e9".repeat(2_000) + "\"}";

        assertThat(ResponseJson.read(longText)).isEqualTo(new Written("é".repeat(2_000)));
        assertThat(ResponseJson.read("{\"order\":" + ids(100) + "}")).isInstanceOf(Ordered.class);
    }

    static Stream<String> what_is_anything_else_is_refused() {
        return Stream.of(
                "",
                "null",
                "[]",
                "\"a\"",
                "{}",
                "{\"choices\":[\"a\"]",
                "{\"choices\":[\"a\"]} {}",
                "{\"choices\":[\"a\"],\"text\":\"a\"}",
                "{\"choices\":[\"a\"],\"choices\":[\"b\"]}",
                "{\"choices\":\"a\"}",
                "{\"choices\":[1]}",
                "{\"choices\":[null]}",
                "{\"choices\":[\"\"]}",
                "{\"choices\":[\"a\",\"a\"]}",
                "{\"choices\":[[\"a\"]]}",
                "{\"order\":{\"a\":\"b\"}}",
                "{\"pairs\":[\"a\"]}",
                "{\"pairs\":{\"a\":1}}",
                "{\"pairs\":{\"a\":{\"b\":\"c\"}}}",
                "{\"pairs\":{\"\":\"x\"}}",
                "{\"pairs\":{\"a\":\"x\"",
                "{\"pairs\":{\"a\":\"x\",\"a\":\"y\"}}",
                "{\"text\":1}",
                "{\"text\":null}",
                "{\"text\":\"\\ud800\"}",
                "{\"points\":1}",
                "{\"text\":\"" + "a".repeat(2_001) + "\"}",
                "{\"text\":\"" + "a".repeat(100_000) + "\"}",
                "{\"choices\":[\"" + "a".repeat(81) + "\"]}",
                "{\"choices\":" + ids(101) + "}",
                "{\"text\":1e99999999999}",
                "[".repeat(20_000),
                "{\"choices\":" + "[".repeat(20_000),
                "{\"a\":".repeat(5_000));
    }

    @ParameterizedTest
    @NullSource
    @MethodSource
    void what_is_anything_else_is_refused(String json) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> ResponseJson.read(json))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .extracting(Invalid.Violation::field)
                        .isEqualTo("response"));
    }

    private static String ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"id-" + number + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
