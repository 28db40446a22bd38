package org.passeport.people;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.passeport.people.domain.Account;
import org.passeport.people.domain.Secrets;
import org.passeport.people.domain.Structure;
import org.passeport.people.domain.Territory;
import org.passeport.people.persistence.AccountRepository;
import org.passeport.people.persistence.StructureRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Keys;
import org.passeport.platform.Settings;

/** Door of the demonstration: two public spaces, a certification body, and one account for each role. */
@Door
public class Demonstration {

    private static final String TERRITORY = "Ville des Tilleuls";

    private static final String SPACE = "EPN des Tilleuls";

    private static final String OTHER_SPACE = "EPN du Port";

    private static final String BODY = "Union des espaces publics numériques";

    private static final String PASSWORD = "tilleuls-2026";

    static final List<DemonstrationAccount> ACCOUNTS = List.of(
            new DemonstrationAccount(Role.LEARNER, "Amina", "Diallo", "amina.diallo", "402917", SPACE),
            new DemonstrationAccount(Role.LEARNER, "Lucien", "Morel", "lucien.morel", "583106", SPACE),
            new DemonstrationAccount(Role.MEDIATOR, "Karim", "Benali", "karim", PASSWORD, SPACE),
            new DemonstrationAccount(Role.MEDIATOR, "Sofia", "Marques", "sofia", PASSWORD, OTHER_SPACE),
            new DemonstrationAccount(Role.CERTIFIER, "Claire", "Fontaine", "claire", PASSWORD, BODY),
            new DemonstrationAccount(Role.AUTHOR, "Nora", "Lemaire", "nora", PASSWORD, SPACE),
            new DemonstrationAccount(Role.ADMINISTRATOR, "Anne", "Martin", "admin", PASSWORD, BODY));

    /** Whether a hash is that of the well-known secret: comparing costs on purpose, and the first page shows them all. */
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    @Inject
    AccountRepository accounts;

    @Inject
    StructureRepository structures;

    @Inject
    AccountOpening opening;

    @Inject
    Settings settings;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    /**
     * Once, in an empty database, and only when the operator wants a demonstration. Two nodes that start together collide
     * on the names of the structures; the one that comes second then finds the work done.
     */
    public void prepare() {
        if (!settings.demonstration() || !accounts.isEmpty()) {
            return;
        }
        TerritoryKey territory = new TerritoryKey(keys.next());
        structures.add(new Territory(territory, TERRITORY, Optional.empty()));
        Map<String, StructureKey> byName = new HashMap<>();
        byName.put(SPACE, add(SPACE, StructureKind.DIGITAL_SPACE, territory));
        byName.put(OTHER_SPACE, add(OTHER_SPACE, StructureKind.DIGITAL_SPACE, territory));
        byName.put(BODY, add(BODY, StructureKind.CERTIFICATION_BODY, territory));
        for (DemonstrationAccount wanted : ACCOUNTS) {
            PersonKey person = opening.open(
                    wanted.givenName(),
                    wanted.familyName(),
                    wanted.userName(),
                    wanted.secret(),
                    wanted.role(),
                    byName.get(wanted.structureName()));
            audit.record(
                    "people.demonstration-account-created",
                    null,
                    byName.get(wanted.structureName()).value(),
                    person.toString());
        }
    }

    private StructureKey add(String name, StructureKind kind, TerritoryKey territory) {
        StructureKey key = new StructureKey(keys.next());
        structures.add(new Structure(key, name, kind, territory, ZoneId.of("Europe/Paris")));
        return key;
    }

    /** Those that still open with their well-known secret; none outside a demonstration. */
    public List<DemonstrationAccount> accounts() {
        if (!settings.demonstration()) {
            return List.of();
        }
        Map<String, Account> found = accounts.findByUserNames(
                ACCOUNTS.stream().map(DemonstrationAccount::userName).toList());
        return ACCOUNTS.stream()
                .filter(wanted -> opens(wanted, found.get(wanted.userName())))
                .toList();
    }

    private boolean opens(DemonstrationAccount wanted, Account account) {
        return account != null
                && !account.isClosed()
                && known.computeIfAbsent(account.secretHash(), hash -> Secrets.matches(wanted.secret(), hash));
    }
}
