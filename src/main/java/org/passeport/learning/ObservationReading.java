package org.passeport.learning;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passeport.content.ModuleRef;
import org.passeport.learning.domain.Observation;
import org.passeport.learning.persistence.ObservationRepository;
import org.passeport.people.People;
import org.passeport.people.PersonKey;
import org.passeport.people.PersonName;

/** Observations with the names of those who saw. */
@ApplicationScoped
class ObservationReading {

    @Inject
    ObservationRepository observations;

    @Inject
    People people;

    /** What was seen of the tasks of one module. */
    record Seen(List<Observation> observations) {

        static final Seen NONE = new Seen(List.of());

        /** Ids of the tasks that the learner was seen doing, alone or with help. */
        Set<String> tasks() {
            return observations.stream()
                    .filter(Observation::counts)
                    .map(Observation::task)
                    .collect(toSet());
        }
    }

    Seen of(PersonKey learner, ModuleRef module) {
        return new Seen(observations.of(learner, module));
    }

    List<ObservationDetails> details(Seen seen, String task) {
        return details(seen.observations().stream()
                .filter(observation -> observation.task().equals(task))
                .toList());
    }

    List<ObservationDetails> details(List<Observation> seen) {
        Map<PersonKey, PersonName> names =
                people.names(seen.stream().map(Observation::observer).collect(toSet()));
        return seen.stream()
                .map(observation -> observation.details(Optional.ofNullable(names.get(observation.observer()))
                        .map(PersonName::displayName)
                        .orElse("")))
                .toList();
    }
}
