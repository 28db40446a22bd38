package org.passeport.people;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.FirstAdministratorLink;
import org.passeport.people.domain.Person;
import org.passeport.people.domain.RoleHolding;
import org.passeport.people.domain.Structure;
import org.passeport.people.domain.Territory;
import org.passeport.people.persistence.AccountRepository;
import org.passeport.people.persistence.SignInRepository;
import org.passeport.people.persistence.StructureRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Forbidden;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;
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

    public List<AccountSummary> all() {
        user.mustBe(Role.ADMINISTRATOR);
        Map<PersonKey, AccountSummary> byPerson = new LinkedHashMap<>();
        for (Object[] row : accounts.all()) {
            PersonName name = ((Person) row[0]).name();
            Account account = (Account) row[1];
            byPerson.computeIfAbsent(
                    name.person(),
                    key -> new AccountSummary(
                            key,
                            name.givenName(),
                            name.familyName(),
                            account.userName(),
                            account.isLocked(clock.instant()),
                            account.isClosed(),
                            new ArrayList<>()));
            if (row[2] instanceof RoleHolding held) {
                byPerson.get(name.person()).roles().add(new RoleInStructure(held.role(), held.structure(), (String)
                        row[3]));
            }
        }
        return List.copyOf(byPerson.values());
    }

    /** An account for a professional, or for a learner who chooses their own secret. */
    public PersonKey create(
            String givenName, String familyName, String userName, String secret, Role role, StructureKey structure) {
        user.mustBe(Role.ADMINISTRATOR);
        PersonKey person = opening.open(givenName, familyName, userName, secret, role, structure);
        audit.record("people.account-created", user.person().value(), structure.value(), person + " " + role.name());
        return person;
    }

    public void grant(PersonKey person, Role role, StructureKey structure) {
        user.mustBe(Role.ADMINISTRATOR);
        mustExist(person);
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

    /** The holder of the one-time link names the first structure and becomes its administrator. */
    public void createFirstAdministrator(
            String token,
            String territoryName,
            String structureName,
            String givenName,
            String familyName,
            String userName,
            String secret) {
        if (!accounts.isEmpty() || !signIns.consumeLinks(token)) {
            throw new Forbidden("Ce lien ne sert qu’une fois, et il a déjà servi.");
        }
        TerritoryKey territory = new TerritoryKey(keys.next());
        StructureKey structure = new StructureKey(keys.next());
        structures.add(new Territory(territory, territoryName.strip(), Optional.empty()));
        structures.add(new Structure(
                structure,
                structureName.strip(),
                StructureKind.ASSOCIATION,
                territory,
                java.time.ZoneId.of("Europe/Paris")));
        PersonKey person = opening.open(givenName, familyName, userName, secret, Role.ADMINISTRATOR, structure);
        audit.record("people.first-administrator-created", person.value(), structure.value(), person.toString());
    }
}
