package org.passeport.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;

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
    SecureRandom random;

    @Inject
    Clock clock;

    /** A mediator enrols somebody: two names suffice; user name and PIN are made. */
    public LearnerCard createLearner(StructureKey structure, String givenName, String familyName) {
        user.mustBe(Role.MEDIATOR, structure);
        String given = name("givenName", "le prénom", givenName);
        String family = name("familyName", "le nom", familyName);
        String pin = Pin.random(random);
        String base = UserNamePolicy.base(given, family);
        String userName = UserNamePolicy.free(base, accounts.userNamesFrom(base));
        PersonKey person = opening.add(given, family, userName, pin, Role.LEARNER, structure);
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
        Account account = accounts.find(learner).orElseThrow();
        PersonName name = accounts.findPerson(learner).orElseThrow().name();
        String pin = Pin.random(random);
        account.changeSecret(Secrets.hash(pin));
        signIns.removeAllOf(learner);
        audit.record("people.card-renewed", user.person().value(), structure.value(), learner.toString());
        return new LearnerCard(
                learner, name.givenName(), name.familyName(), account.userName(), pin, structures.nameOf(structure));
    }

    /** One click for a person who mistyped too often. */
    public void unlock(PersonKey learner) {
        StructureKey structure = mustBeMediatorOf(learner);
        accounts.find(learner).orElseThrow().unlock();
        audit.record("people.account-unlocked", user.person().value(), structure.value(), learner.toString());
    }

    /** The person chooses another PIN or password; every other device is signed out. */
    public void changeSecret(String present, String wanted) {
        Account account = accounts.find(user.person()).orElseThrow();
        if (!Secrets.matches(present, account.secretHash())) {
            throw new Invalid("present", "Votre code actuel ne va pas.");
        }
        boolean professional =
                user.getRoles().stream().anyMatch(held -> held.role().isProfessional());
        SecretPolicy.fault(wanted, account.userName(), professional).ifPresent(fault -> {
            throw new Invalid("wanted", fault);
        });
        account.changeSecret(Secrets.hash(wanted));
        signIns.removeAllOf(user.person());
        audit.record(
                "people.secret-changed",
                user.person().value(),
                null,
                user.person().toString());
    }

    /** Learners of every structure where the caller is mediator. */
    public List<AccountSummary> learners() {
        user.mustBe(Role.MEDIATOR);
        return accounts.heldBy(Role.LEARNER, user.structures(Role.MEDIATOR)).stream()
                .map(row -> summary((Person) row[0], (Account) row[1]))
                .toList();
    }

    private AccountSummary summary(Person person, Account account) {
        PersonName name = person.name();
        return new AccountSummary(
                name.person(),
                name.givenName(),
                name.familyName(),
                account.userName(),
                account.isLocked(clock.instant()),
                account.isClosed(),
                List.of());
    }

    /**
     * The structure that lets the caller, as a mediator, act for this learner.
     *
     * @throws NotFound when they share none: that the person exists elsewhere is nobody's business
     */
    public StructureKey mustBeMediatorOf(PersonKey learner) {
        List<StructureKey> mine = user.structures(Role.MEDIATOR);
        return accounts.holdingsOf(learner).stream()
                .filter(held -> held.role() == Role.LEARNER)
                .map(RoleHolding::structure)
                .filter(mine::contains)
                .findFirst()
                .orElseThrow(() -> new NotFound("Cette personne n’est pas dans votre structure."));
    }

    /** Names for keys that the calling feature already had a right to hold. */
    public Map<PersonKey, PersonName> names(Set<PersonKey> people) {
        return accounts.findPersons(people).stream().map(Person::name).collect(toMap(PersonName::person, identity()));
    }
}
