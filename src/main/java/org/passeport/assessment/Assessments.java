package org.passeport.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.passeport.assessment.domain.AnswerPolicy;
import org.passeport.assessment.domain.ExamDraw;
import org.passeport.assessment.domain.Scoring;
import org.passeport.content.Item;
import org.passeport.content.MicroModule;
import org.passeport.platform.Conflict;
import org.passeport.platform.Invalid;
import org.passeport.referential.Referential;

/**
 * Door of assessment: whether a response answers an item, what it is worth, which items an exam asks. Keeps nothing and
 * asks nobody who they are: whoever calls has checked it, and keeps the key away from browsers.
 */
@ApplicationScoped
public class Assessments {

    /** Whether the response is of the item's kind and names its options only. A word where a number is asked is an answer. */
    public boolean isAnswer(Item item, Response response) {
        return AnswerPolicy.objection(item, response).isEmpty();
    }

    /** @throws Invalid with what is wrong, in French, when the response does not answer the item */
    public void mustAnswer(Item item, Response response) {
        AnswerPolicy.objection(item, response).ifPresent(message -> {
            throw new Invalid("response", message);
        });
    }

    /** @throws Invalid when the response does not answer the item */
    public Score score(Item item, Response response, boolean hintUsed) {
        mustAnswer(item, response);
        return Scoring.score(item, response, hintUsed);
    }

    /**
     * Draws the items of an exam: for each domain of the referential, in its order, as many exam items as asked, spread
     * over the modules. The same modules, in any order, and the same seed give the same items.
     *
     * @throws Conflict when a domain has too few
     */
    public List<ExamItem> draw(List<MicroModule> modules, Referential referential, int itemsPerDomain, long seed) {
        return new ExamDraw(modules, referential, seed).draw(itemsPerDomain);
    }
}
