package org.passeport.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.FirstAdministratorLink;
import org.passeport.people.domain.Person;
import org.passeport.people.domain.RoleHolding;
import org.passeport.people.domain.SecretPolicy;
import org.passeport.people.domain.Secrets;
import org.passeport.people.domain.Structure;
import org.passeport.people.domain.StructureNamePolicy;
import org.passeport.people.domain.Territory;
import org.passeport.people.persistence.AccountRepository;
import org.passeport.people.persistence.SignInRepository;
import org.passeport.people.persistence.StructureRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Forbidden;
import org.passeport.platform.Invalid;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;
import org.passeport.platform.Page;
import org.passeport.platform.Sha256;

/** Door of accounts as administrators use it: create, grant and take back roles, close; and the very first of them. */
@Door
public class Accounts {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountOpening opening;

    @Inject
    SignInRepository signIns;

    @Inject
    StructureRepository structures;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /**
     * Everybody, by family name.
     *
     * @param named how the given name, the family name or the user name begins; empty for everybody
     * @param after the last person of the page before
     */
    public Page<AccountSummary> all(String named, Optional<PersonKey> after, int size) {
        user.mustBe(Role.ADMINISTRATOR);
        return Page.of(
                summaries(accounts.find(named, Optional.empty(), after, size + 1)),
                size,
                account -> account.person().toString());
    }

    public AccountSummary find(PersonKey person) {
        user.mustBe(Role.ADMINISTRATOR);
        Account account = mustExist(person);
        return summaries(List.<Object[]>of(
                        new Object[] {accounts.findPerson(person).orElseThrow(), account}))
                .getFirst();
    }

    private List<AccountSummary> summaries(List<Object[]> peopleAndAccounts) {
        Map<PersonKey, List<RoleInStructure>> roles =
                accounts
                        .holdingsOf(peopleAndAccounts.stream()
                                .map(row -> ((Person) row[0]).key())
                                .toList())
                        .stream()
                        .collect(groupingBy(
                                row -> ((RoleHolding) row[0]).person(),
                                mapping(row -> ((RoleHolding) row[0]).in((String) row[1]), toList())));
        return peopleAndAccounts.stream()
                .map(row -> ((Account) row[1])
                        .summary(
                                ((Person) row[0]).name(),
                                roles.getOrDefault(((Person) row[0]).key(), List.of()),
                                clock.instant()))
                .toList();
    }

    /** An account for a professional, or for a learner who chooses their own secret. */
    public PersonKey create(
            String givenName, String familyName, String userName, String secret, Role role, StructureKey structure) {
        user.mustBe(Role.ADMINISTRATOR);
        mustBeGiven(role);
        structureMustExist(structure);
        PersonKey person = opening.open(givenName, familyName, userName, secret, role, structure);
        audit.record("people.account-created", user.person().value(), structure.value(), person + " " + role.name());
        return person;
    }

    public void grant(PersonKey person, Role role, StructureKey structure) {
        user.mustBe(Role.ADMINISTRATOR);
        mustExist(person);
        mustBeGiven(role);
        structureMustExist(structure);
        if (accounts.findHolding(person, structure, role).isEmpty()) {
            accounts.add(new RoleHolding(keys.next(), person, structure, role, clock.instant()));
            audit.record("people.role-granted", user.person().value(), structure.value(), person + " " + role.name());
        }
    }

    /** Refused at the next request of that person, on every node. */
    public void revoke(PersonKey person, Role role, StructureKey structure) {
        user.mustBe(Role.ADMINISTRATOR);
        if (person.equals(user.person()) && role == Role.ADMINISTRATOR) {
            throw new Conflict("Un administrateur ne retire pas son propre rôle : demandez à un autre.");
        }
        accounts.findHolding(person, structure, role).ifPresent(held -> {
            accounts.remove(held);
            audit.record("people.role-revoked", user.person().value(), structure.value(), person + " " + role.name());
        });
    }

    /** Another password for somebody who lost theirs; every device is signed out. */
    public void giveSecret(PersonKey person, String secret) {
        user.mustBe(Role.ADMINISTRATOR);
        Account account = mustExist(person);
        boolean professional = accounts.holdingsOf(person).stream()
                .anyMatch(held -> held.role().isProfessional());
        SecretPolicy.fault(secret, account.userName(), professional).ifPresent(fault -> {
            throw new Invalid("secret", fault);
        });
        account.changeSecret(Secrets.hash(secret));
        signIns.removeAllOf(person);
        audit.record("people.secret-given", user.person().value(), null, person.toString());
    }

    public void close(PersonKey person) {
        user.mustBe(Role.ADMINISTRATOR);
        if (person.equals(user.person())) {
            throw new Conflict("Un administrateur ne ferme pas son propre compte : demandez à un autre.");
        }
        mustExist(person).close(clock.instant());
        signIns.removeAllOf(person);
        audit.record("people.account-closed", user.person().value(), null, person.toString());
    }

    public void reopen(PersonKey person) {
        user.mustBe(Role.ADMINISTRATOR);
        mustExist(person).reopen();
        audit.record("people.account-reopened", user.person().value(), null, person.toString());
    }

    private Account mustExist(PersonKey person) {
        return accounts.find(person).orElseThrow(() -> new NotFound("Cette personne n’existe pas."));
    }

    private static void mustBeGiven(Role role) {
        if (role == null) {
            throw new Invalid("role", "Choisissez un rôle.");
        }
    }

    private void structureMustExist(StructureKey structure) {
        if (structure == null || structures.find(structure).isEmpty()) {
            throw new Invalid("structure", "Choisissez une structure de la liste.");
        }
    }

    /**
     * In an empty installation: a token that creates the first administrator, once; earlier ones stop working.
     *
     * @return empty when anybody has an account
     */
    public Optional<String> offerFirstAdministrator() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        signIns.consumeLinks(token);
        signIns.add(new FirstAdministratorLink(Sha256.of(token), clock.instant()));
        return Optional.of(token);
    }

    /** Whether that link of an empty installation would still be taken. */
    public boolean isOffered(String token) {
        return token != null && signIns.isOffered(token) && accounts.isEmpty();
    }

    /** The holder of the one-time link names the first structure and becomes its administrator. */
    public void createFirstAdministrator(
            String token,
            String territoryName,
            String structureName,
            StructureKind kind,
            String givenName,
            String familyName,
            String userName,
            String secret) {
        if (!isOffered(token) || !signIns.consumeLinks(token)) {
            throw new Forbidden("Ce lien n’est pas, ou n’est plus, celui de cette installation.");
        }
        TerritoryKey territory = new TerritoryKey(keys.next());
        StructureKey structure = new StructureKey(keys.next());
        structures.add(
                new Territory(territory, StructureNamePolicy.required("territory", territoryName), Optional.empty()));
        structures.add(new Structure(
                structure,
                StructureNamePolicy.required("structure", structureName),
                kind == null ? StructureKind.ASSOCIATION : kind,
                territory,
                ZoneId.of("Europe/Paris")));
        PersonKey person = opening.open(givenName, familyName, userName, secret, Role.ADMINISTRATOR, structure);
        audit.record("people.first-administrator-created", person.value(), structure.value(), person.toString());
    }
}
