package org.passeport.content;

import java.util.List;

/**
 * A task of real life that a mediator watches.
 *
 * @param lookFor  what to look for, each a thing one can see
 * @param contexts situations that count as different
 */
public record ObservedTask(
        String id,
        String title,
        String instruction,
        List<String> lookFor,
        List<String> contexts,
        List<ModuleCompetence> competences)
        implements Activity {

    public ObservedTask {
        lookFor = List.copyOf(lookFor);
        contexts = List.copyOf(contexts);
        competences = List.copyOf(competences);
    }
}
