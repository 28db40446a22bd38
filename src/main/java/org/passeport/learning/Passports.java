package org.passeport.learning;

import org.passeport.content.CertificationScheme.EvidenceRule;
import org.passeport.people.PersonKey;
import org.passeport.platform.Door;

/** Door of passports: what a person has shown that they can do. */
@Door
public class Passports {

    /** Two contexts, one of them alone. */
    public static final EvidenceRule USUAL_RULE = new EvidenceRule(2, 1);

    /**
     * For the person and the mediators of their structure.
     *
     * @param referential id of the referential to read it through
     */
    public PassportDetails of(PersonKey person, String referential) {
        return of(person, referential, USUAL_RULE);
    }

    /** The same under the rule of a certification scheme. */
    public PassportDetails of(PersonKey person, String referential, EvidenceRule rule) {
        throw new UnsupportedOperationException("not written yet");
    }
}
