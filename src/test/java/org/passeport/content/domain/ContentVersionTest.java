package org.passeport.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeport.content.ContentKind;
import org.passeport.content.Version;

class ContentVersionTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private static final UUID AUTHOR = new UUID(0, 7);

    private final ContentVersion version = new ContentVersion(
            new UUID(0, 1),
            ContentKind.MODULE,
            "essai",
            Version.parse("1.0.0"),
            "abc",
            "Essai",
            "J'essaie",
            NOON,
            null);

    @Test
    void a_version_is_offered_until_somebody_withdraws_it() {
        assertThat(version.details().withdrawn()).isEmpty();
        version.withdraw(NOON, AUTHOR);
        assertThat(version.details().withdrawn()).contains(NOON);
    }

    @Test
    void withdrawing_again_does_not_change_since_when() {
        version.withdraw(NOON, AUTHOR);
        version.withdraw(NOON.plusSeconds(60), AUTHOR);
        assertThat(version.details().withdrawn()).contains(NOON);
    }

    @Test
    void putting_an_archive_back_is_enough_only_when_an_undeployment_closed_the_version() {
        version.withdraw(NOON, null);
        assertThat(version.isUndeployed()).isTrue();
        version.withdraw(NOON, AUTHOR);
        assertThat(version.isUndeployed()).isFalse();
    }

    @Test
    void an_undeployment_does_not_lift_what_a_person_decided() {
        version.withdraw(NOON, AUTHOR);
        version.withdraw(NOON, null);
        assertThat(version.isUndeployed()).isFalse();
    }

    @Test
    void what_is_offered_again_is_as_if_never_withdrawn() {
        version.withdraw(NOON, AUTHOR);
        version.offerAgain();
        assertThat(version.details().withdrawn()).isEmpty();
        assertThat(version.isUndeployed()).isFalse();
    }
}
