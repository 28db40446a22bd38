package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.passeport.people.CurrentUser;
import org.passeport.people.SignedInPerson;

/**
 * Proof that a form comes from one of our pages: HMAC-SHA256 keyed by the sign-in token, so it needs no storage, differs
 * for each sign-in and dies with it.
 */
@Named("csrf")
@RequestScoped
public class CsrfToken {

    /** Name of the form field and of the query parameter. */
    static final String FIELD = "csrf";

    static final String HEADER = "X-CSRF-Token";

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    CurrentUser user;

    /** Empty when nobody is signed in. */
    public String getToken() {
        return user.signedInPerson()
                .map(SignedInPerson::token)
                .map(CsrfToken::of)
                .orElse("");
    }

    static String of(String token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(FIELD.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    static boolean matches(String token, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        of(token).getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
