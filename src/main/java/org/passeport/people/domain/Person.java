package org.passeport.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.platform.PersonalData;

/** A human being, known by two names and nothing else. */
@Entity
@Table(name = "people_person")
@PersonalData(
        purpose = "accueillir la personne et lui délivrer ce qu’elle a obtenu",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "un an après la dernière venue, sauf certificat")
public class Person {

    @Id
    private UUID id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected Person() {}

    public Person(PersonKey key, String givenName, String familyName, Instant createdAt) {
        this.id = key.value();
        this.givenName = givenName;
        this.familyName = familyName;
        this.createdAt = createdAt;
    }

    public PersonKey key() {
        return new PersonKey(id);
    }

    public PersonName name() {
        return new PersonName(key(), givenName, familyName);
    }
}
