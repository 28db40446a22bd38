package org.passeport.people.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.Person;
import org.passeport.people.domain.RoleHolding;

/** Persons, their accounts and the roles that they hold. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    EntityManager entities;

    public void add(Person person, Account account) {
        entities.persist(person);
        entities.persist(account);
    }

    public void add(RoleHolding holding) {
        entities.persist(holding);
    }

    public void remove(RoleHolding holding) {
        entities.remove(holding);
    }

    public Optional<Account> find(PersonKey person) {
        return Optional.ofNullable(entities.find(Account.class, person.value()));
    }

    public Optional<Person> findPerson(PersonKey person) {
        return Optional.ofNullable(entities.find(Person.class, person.value()));
    }

    public Optional<Account> findByUserName(String userName) {
        return entities.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /** Those that exist among these user names, by user name. */
    public Map<String, Account> findByUserNames(List<String> userNames) {
        return entities.createQuery("select a from Account a where a.userName in :names", Account.class)
                .setParameter("names", userNames)
                .getResultStream()
                .collect(toMap(Account::userName, identity()));
    }

    /** Names already taken among those that begin so. */
    public Set<String> userNamesFrom(String base) {
        return new HashSet<>(
                entities.createQuery("select a.userName from Account a where a.userName like :start", String.class)
                        .setParameter("start", base + "%")
                        .getResultList());
    }

    public boolean isEmpty() {
        return entities.createQuery("select a.person from Account a")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<Person> findPersons(Set<PersonKey> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Person p where p.id in :keys", Person.class)
                        .setParameter(
                                "keys", keys.stream().map(PersonKey::value).toList())
                        .getResultList();
    }

    public List<RoleHolding> holdingsOf(PersonKey person) {
        return entities.createQuery("select h from RoleHolding h where h.person = :person", RoleHolding.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    public Optional<RoleHolding> findHolding(PersonKey person, StructureKey structure, Role role) {
        return holdingsOf(person).stream()
                .filter(held -> held.structure().equals(structure) && held.role() == role)
                .findFirst();
    }

    /** Everybody who holds that role in one of these structures, by family name: person, account. */
    public List<Object[]> heldBy(Role role, List<StructureKey> structures) {
        return structures.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select p, a from Person p join Account a on a.person = p.id
                                where exists (select h from RoleHolding h
                                              where h.person = p.id and h.role = :role and h.structure in :structures)
                                order by p.familyName, p.givenName, p.id
                                """, Object[].class)
                        .setParameter("role", role)
                        .setParameter(
                                "structures",
                                structures.stream().map(StructureKey::value).toList())
                        .getResultList();
    }

    /** Every account, with the person and one row for each role held, the structure's name included. */
    public List<Object[]> all() {
        return entities.createQuery("""
                        select p, a, h, s.name from Person p join Account a on a.person = p.id
                        left join RoleHolding h on h.person = p.id left join Structure s on s.id = h.structure
                        order by p.familyName, p.givenName, p.id, h.since
                        """, Object[].class).getResultList();
    }
}
