package org.passeport.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeport.content.Interaction.Tolerance;

class TextToleranceTest {

    private static final String CASE = "c";
    private static final String ACCENTS = "a";
    private static final String SPACES = "s";

    /** The letters of what is ignored (case, accents, spaces), then the slips allowed. */
    private static Tolerance tolerance(String ignored) {
        return new Tolerance(
                ignored.contains(CASE),
                ignored.contains(ACCENTS),
                ignored.contains(SPACES),
                Character.digit(ignored.charAt(ignored.length() - 1), 10));
    }

    private static boolean accepts(String accepted, String typed, String ignored) {
        return new TextTolerance(tolerance(ignored)).accepts(typed, List.of(accepted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # case
            courriel        | Courriel          | cas0 | true
            courriel        | COURRIEL          | cas0 | true
            courriel        | Courriel          | as0  | false
            PDF             | pdf               | cas0 | true
            PDF             | pdf               | as0  | false
            straße          | STRASSE           | cas0 | true
            ΟΔΟΣ            | οδος              | cas0 | true
            МИР             | мир               | cas0 | true
            # accents
            pièce jointe    | piece jointe      | cas0 | true
            pièce jointe    | piece jointe      | cs0  | false
            pièce jointe    | pie\u0300ce jointe | cs0  | true
            français        | francais          | cas0 | true
            français        | FRANCAIS          | cas0 | true
            cœur            | coeur             | cas0 | true
            cœur            | coeur             | cs0  | false
            νερό            | νερο              | cas0 | true
            # letters of other scripts are letters: a vowel sign is not an accent
            мой             | мои               | cas0 | false
            की              | का                | cas0 | false
            की              | क                 | cas0 | false
            น้ำ              | นา                | cas0 | false
            سلام            | سلام              | cas0 | true
            سلام            | كلام              | cas0 | false
            東京            | 東京              | cas0 | true
            東京            | 東亰              | cas0 | false
            # spaces
            pièce jointe    | '  pièce   jointe ' | cas0 | true
            pièce jointe    | pièce\u00A0jointe | cas0 | true
            pièce jointe    | pièce\u202Fjointe | cas0 | true
            pièce jointe    | piècejointe       | cas0 | false
            pièce jointe    | 'pièce jointe '   | ca0  | false
            # apostrophes, hyphens, what cannot be seen, what is drawn wide
            l'arobase       | l’arobase         | cas0 | true
            l'arobase       | l‘arobase         | cas0 | true
            l'arobase       | l`arobase         | cas0 | true
            l'arobase       | larobase          | cas0 | false
            e-mail          | e‑mail            | cas0 | true
            e-mail          | e‐mail            | cas0 | true
            courriel        | cour\u00ADriel    | cas0 | true
            courriel        | \uFEFFcourriel    | cas0 | true
            courriel        | ｃｏｕｒｒｉｅｌ  | cas0 | true
            # slips in words
            courriel        | couriel           | cas1 | true
            courriel        | courriell         | cas1 | true
            courriel        | courrial          | cas1 | true
            courriel        | coruriel          | cas1 | true
            courriel        | couriel           | cas0 | false
            courriel        | curiel            | cas1 | false
            courriel        | curiel            | cas2 | true
            courriel        | Couriel           | cas1 | true
            courriel        | Couriel           | as1  | false
            pièce jointe    | pièce jointte     | cas1 | true
            pièce jointe    | piècejointe       | cas1 | true
            l'arobase       | larobase          | cas1 | true
            компьютер       | компютер          | cas1 | true
            # one slip in a short word is another word
            non             | nom               | cas1 | false
            oui             | ouï               | cs1  | false
            # no slip in numbers, addresses, codes
            2015            | 2016              | cas1 | false
            2015            | 2105              | cas2 | false
            2015            | 20 15             | cas1 | false
            le 12 mars      | le 13 mars        | cas1 | false
            a@exemple.fr    | b@exemple.fr      | cas1 | false
            exemple.fr      | exemple.fe        | cas2 | false
            https://a.fr/un | https://a.fr/du   | cas2 | false
            .docx           | .doc              | cas1 | false
            docx            | docx2             | cas1 | false
            FR76AB          | FR67AB            | cas2 | false
            code_un         | code_uns          | cas1 | false
            """)
    void a_text_is_forgiven_what_is_declared_and_nothing_else(
            String accepted, String typed, String ignored, boolean forgiven) {
        assertThat(accepts(accepted, typed, ignored)).isEqualTo(forgiven);
        assertThat(accepts(typed, accepted, ignored)).as("the other way round").isEqualTo(forgiven);
    }

    @Test
    void an_acronym_in_capitals_is_never_another_one() {
        assertThat(accepts("HTML", "htlm", "cas1")).isFalse();
        assertThat(accepts("HTML", "html", "cas1")).isTrue();
    }

    @Test
    void one_accepted_answer_is_enough() {
        assertThat(new TextTolerance(Tolerance.USUAL).accepts("Arobase", List.of("@", "arobase")))
                .isTrue();
    }

    @Test
    void a_word_typed_in_capitals_is_forgiven_its_slips() {
        assertThat(accepts("courriel", "COURIEL", "cas1")).isTrue();
    }

    @Test
    void a_text_of_any_length_is_compared_and_slips_are_counted_in_short_ones_only() {
        String longest = "\uFDFA".repeat(2_000);

        assertThat(accepts(longest, longest, "cas2")).isTrue();
        assertThat(accepts(longest, longest + "ا", "cas2")).isFalse();
        assertThat(accepts("a".repeat(200), "a".repeat(199), "cas1")).isTrue();
        assertThat(accepts("a".repeat(201), "a".repeat(200), "cas1")).isFalse();
    }
}
