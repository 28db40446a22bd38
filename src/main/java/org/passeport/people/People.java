package org.passeport.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.Person;
import org.passeport.people.domain.PersonNamePolicy;
import org.passeport.people.domain.Pin;
import org.passeport.people.domain.RoleHolding;
import org.passeport.people.domain.SecretPolicy;
import org.passeport.people.domain.Secrets;
import org.passeport.people.domain.UserNamePolicy;
import org.passeport.people.persistence.AccountRepository;
import org.passeport.people.persistence.SignInRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Forbidden;
import org.passeport.platform.Invalid;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;
import org.passeport.platform.Page;

/** Door of people as mediators and learners use it: enrol, card, unlock, names. */
@Door
public class People {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    Structures structures;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    AccountOpening opening;

    @Inject
    Keys keys;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /** A mediator enrols somebody: two names suffice; user name and PIN are made. */
    public LearnerCard createLearner(StructureKey structure, String givenName, String familyName) {
        return createLearner(new PersonKey(keys.next()), structure, givenName, familyName);
    }

    /**
     * The same, under a key that the caller chose: sent twice (a double click, a page loaded again), it enrols one person,
     * whose last card is the good one.
     */
    public LearnerCard createLearner(PersonKey person, StructureKey structure, String givenName, String familyName) {
        user.mustBe(Role.MEDIATOR, structure);
        if (accounts.findPerson(person).isPresent()) {
            return renewCard(person);
        }
        String given = name("givenName", "le prénom", givenName);
        String family = name("familyName", "le nom", familyName);
        String pin = Pin.random(random);
        String base = UserNamePolicy.base(given, family);
        String userName = UserNamePolicy.free(base, accounts.userNamesFrom(base));
        opening.add(person, given, family, userName, pin, Role.LEARNER, structure);
        audit.record("people.learner-created", user.person().value(), structure.value(), person.toString());
        return new LearnerCard(person, given, family, userName, pin, structures.nameOf(structure));
    }

    private static String name(String field, String label, String typed) {
        String name = PersonNamePolicy.tidy(typed);
        PersonNamePolicy.fault(label, name).ifPresent(fault -> {
            throw new Invalid(field, fault);
        });
        return name;
    }

    /** A new PIN, for a card that was lost; every device is signed out. */
    public LearnerCard renewCard(PersonKey learner) {
        StructureKey structure = mustBeMediatorOf(learner);
        mustOnlyLearn(learner);
        Account account = accounts.find(learner).orElseThrow();
        PersonName name = accounts.findPerson(learner).orElseThrow().name();
        String pin = Pin.random(random);
        account.changeSecret(Secrets.hash(pin));
        signIns.removeAllOf(learner);
        audit.record("people.card-renewed", user.person().value(), structure.value(), learner.toString());
        return new LearnerCard(
                learner, name.givenName(), name.familyName(), account.userName(), pin, structures.nameOf(structure));
    }

    /** Whoever could print the card of a colleague who also learns could sign in as that colleague. */
    private void mustOnlyLearn(PersonKey learner) {
        if (accounts.holdingsOf(learner).stream().anyMatch(held -> held.role().isProfessional())) {
            throw new Forbidden(
                    "Cette personne travaille aussi ici\u00A0: un administrateur lui donne un autre mot de passe.");
        }
    }

    /** New PINs for several people at once: a whole group lost its cards. */
    public List<LearnerCard> renewCards(List<PersonKey> learners) {
        user.mustBe(Role.MEDIATOR);
        return learners.stream().distinct().map(this::renewCard).toList();
    }

    /** One click for a person who mistyped too often. */
    public void unlock(PersonKey learner) {
        StructureKey structure = mustBeMediatorOf(learner);
        accounts.find(learner).orElseThrow().unlock();
        audit.record("people.account-unlocked", user.person().value(), structure.value(), learner.toString());
    }

