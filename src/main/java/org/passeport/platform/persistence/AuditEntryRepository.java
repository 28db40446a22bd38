package org.passeport.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Appends audit entries. */
@ApplicationScoped
public class AuditEntryRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }
}
