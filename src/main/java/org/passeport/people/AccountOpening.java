package org.passeport.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.Person;
import org.passeport.people.domain.PersonNamePolicy;
import org.passeport.people.domain.RoleHolding;
import org.passeport.people.domain.SecretPolicy;
import org.passeport.people.domain.Secrets;
import org.passeport.people.persistence.AccountRepository;
import org.passeport.platform.Invalid;
import org.passeport.platform.Keys;

/** Makes a person, their account and their first role together, whoever asks for it. */
@ApplicationScoped
class AccountOpening {

    @Inject
    AccountRepository accounts;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** @throws Invalid with everything that has to be mended */
    PersonKey open(
            String givenName, String familyName, String userName, String secret, Role role, StructureKey structure) {
        String given = PersonNamePolicy.tidy(givenName);
        String family = PersonNamePolicy.tidy(familyName);
        String wanted = userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT);
        List<Invalid.Violation> faults = new ArrayList<>();
        PersonNamePolicy.fault("le prénom", given)
                .ifPresent(fault -> faults.add(new Invalid.Violation("givenName", fault)));
        PersonNamePolicy.fault("le nom", family)
                .ifPresent(fault -> faults.add(new Invalid.Violation("familyName", fault)));
        if (!wanted.matches("[a-z0-9][a-z0-9.-]{2,59}")) {
            faults.add(new Invalid.Violation(
                    "userName", "L’identifiant a de 3 à 60 lettres sans accent, chiffres, points ou tirets."));
        } else if (accounts.findByUserName(wanted).isPresent()) {
            faults.add(new Invalid.Violation("userName", "Cet identifiant est pris."));
        } else {
            SecretPolicy.fault(secret, wanted, role.isProfessional())
                    .ifPresent(fault -> faults.add(new Invalid.Violation("secret", fault)));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        PersonKey person = new PersonKey(keys.next());
        add(person, given, family, wanted, secret, role, structure);
        return person;
    }

    /** The same, with a key, names and a secret that were already found good. */
    void add(
            PersonKey key,
            String givenName,
            String familyName,
            String userName,
            String secret,
            Role role,
            StructureKey structure) {
        Person person = new Person(key, givenName, familyName, clock.instant());
        accounts.add(person, new Account(key, userName, Secrets.hash(secret)));
        accounts.add(new RoleHolding(keys.next(), key, structure, role, clock.instant()));
    }
}