    /**
     * The person chooses another PIN or password; every device is signed out. A wrong present secret counts like a wrong
     * sign-in, and is therefore kept although it is refused.
     */
    @Transactional(rollbackOn = Exception.class, dontRollbackOn = Invalid.class)
    public void changeSecret(String present, String wanted, String repeated) {
        Account account = accounts.find(user.person()).orElseThrow();
        Instant now = clock.instant();
        if (account.isLocked(now)) {
            throw new Invalid("present", "Trop d’essais. Attendez un peu, puis réessayez.");
        }
        if (!Secrets.matches(secret(present), account.secretHash())) {
            accounts.lock(account);
            account.failed(now);
            throw new Invalid("present", "Votre code actuel ne va pas.");
        }
        String chosen = secret(wanted);
        SecretPolicy.fault(chosen, account.userName(), user.isProfessional()).ifPresent(fault -> {
            throw new Invalid("wanted", fault);
        });
        if (!chosen.equals(secret(repeated))) {
            throw new Invalid("repeated", "Écrivez deux fois la même chose.");
        }
        account.changeSecret(Secrets.hash(chosen));
        signIns.removeAllOf(user.person());
        audit.record(
                "people.secret-changed",
                user.person().value(),
                null,
                user.person().toString());
    }

    private static String secret(String typed) {
        String secret = typed == null ? "" : Pin.meant(typed);
        return secret.substring(0, Math.min(secret.length(), SecretPolicy.LONGEST + 1));
    }

    /**
     * Learners of every structure where the caller is mediator, by family name.
     *
     * @param named how the given name, the family name or the user name begins; empty for everybody
     * @param after the last person of the page before
     */
    public Page<AccountSummary> learners(String named, Optional<PersonKey> after, int size) {
        user.mustBe(Role.MEDIATOR);
        Instant now = clock.instant();
        List<AccountSummary> found =
                accounts.find(named, Optional.of(user.structures(Role.MEDIATOR)), after, size + 1).stream()
                        .map(row -> ((Account) row[1]).summary(((Person) row[0]).name(), List.of(), now))
                        .toList();
        return Page.of(found, size, learner -> learner.person().toString());
    }

    /** Learners of one structure, for its mediators, by family name; the rest as above. */
    public Page<AccountSummary> learners(StructureKey structure, String named, Optional<PersonKey> after, int size) {
        user.mustBe(Role.MEDIATOR, structure);
        List<AccountSummary> found = summaries(accounts.find(named, Optional.of(List.of(structure)), after, size + 1));
        return Page.of(found, size, learner -> learner.person().toString());
    }

    /** Those of these people who learn in a structure, for its mediators, by family name, in one statement. */
    public List<AccountSummary> learnersAmong(StructureKey structure, Collection<PersonKey> people) {
        user.mustBe(Role.MEDIATOR, structure);
        return summaries(accounts.findLearning(structure, people));
    }

    private List<AccountSummary> summaries(List<Object[]> rows) {
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> ((Account) row[1]).summary(((Person) row[0]).name(), List.of(), now))
                .toList();
    }

    /**
     * The structure that lets the caller, as a mediator, act for this learner.
     *
     * @throws NotFound when they share none: that the person exists elsewhere is nobody's business
     */
    public StructureKey mustBeMediatorOf(PersonKey learner) {
        return shared(learner).orElseThrow(() -> new NotFound("Cette personne n’est pas dans votre structure."));
    }

    /** For a door that refuses in its own words, so that what is not to be seen looks like what does not exist. */
    public boolean isMediatorOf(PersonKey learner) {
        return shared(learner).isPresent();
    }

    /** Where the caller is a mediator and the learner learns. */
    private Optional<StructureKey> shared(PersonKey learner) {
        List<StructureKey> mine = user.structures(Role.MEDIATOR);
        return accounts.holdingsOf(learner).stream()
                .filter(held -> held.role() == Role.LEARNER)
                .map(RoleHolding::structure)
                .filter(mine::contains)
                .findFirst();
    }

    /**
     * The same for many learners, in one statement.
     *
     * @throws NotFound when one of them is in none of the caller's structures
     */
    public void mustBeMediatorOf(Collection<PersonKey> learners) {
        List<StructureKey> mine = user.structures(Role.MEDIATOR);
        if (!accounts.holders(Role.LEARNER, mine, learners).containsAll(learners)) {
            throw new NotFound("Une de ces personnes n’est pas dans votre structure.");
        }
    }

    /** Names for keys that the calling feature already had a right to hold. */
    public Map<PersonKey, PersonName> names(Set<PersonKey> people) {
        return accounts.findPersons(people).stream().map(Person::name).collect(toMap(PersonName::person, identity()));
    }
}
