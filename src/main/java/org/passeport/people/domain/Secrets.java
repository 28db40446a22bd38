package org.passeport.people.domain;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Hashes of PINs and passwords: Argon2id, 19 MiB, two passes (RFC 9106, OWASP's smallest recommended setting). */
public final class Secrets {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    /** What a wrong user name is compared with, so that it takes as long as a wrong secret. */
    private static final String NOBODY = hash("personne");

    private Secrets() {}

    public static String hash(String secret) {
        return Password.hash(secret).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    }

    public static boolean matches(String secret, String hash) {
        return Password.check(secret, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    public static void spendTheTimeOf(String secret) {
        matches(secret, NOBODY);
    }
}
