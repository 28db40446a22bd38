package org.passeport.certification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.passeport.certification.CandidacyKey;
import org.passeport.certification.VerificationCode;
import org.passeport.certification.domain.Certificate;
import org.passeport.certification.domain.CertificateDocument;
import org.passeport.certification.domain.Revocation;
import org.passeport.certification.domain.SerialCounter;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;

/** Certificates, what revokes them, their files, and the counter of their serial numbers. */
@ApplicationScoped
public class CertificateRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Certificate certificate) {
        entities.persist(certificate);
    }

    public Optional<Certificate> find(VerificationCode code) {
        return entities.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst();
    }

    public List<Certificate> issuedFor(Collection<CandidacyKey> candidacies) {
        List<UUID> keys = candidacies.stream().map(CandidacyKey::value).toList();
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Certificate c where c.candidacy in :keys order by c.issuedAt, c.id",
                                Certificate.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** A body's register, newest first. */
    public List<Certificate> issuedBy(List<StructureKey> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select c from Certificate c where c.body in :bodies
                                order by c.serialYear desc, c.serialNumber desc, c.body
                                """, Certificate.class)
                        .setParameter(
                                "bodies",
                                bodies.stream().map(StructureKey::value).toList())
                        .getResultList();
    }

    public List<Certificate> heldBy(PersonKey learner) {
        return entities.createQuery(
                        "select c from Certificate c where c.learner = :learner order by c.issuedAt desc, c.id",
                        Certificate.class)
                .setParameter("learner", learner.value())
                .getResultList();
    }

    public Optional<Revocation> revocationOf(Certificate certificate) {
        return Optional.ofNullable(entities.find(Revocation.class, certificate.id()));
    }

    /** Keys of those among these that were revoked. */
    public Set<UUID> revoked(Collection<Certificate> certificates) {
        return certificates.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select r.certificate from Revocation r where r.certificate in :keys", UUID.class)
                        .setParameter(
                                "keys",
                                certificates.stream().map(Certificate::id).toList())
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    public void add(Revocation revocation) {
        entities.persist(revocation);
    }

    /** The counter of a body and year, locked until the end of the transaction. */
    public SerialCounter lockCounter(StructureKey body, int year) {
        SerialCounter.Id id = new SerialCounter.Id(body.value(), year);
        SerialCounter counter = entities.find(SerialCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new SerialCounter(body, year);
            entities.persist(counter);
            entities.flush();
        }
        return counter;
    }

    public Optional<CertificateDocument> documentOf(Certificate certificate) {
        return Optional.ofNullable(entities.find(CertificateDocument.class, certificate.id()));
    }

    public void add(CertificateDocument document) {
        entities.persist(document);
        entities.flush();
    }
}
