package org.passeport.learning;

import java.time.Instant;
import java.util.UUID;
import org.passeport.content.ModuleRef;
import org.passeport.people.PersonKey;

/** An observation as kept, with the task's title and the observer's name. */
public record ObservationDetails(
        UUID id,
        PersonKey learner,
        ModuleRef module,
        String task,
        String taskTitle,
        Manner manner,
        String context,
        String note,
        PersonKey observer,
        String observerName,
        Instant at) {}
