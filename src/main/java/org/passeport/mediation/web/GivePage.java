package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passeport.content.Catalogue;
import org.passeport.content.Course;
import org.passeport.content.FrenchTypography;
import org.passeport.content.MicroModule;
import org.passeport.mediation.AssignmentDetails;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.Groups;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** Gives a module or a course to a person or a group: one page. */
@Named
@RequestScoped
public class GivePage {

    @Inject
    Catalogue catalogue;

    @Inject
    Groups groups;

    @Inject
    People people;

    @Inject
    Keys keys;

    private GroupKey group;

    private PersonKey learner;

    private String back;

    private String to;

    /** Name of the person or of the group. */
    public String getTo() {
        if (to == null) {
            to = group == null ? nameOf(learner) : groups.find(group).name();
        }
        return to;
    }

    private String nameOf(PersonKey person) {
        if (person == null) {
            throw new NotFound("Cette page demande une personne ou un groupe.");
        }
        people.mustBeMediatorOf(person);
        return people.names(Set.of(person)).values().stream()
                .map(PersonName::displayName)
                .findFirst()
                .orElseThrow();
    }

    /** By life goal: what the person comes for. */
    public List<MicroModule> getModules() {
        Comparator<MicroModule> byGoal =
                Comparator.comparing(MicroModule::goal, Collator.getInstance(Locale.FRENCH)::compare);
        return catalogue.offeredModules().stream().sorted(byGoal).toList();
    }

    public List<Course> getCourses() {
        return catalogue.offeredCourses();
    }

    /** A text of a content, with the signs of French print. */
    public String said(String text) {
        return FrenchTypography.of(text);
    }

    public AssignmentDetails.Reason[] getReasons() {
        return AssignmentDetails.Reason.values();
    }

    /** Identity of the assignment that the form would make. */
    public String getNewKey() {
        return keys.next().toString();
    }

    public GroupKey getGroup() {
        return group;
    }

    public void setGroup(GroupKey group) {
        this.group = group;
    }

    public PersonKey getLearner() {
        return learner;
    }

    public void setLearner(PersonKey learner) {
        this.learner = learner;
    }

    public String getBack() {
        return BackPath.of(back);
    }

    public void setBack(String back) {
        this.back = back;
    }
}
