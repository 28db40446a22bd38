package org.passeport.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.people.RoleInStructure;
import org.passeport.people.SignedInPerson;
import org.passeport.people.domain.FirstAdministratorLink;
import org.passeport.people.domain.Person;
import org.passeport.people.domain.RoleHolding;
import org.passeport.people.domain.SignIn;
import org.passeport.platform.Sha256;

/** Who is signed in; and the one-time link of an empty installation. */
@ApplicationScoped
public class SignInRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(SignIn signIn) {
        entities.persist(signIn);
    }

    /** The person behind a token with every role held now: one statement, run on each request. */
    public Optional<SignedInPerson> find(String token, Instant now) {
        List<Object[]> rows = entities.createQuery("""
                        select p, h, s.name from SignIn i
                        join Account a on a.person = i.person join Person p on p.id = i.person
                        left join RoleHolding h on h.person = p.id left join Structure s on s.id = h.structure
                        where i.tokenHash = :hash and i.expiresAt > :now and a.closedAt is null
                        order by h.since
                        """, Object[].class)
                .setParameter("hash", Sha256.of(token))
                .setParameter("now", now)
                .setHint("org.hibernate.readOnly", true)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        PersonName name = ((Person) rows.getFirst()[0]).name();
        List<RoleInStructure> roles = rows.stream()
                .filter(row -> Objects.nonNull(row[1]))
                .map(row -> ((RoleHolding) row[1]).in((String) row[2]))
                .toList();
        return Optional.of(new SignedInPerson(name.person(), name.givenName(), name.familyName(), roles, token));
    }

    public void remove(String token) {
        entities.createQuery("delete from SignIn i where i.tokenHash = :hash")
                .setParameter("hash", Sha256.of(token))
                .executeUpdate();
    }

    public void removeAllOf(PersonKey person) {
        entities.createQuery("delete from SignIn i where i.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    public void removeExpired(PersonKey person, Instant now) {
        entities.createQuery("delete from SignIn i where i.person = :person and i.expiresAt <= :now")
                .setParameter("person", person.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    public void add(FirstAdministratorLink link) {
        entities.persist(link);
    }

    public boolean isOffered(String token) {
        return entities.find(FirstAdministratorLink.class, Sha256.of(token)) != null;
    }

    /** Every link stops working; says whether this one was among them, to one caller only. */
    public boolean consumeLinks(String token) {
        boolean known = entities.createQuery("delete from FirstAdministratorLink l where l.tokenHash = :hash")
                        .setParameter("hash", Sha256.of(token))
                        .executeUpdate()
                == 1;
        entities.createQuery("delete from FirstAdministratorLink l").executeUpdate();
        return known;
    }
}
