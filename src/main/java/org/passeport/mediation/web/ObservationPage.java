package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.passeport.content.Catalogue;
import org.passeport.content.FrenchTypography;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.ObservedTask;
import org.passeport.learning.AttemptOutline;
import org.passeport.learning.Attempts;
import org.passeport.learning.Manner;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** « J’ai vu faire » : one task, how it was done, where; or the list of tasks to choose from. */
@Named
@RequestScoped
public class ObservationPage {

    @Inject
    Catalogue catalogue;

    @Inject
    Attempts attempts;

    @Inject
    People people;

    @Inject
    Keys keys;

    private PersonKey learner;

    private String module;

    private String task;

    private String named;

    private String back;

    private String name;

    private List<AttemptOutline> taken;

    private List<Choice> choices;

    /** A task to choose. */
    public record Choice(ModuleRef module, String goal, ObservedTask task) {

        public String title() {
            return FrenchTypography.of(task.title());
        }
    }

    public String getName() {
        if (name == null) {
            if (learner == null) {
                throw new NotFound("Cette page demande une personne.");
            }
            people.mustBeMediatorOf(learner);
            name = people.names(Set.of(learner)).values().stream()
                    .map(PersonName::displayName)
                    .findFirst()
                    .orElseThrow();
        }
        return name;
    }

    /** The task that the address names, or the only one of the module; null when one must be chosen. */
    public Choice getChosen() {
        getName();
        List<Choice> ofModule = module == null ? List.of() : tasks(version(module));
        if (task == null) {
            return ofModule.size() == 1 ? ofModule.getFirst() : null;
        }
        return ofModule.stream()
                .filter(choice -> choice.task().id().equals(task))
                .findFirst()
                .orElse(null);
    }

    /** The version that the person took last, or else the one that is offered. */
    private MicroModule version(String id) {
        return taken().stream()
                .flatMap(attempt -> attempt.module().stream())
                .filter(ref -> ref.id().equals(id))
                .findFirst()
                .map(catalogue::module)
                .or(() -> catalogue.offeredModule(id))
                .orElseThrow(() -> new NotFound("Ce module n’est pas au catalogue."));
    }

    /** Every task that may be seen done and that holds the searched text; those of modules that were begun come first. */
    public List<Choice> getChoices() {
        if (choices == null) {
            String wanted = named == null ? "" : named.strip().toLowerCase(Locale.FRENCH);
            List<String> begun = taken().stream()
                    .flatMap(attempt -> attempt.module().stream())
                    .map(ModuleRef::id)
                    .distinct()
                    .toList();
            Stream<MicroModule> first = begun.stream().map(this::version);
            Stream<MicroModule> then = catalogue.offeredModules().stream()
                    .filter(offered -> !begun.contains(offered.ref().id()));
            choices = Stream.concat(first, then)
                    .flatMap(found -> tasks(found).stream())
                    .filter(choice -> (choice.task().title() + " " + choice.goal())
                            .toLowerCase(Locale.FRENCH)
                            .contains(wanted))
                    .toList();
        }
        return choices;
    }

    private static List<Choice> tasks(MicroModule module) {
        return module.observedTasks()
                .map(task -> new Choice(module.ref(), FrenchTypography.of(module.goal()), task))
                .toList();
    }

    private List<AttemptOutline> taken() {
        if (taken == null) {
            taken = attempts.of(Set.of(learner));
        }
        return taken;
    }

    /** A text of a content, with the signs of French print. */
    public String said(String text) {
        return FrenchTypography.of(text);
    }

    public Manner[] getManners() {
        return Manner.values();
    }

    /** Identity of the observation that the form would record. */
    public String getNewKey() {
        return keys.next().toString();
    }

    public String getBack() {
        return BackPath.of(back);
    }

    /** The same, as an address carries it. */
    public String getBackInAddress() {
        return URLEncoder.encode(getBack(), StandardCharsets.UTF_8);
    }

    public void setBack(String back) {
        this.back = back;
    }

    public PersonKey getLearner() {
        return learner;
    }

    public void setLearner(PersonKey learner) {
        this.learner = learner;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
