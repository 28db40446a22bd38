package org.passeport.learning;

import org.passeport.assessment.Response;
import org.passeport.assessment.Response.Chosen;
import org.passeport.platform.Invalid;

/** An answer to a reflection: the place of one answer on its scale, from 0, as a chosen id. */
final class ReflectionAnswer {

    private ReflectionAnswer() {}

    /** @throws Invalid when it is anything else */
    static void mustFit(int scaleSize, Response response) {
        boolean fits = response instanceof Chosen chosen
                && chosen.ids().size() == 1
                && chosen.ids().iterator().next().matches("\\d{1,3}")
                && Integer.parseInt(chosen.ids().iterator().next()) < scaleSize;
        if (!fits) {
            throw new Invalid("response", "Choisissez une réponse.");
        }
    }
}
