package org.passeport.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;

/** A person is signed in on some device, or an application in their name: any node that reads this row serves them. */
@Entity
@Table(name = "people_sign_in")
@PersonalData(
        purpose = "reconnaître la personne d’une page à l’autre",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "douze heures au plus")
public class SignIn {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_key", updatable = false)
    private UUID person;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    /** For JPA. */
    protected SignIn() {}

    public SignIn(String tokenHash, PersonKey person, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.person = person.value();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
