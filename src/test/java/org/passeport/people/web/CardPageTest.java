package org.passeport.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.passeport.platform.NotFound;

class CardPageTest {

    @Test
    void a_code_is_printed_in_groups_of_three() {
        assertThat(new CardPage().grouped("402917")).isEqualTo("402 917");
    }

    @Test
    void a_card_that_was_not_just_made_is_not_there() {
        assertThatThrownBy(() -> new CardPage().getCards()).isInstanceOf(NotFound.class);
    }
}
