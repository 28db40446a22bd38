package org.passeport.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.passeport.people.StructureKey;
import org.passeport.platform.PersonalData;

/**
 * The last serial number that a body gave in a year. Locked in the transaction that decides, so that a decision which fails
 * leaves no gap: a database sequence would.
 */
@Entity
@Table(name = "certification_counter")
@IdClass(SerialCounter.Id.class)
@PersonalData.None
public class SerialCounter {

    @jakarta.persistence.Id
    @Column(name = "body_key")
    private UUID body;

    @jakarta.persistence.Id
    @Column(name = "serial_year")
    private int year;

    @Column(name = "last_number")
    private int last;

    /** For JPA. */
    protected SerialCounter() {}

    public SerialCounter(StructureKey body, int year) {
        this.body = body.value();
        this.year = year;
    }

    public int next() {
        return ++last;
    }

    /** Identity of a row. */
    public record Id(UUID body, int year) implements Serializable {}
}
