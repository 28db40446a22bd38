package org.passeport.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passeport.people.AccountSummary;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.people.RoleInStructure;
import org.passeport.platform.PersonalData;

/** How a person signs in: a user name and the hash of a PIN or password. */
@Entity
@Table(name = "people_account")
@PersonalData(
        purpose = "permettre à la personne de retrouver son travail",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme la personne")
public class Account {

    /** Wrong secrets that cost nothing: fingers slip, and beginners' more than others. */
    private static final int FREE_FAILURES = 5;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    @Id
    @Column(name = "person_key")
    private UUID person;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "secret_hash")
    private String secretHash;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Account() {}

    public Account(PersonKey person, String userName, String secretHash) {
        this.person = person.value();
        this.userName = userName;
        this.secretHash = secretHash;
    }

    public PersonKey person() {
        return new PersonKey(person);
    }

    public String userName() {
        return userName;
    }

    public String secretHash() {
        return secretHash;
    }

    public AccountSummary summary(PersonName name, List<RoleInStructure> roles, Instant now) {
        return new AccountSummary(
                name.person(), name.givenName(), name.familyName(), userName, isLocked(now), isClosed(), roles);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** After five wrong secrets in a row each further one doubles the wait: 30 s, 1 min, 2 min … 15 min. */
    public void failed(Instant now) {
        failures++;
        if (failures >= FREE_FAILURES) {
            long delay = FIRST_DELAY.toSeconds() << Math.min(failures - FREE_FAILURES, 10);
            lockedUntil = now.plusSeconds(Math.min(delay, LONGEST_DELAY.toSeconds()));
        }
    }

    public void succeeded() {
        unlock();
    }

    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    public void changeSecret(String hash) {
        secretHash = hash;
        unlock();
    }

    public void close(Instant now) {
        closedAt = now;
    }

    public void reopen() {
        closedAt = null;
    }
}
