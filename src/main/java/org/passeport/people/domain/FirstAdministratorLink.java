package org.passeport.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.passeport.platform.PersonalData;

/** The one-time link of an empty installation: whoever holds it creates the first administrator, once. */
@Entity
@Table(name = "people_first_administrator_link")
@PersonalData.None
public class FirstAdministratorLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected FirstAdministratorLink() {}

    public FirstAdministratorLink(String tokenHash, Instant createdAt) {
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }
}
