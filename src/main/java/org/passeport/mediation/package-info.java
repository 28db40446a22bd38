/**
 * Mediators at work: groups, what is given to whom and why, who is stuck. Owns the tables {@code mediation_*}.
 */
@Feature(uses = {"people", "content", "learning"})
package org.passeport.mediation;

import org.passeport.platform.Feature;
