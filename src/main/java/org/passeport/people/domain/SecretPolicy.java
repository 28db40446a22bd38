package org.passeport.people.domain;

import java.util.Locale;
import java.util.Optional;

/** Which secrets a person may choose: length first, no rule about signs (ANSSI, CNIL deliberation 2022-100). */
public final class SecretPolicy {

    private static final int PROFESSIONAL_LENGTH = 12;

    /** In signs; what is longer is not even compared. */
    public static final int LONGEST = 200;

    private SecretPolicy() {}

    /** Why this secret cannot be taken and what to do, in French; empty when it can. */
    public static Optional<String> fault(String secret, String userName, boolean professional) {
        int shortest = professional ? PROFESSIONAL_LENGTH : Pin.LENGTH;
        if (secret == null || secret.length() < shortest) {
            return Optional.of("Choisissez au moins " + shortest + " signes.");
        }
        if (secret.length() > LONGEST) {
            return Optional.of("Choisissez " + LONGEST + " signes au plus.");
        }
        if (secret.toLowerCase(Locale.ROOT).contains(userName)) {
            return Optional.of("Choisissez un secret qui ne contient pas votre identifiant.");
        }
        boolean digits = secret.chars().allMatch(Character::isDigit);
        return digits && Pin.isGuessable(secret)
                ? Optional.of("Choisissez un code moins facile à deviner.")
                : Optional.empty();
    }
}
