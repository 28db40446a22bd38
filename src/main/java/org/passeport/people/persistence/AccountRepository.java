package org.passeport.people.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.passeport.people.PersonKey;
import org.passeport.people.Role;
import org.passeport.people.StructureKey;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.Person;
import org.passeport.people.domain.RoleHolding;

/** Persons, their accounts and the roles that they hold. */
@ApplicationScoped
public class AccountRepository {

    private static final String LEARNING = """
             and exists (select h from RoleHolding h
                         where h.person = p.id and h.role = :learner and h.structure in :structures)
            """;

    private static final String AFTER = """
             and (p.familyName > :family or p.familyName = :family
                  and (p.givenName > :given or p.givenName = :given and p.id > :id))
            """;

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

    /**
     * Reads the account again and keeps others from writing it until this transaction ends: wrong secrets that come at the
     * same moment are counted one by one.
     */
    public void lock(Account account) {
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
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

    /** Those of these people who hold that role in one of these structures. */
    public Set<PersonKey> holders(Role role, Collection<StructureKey> structures, Collection<PersonKey> people) {
        return structures.isEmpty() || people.isEmpty()
                ? Set.of()
                : entities.createQuery("""
                                select h.person from RoleHolding h
                                where h.role = :role and h.structure in :structures and h.person in :people
                                """, UUID.class)
                        .setParameter("role", role)
                        .setParameter(
                                "structures",
                                structures.stream().map(StructureKey::value).toList())
                        .setParameter(
                                "people", people.stream().map(PersonKey::value).toList())
                        .getResultStream()
                        .map(PersonKey::new)
                        .collect(toSet());
    }

    public Optional<RoleHolding> findHolding(PersonKey person, StructureKey structure, Role role) {
        return holdingsOf(person).stream()
                .filter(held -> held.structure().equals(structure) && held.role() == role)
                .findFirst();
    }

    /**
     * People by family name, given name, key: person, account.
     *
     * @param named      how one of their names begins, whatever the capitals; empty for all
     * @param learningIn only who learns in one of these structures
     * @param after      only who comes after that person
     */
    public List<Object[]> find(
            String named, Optional<List<StructureKey>> learningIn, Optional<PersonKey> after, int limit) {
        Optional<Person> last = after.flatMap(this::findPerson);
        TypedQuery<Object[]> query = entities.createQuery(
                """
                        select p, a from Person p join Account a on a.person = p.id
                        where (lower(p.familyName) like :start escape '!' or lower(p.givenName) like :start escape '!'
                               or a.userName like :start escape '!')
                        """
                        + (learningIn.isPresent() ? LEARNING : "")
                        + (last.isPresent() ? AFTER : "")
                        + " order by p.familyName, p.givenName, p.id",
                Object[].class);
        query.setParameter("start", literal(named.strip().toLowerCase(Locale.FRENCH)) + "%");
        learningIn.ifPresent(structures -> query.setParameter("learner", Role.LEARNER)
                .setParameter(
                        "structures",
                        structures.stream().map(StructureKey::value).toList()));
        last.map(Person::name)
                .ifPresent(name -> query.setParameter("family", name.familyName())
                        .setParameter("given", name.givenName())
                        .setParameter("id", name.person().value()));
        return query.setMaxResults(limit).getResultList();
    }

    /** Those of these people who learn in a structure, in the same order: person, account. */
    public List<Object[]> findLearning(StructureKey structure, Collection<PersonKey> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p, a from Person p join Account a on a.person = p.id where p.id in :people"
                                        + LEARNING
                                        + " order by p.familyName, p.givenName, p.id",
                                Object[].class)
                        .setParameter(
                                "people", people.stream().map(PersonKey::value).toList())
                        .setParameter("learner", Role.LEARNER)
                        .setParameter("structures", List.of(structure.value()))
                        .getResultList();
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /** Every role that these people hold, with the name of the structure, oldest first. */
    public List<Object[]> holdingsOf(Collection<PersonKey> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select h, s.name from RoleHolding h join Structure s on s.id = h.structure
                                where h.person in :people order by h.since, h.id
                                """, Object[].class)
                        .setParameter(
                                "people", people.stream().map(PersonKey::value).toList())
                        .getResultList();
    }
}
