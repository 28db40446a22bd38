/**
 * Pages that join features: a learner's first page, with the one thing to do next. Keeps nothing: what comes next is derived
 * at each reading. Owns no table.
 */
@Feature(uses = {"people", "content", "learning", "mediation"})
package org.passeport.home;

import org.passeport.platform.Feature;
