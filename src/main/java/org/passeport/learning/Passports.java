package org.passeport.learning;

import jakarta.inject.Inject;
import org.passeport.content.CertificationScheme.EvidenceRule;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.platform.Door;
import org.passeport.platform.NotFound;
import org.passeport.referential.Referential;
import org.passeport.referential.Referentials;

/** Door of passports: what a person has shown that they can do. */
@Door
public class Passports {

    /** Two contexts, one of them alone. */
    public static final EvidenceRule USUAL_RULE = new EvidenceRule(2, 1);

    @Inject
    PassportReading reading;

    @Inject
    Referentials referentials;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    /**
     * For the person and the mediators of their structure.
     *
     * @param referential id of the referential to read it through
     */
    public PassportDetails of(PersonKey person, String referential) {
        return of(person, referential, USUAL_RULE);
    }

    /** The same under the rule of a certification scheme. */
    public PassportDetails of(PersonKey person, String referential, EvidenceRule rule) {
        if (!person.equals(user.person())) {
            people.mustBeMediatorOf(person);
        }
        Referential through =
                referentials.find(referential).orElseThrow(() -> new NotFound("Ce référentiel n’existe pas."));
        PassportReading.Shown shown = reading.of(person);
        return new PassportDetails(
                shown.names().get(person),
                through,
                through.domains().stream()
                        .map(domain -> new PassportDetails.Area(
                                domain,
                                domain.competences().stream()
                                        .flatMap(competence -> reading.standings(competence, shown.evidence(), rule))
                                        .toList()))
                        .toList());
    }
}
