/**
 * Turns what a learner has shown into certificates that anyone can check. Nobody is a candidate who did not ask; a person of
 * a certification body decides with the evidence open; a certificate is issued once, never edited, and can only be revoked
 * or superseded. Owns the tables {@code certification_*}.
 */
@Feature(uses = {"people", "referential", "content", "learning"})
package org.passeport.certification;

import org.passeport.platform.Feature;
