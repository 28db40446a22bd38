/**
 * Items presented without their key, answered, scored, and drawn for exams. Pure: the same item and the same response give
 * the same score for ever, so scores can be computed again and compared. Owns no table.
 */
@Feature(uses = {"content", "referential"})
package org.passeport.assessment;

import org.passeport.platform.Feature;
