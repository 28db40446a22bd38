package org.passeport.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeport.content.Catalogue;
import org.passeport.content.FrenchTypography;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleCompetence;
import org.passeport.learning.CompetenceStanding;
import org.passeport.learning.CompetenceState;
import org.passeport.learning.PassportDetails;
import org.passeport.learning.Passports;
import org.passeport.people.CurrentUser;
import org.passeport.people.PersonKey;
import org.passeport.platform.NotFound;
import org.passeport.referential.Referential;
import org.passeport.referential.Referentials;

/** A person's passport: their own, or that of a learner of the mediator who reads it. */
@Named
@RequestScoped
public class PassportPage {

    /** Written for learners, in their words. */
    private static final String USUAL = "passeport-numerique";

    private static final int MOST_WAYS = 2;

    @Inject
    Passports passports;

    @Inject
    Catalogue catalogue;

    @Inject
    Referentials referentials;

    @Inject
    CurrentUser user;

    private String person;

    private String referential = USUAL;

    private PassportDetails passport;

    private List<AreaView> areas;

    /** Reads it once, or refuses. */
    public void open() {
        if (referentials.find(referential).isEmpty()) {
            throw new NotFound("Ce référentiel n’existe pas.");
        }
        passport = passports.of(owner(), referential);
    }

    public PassportDetails getPassport() {
        return passport;
    }

    /** Learners keep their menu; whoever reads another person's passport has none here. */
    public String getFrame() {
        return "/WEB-INF/templates/" + (isMine() ? "learner" : "public") + ".xhtml";
    }

    private PersonKey owner() {
        try {
            return person == null ? user.person() : PersonKey.parse(person);
        } catch (IllegalArgumentException e) {
            throw new NotFound("Cette personne n’est pas dans votre structure.");
        }
    }

    public boolean isMine() {
        return owner().equals(user.person());
    }

    /** One area of the referential. */
    public record AreaView(String code, String title, List<StandingView> competences) {}

    public List<AreaView> getAreas() {
        if (areas == null) {
            List<MicroModule> modules = catalogue.offeredModules();
            areas = passport.areas().stream()
                    .map(area -> new AreaView(
                            area.domain().code(),
                            area.domain().title(),
                            area.competences().stream()
                                    .map(standing -> StandingView.of(standing, ways(standing, modules)))
                                    .toList()))
                    .toList();
        }
        return areas;
    }

    /** Modules that work on a competence; those that already showed it come last: another situation is needed. */
    private static List<StandingView.ModuleLink> ways(CompetenceStanding standing, List<MicroModule> modules) {
        List<String> used =
                standing.evidence().stream().map(shown -> shown.module().id()).toList();
        return modules.stream()
                .filter(module -> worksOn(module, standing))
                .sorted(java.util.Comparator.comparing(
                        module -> used.contains(module.ref().id())))
                .limit(MOST_WAYS)
                .map(module -> new StandingView.ModuleLink(module.ref().id(), FrenchTypography.of(module.goal())))
                .toList();
    }

    private static boolean worksOn(MicroModule module, CompetenceStanding standing) {
        return java.util.stream.Stream.concat(
                        module.competences().stream(),
                        module.observedTasks().flatMap(task -> task.competences().stream()))
                .anyMatch(worked -> isSame(worked, standing));
    }

    private static boolean isSame(ModuleCompetence worked, CompetenceStanding standing) {
        return worked.ref().equals(standing.competence().shows()) && worked.kind() == standing.kind();
    }

    public long getAcquired() {
        return passport.count(CompetenceState.ACQUIRED);
    }

    public long getSeenOnce() {
        return passport.count(CompetenceState.SEEN_ONCE);
    }

    public long getToCome() {
        return passport.count(CompetenceState.TO_COME);
    }

    public List<Referential> getOthers() {
        return referentials.all().stream()
                .filter(other -> !other.id().equals(referential))
                .toList();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReferential() {
        return referential;
    }

    public void setReferential(String referential) {
        this.referential = referential == null ? USUAL : referential;
    }
}
