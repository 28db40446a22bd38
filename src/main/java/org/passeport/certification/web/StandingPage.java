package org.passeport.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeport.certification.CandidacyState;
import org.passeport.certification.CertificateSummary;
import org.passeport.certification.Certificates;
import org.passeport.certification.SchemeStanding;
import org.passeport.certification.Schemes;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureDetails;
import org.passeport.people.Structures;

/** What is there and what is missing for each certificate, for the learner, or for their mediator beside them. */
@Named
@RequestScoped
public class StandingPage {

    @Inject
    Schemes schemes;

    @Inject
    Certificates certificates;

    @Inject
    Structures structures;

    @Inject
    CurrentUser user;

    private PersonKey person;

    private List<SchemeStanding> standings;

    private List<CertificateSummary> held;

    private List<StructureDetails> bodies;

    public List<SchemeStanding> getStandings() {
        if (standings == null) {
            standings = schemes.standings(learner());
        }
        return standings;
    }

    public List<CertificateSummary> getCertificates() {
        if (held == null) {
            held = certificates.of(learner());
        }
        return held;
    }

    public List<StructureDetails> getBodies() {
        if (bodies == null) {
            bodies = structures.certificationBodies();
        }
        return bodies;
    }

    /** Whose page it is, by name; empty where no scheme is offered. */
    public String getName() {
        return getStandings().stream()
                .map(standing -> standing.learner().displayName())
                .findFirst()
                .orElse("");
    }

    /** Whether a candidacy for it awaits a decision. */
    public boolean isAwaiting(SchemeStanding standing) {
        return has(standing, CandidacyState.SUBMITTED);
    }

    public boolean isRefused(SchemeStanding standing) {
        return has(standing, CandidacyState.REFUSED);
    }

    private static boolean has(SchemeStanding standing, CandidacyState state) {
        return standing.candidacy()
                .filter(candidacy -> candidacy.state() == state)
                .isPresent();
    }

    /** Whether one may ask now: the rule is met, nothing awaits a decision, nothing that was issued stands. */
    public boolean isOpen(SchemeStanding standing) {
        return standing.isReady()
                && !isAwaiting(standing)
                && standing.candidacy()
                        .flatMap(candidacy -> candidacy.certificate())
                        .isEmpty();
    }

    private PersonKey learner() {
        return person == null ? user.person() : person;
    }

    public PersonKey getPerson() {
        return person;
    }

    public void setPerson(PersonKey person) {
        this.person = person;
    }
}
