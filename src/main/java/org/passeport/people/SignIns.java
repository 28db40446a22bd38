package org.passeport.people;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.Pin;
import org.passeport.people.domain.SecretPolicy;
import org.passeport.people.domain.Secrets;
import org.passeport.people.domain.SignIn;
import org.passeport.people.persistence.AccountRepository;
import org.passeport.people.persistence.SignInRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Sha256;

/** Door of sign-in: a user name and a secret give an opaque token, which every node recognises until it is given back. */
@Door
public class SignIns {

    /** A day at the public space; a shared computer must not remember longer. */
    static final Duration LIFETIME = Duration.ofHours(12);

    private static final int TOKEN_BYTES = 32;

    private static final int LONGEST_USER_NAME = 80;

    private static final String WRONG = "L’identifiant ou le code ne va pas. Regardez votre carte, puis réessayez.";

    private static final String LOCKED =
            "Trop d’essais. Attendez un peu, ou demandez à votre médiateur de débloquer votre compte.";

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    CurrentUser user;

    @Inject
    AddressLimit addresses;

    @Inject
    AuditTrail audit;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /**
     * @param userName as typed: capitals and spaces around it do not matter
     * @param secret   PIN or password, as typed
     * @param address  where the request comes from
     */
    public SignInResult signIn(String userName, String secret, String address) {
        if (addresses.isReached(address)) {
            return new SignInResult.Refused(LOCKED);
        }
        Instant now = clock.instant();
        String typed = Pin.meant(secret);
        Optional<Account> account = typed.length() > SecretPolicy.LONGEST ? Optional.empty() : find(userName);
        if (account.isEmpty() || account.get().isClosed()) {
            Secrets.spendTheTimeOf(typed.substring(0, Math.min(SecretPolicy.LONGEST, typed.length())));
            addresses.failed(address);
            return new SignInResult.Refused(WRONG);
        }
        if (account.get().isLocked(now)) {
            return new SignInResult.Refused(LOCKED);
        }
        boolean right = Secrets.matches(typed, account.get().secretHash());
        accounts.lock(account.get());
        if (account.get().isLocked(now)) {
            return new SignInResult.Refused(LOCKED);
        }
        if (!right) {
            addresses.failed(address);
            account.get().failed(now);
            audit.record(
                    "people.sign-in-failed", null, null, account.get().person().toString());
            return new SignInResult.Refused(account.get().isLocked(now) ? LOCKED : WRONG);
        }
        account.get().succeeded();
        return open(account.get().person(), now);
    }

    private Optional<Account> find(String userName) {
        String wanted = userName.strip().toLowerCase(Locale.ROOT);
        return wanted.length() > LONGEST_USER_NAME ? Optional.empty() : accounts.findByUserName(wanted);
    }

    /** A new token for the person who is signed in, in the place of all they had: after another secret was chosen. */
    public SignInResult.Accepted renew() {
        PersonKey person = user.person();
        signIns.removeAllOf(person);
        return open(person, clock.instant());
    }

    private SignInResult.Accepted open(PersonKey person, Instant now) {
        String token = newToken();
        signIns.removeExpired(person, now);
        signIns.add(new SignIn(Sha256.of(token), person, now, now.plus(LIFETIME)));
        audit.record("people.signed-in", person.value(), null, person.toString());
        return new SignInResult.Accepted(token, now.plus(LIFETIME));
    }

    /** 256 random bits, safe in a cookie and in a header. */
    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public Optional<SignedInPerson> whoHolds(String token) {
        return signIns.find(token, clock.instant());
    }

    public void signOut(String token) {
        signIns.remove(token);
    }
}
