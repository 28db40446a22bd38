package org.passeport.learning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.passeport.content.Catalogue;
import org.passeport.content.FrenchTypography;
import org.passeport.content.MicroModule;
import org.passeport.content.ObservedTask;
import org.passeport.learning.domain.CompletionPolicy;
import org.passeport.learning.domain.Evidence;
import org.passeport.learning.domain.EvidencePolicy;
import org.passeport.learning.domain.Observation;
import org.passeport.learning.persistence.EvidenceRepository;
import org.passeport.learning.persistence.ObservationRepository;
import org.passeport.learning.persistence.ResultRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.StructureKey;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Durable;
import org.passeport.platform.Forbidden;
import org.passeport.platform.Invalid;
import org.passeport.platform.Keys;
import org.passeport.platform.NotFound;

/** Door of observations: a mediator saw a task done. */
@Door
public class Observations {

    private static final int LONGEST_NOTE = 1000;

    @Inject
    ObservationRepository observations;

    @Inject
    EvidenceRepository evidence;

    @Inject
    ResultRepository results;

    @Inject
    ObservationReading reading;

    @Inject
    Catalogue catalogue;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** By a mediator of the learner's structure; idempotent by its id. */
    @Durable
    public ObservationDetails record(ObservationRecord seen) {
        StructureKey structure = people.mustBeMediatorOf(seen.learner());
        if (seen.learner().equals(user.person())) {
            throw new Forbidden("On n’observe pas soi-même\u00A0: demandez à un collègue.");
        }
        Observation kept = observations.find(seen.id()).orElseGet(() -> keep(seen, structure));
        if (!kept.says(seen, user.person())) {
            throw new Conflict("Une autre observation a déjà été reçue sous ce numéro.");
        }
        return reading.details(List.of(kept)).getFirst();
    }

    private Observation keep(ObservationRecord seen, StructureKey structure) {
        MicroModule module = catalogue.module(seen.module());
        ObservedTask task = module.observedTasks()
                .filter(candidate -> candidate.id().equals(seen.task()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Cette tâche n’existe pas dans ce module."));
        mustFit(seen, task);
        Observation observation =
                new Observation(seen, FrenchTypography.of(task.title()), user.person(), structure, clock.instant());
        observations.add(observation);
        evidence.add(EvidencePolicy.shownByTask(module, task, seen.manner()).stream()
                .map(shown -> Evidence.ofObservation(keys.next(), observation, module, shown))
                .toList());
        complete(seen);
        audit.record(
                "learning.observation-recorded",
                user.person().value(),
                structure.value(),
                seen.id().toString());
        return observation;
    }

    private static void mustFit(ObservationRecord seen, ObservedTask task) {
        if (seen.manner() == null) {
            throw new Invalid("manner", "Dites comment la tâche a été faite.");
        }
        if (!task.contexts().contains(seen.context())) {
            throw new Invalid("context", "Choisissez une des situations de la tâche.");
        }
        if (seen.note().length() > LONGEST_NOTE) {
            throw new Invalid("note", "La note est trop longue\u00A0: 1\u00A0000 signes au plus.");
        }
    }

    /** Attempts that were finished and only waited to be seen done. */
    private void complete(ObservationRecord seen) {
        for (var incomplete : results.incomplete(seen.learner(), seen.module().id())) {
            var pinned = incomplete.attempt().module().orElseThrow();
            MicroModule module = catalogue.module(pinned);
            Set<String> tasks =
                    module.completion().observedRequired() ? observations.tasksSeen(seen.learner(), pinned) : Set.of();
            double points = incomplete.result().points();
            if (CompletionPolicy.isCompleted(module, points, incomplete.result().maximum(), tasks)) {
                incomplete.result().complete();
            }
        }
    }

    /** For the learner and the mediators of their structure, newest first. */
    public List<ObservationDetails> of(PersonKey learner) {
        if (!learner.equals(user.person())) {
            people.mustBeMediatorOf(learner);
        }
        return reading.details(observations.of(learner));
    }
}
