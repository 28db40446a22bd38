/**
 * Competence frameworks as versioned files of ours ({@code src/main/resources/referentials}), each with its source and
 * licence shown to the reader. DigComp 3.0 is the pivot: others say which of its competences each of theirs shows. Owns no
 * table.
 */
@Feature
package org.passeport.referential;

import org.passeport.platform.Feature;
