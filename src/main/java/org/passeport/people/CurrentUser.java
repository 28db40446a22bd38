package org.passeport.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passeport.platform.Forbidden;
import org.passeport.platform.NotSignedIn;

/**
 * Who asks. Doors check here, in their first line, that this person may do what is asked, in the structure where it is
 * asked. Filled once per request from the database, so that a role that was taken away is refused at once.
 */
@Named
@RequestScoped
public class CurrentUser {

    private SignedInPerson person;

    /** Called by the filter that read the token, and by nobody else. */
    public void become(SignedInPerson signedIn) {
        person = signedIn;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public Optional<SignedInPerson> signedInPerson() {
        return Optional.ofNullable(person);
    }

    /** @throws NotSignedIn when nobody is signed in */
    public PersonKey person() {
        return required().person();
    }

    /** @throws Forbidden when this person does not hold that role in that structure */
    public void mustBe(Role role, StructureKey structure) {
        if (!is(role, structure)) {
            throw new Forbidden("Cette action demande d’être " + role.label() + " dans cette structure.");
        }
    }

    /** @throws Forbidden when this person holds that role nowhere */
    public void mustBe(Role role) {
        if (structures(role).isEmpty()) {
            throw new Forbidden("Cette action demande d’être " + role.label() + ".");
        }
    }

    public boolean is(Role role, StructureKey structure) {
        return structures(role).contains(structure);
    }

    public boolean is(Role role) {
        return !structures(role).isEmpty();
    }

    /** Structures where this person holds that role. */
    public List<StructureKey> structures(Role role) {
        return holdings(role).map(RoleInStructure::structure).toList();
    }

    public List<RoleInStructure> getRoles() {
        return person == null ? List.of() : person.roles();
    }

    public String getDisplayName() {
        return required().displayName();
    }

    public String getGivenName() {
        return required().givenName();
    }

    /** Where this person works, or learns when they work nowhere. */
    public String getStructureName() {
        return getRoles().stream()
                .sorted((a, b) ->
                        Boolean.compare(b.role().isProfessional(), a.role().isProfessional()))
                .map(RoleInStructure::structureName)
                .findFirst()
                .orElse("");
    }

    /** Whether this person works somewhere, whatever they learn besides. */
    public boolean isProfessional() {
        return getRoles().stream().anyMatch(held -> held.role().isProfessional());
    }

    public boolean isLearner() {
        return is(Role.LEARNER);
    }

    public boolean isMediator() {
        return is(Role.MEDIATOR);
    }

    public boolean isCertifier() {
        return is(Role.CERTIFIER);
    }

    public boolean isAuthor() {
        return is(Role.AUTHOR);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    private Stream<RoleInStructure> holdings(Role role) {
        return required().roles().stream().filter(held -> held.role() == role);
    }

    private SignedInPerson required() {
        if (person == null) {
            throw new NotSignedIn("Connectez-vous pour continuer.");
        }
        return person;
    }
}
