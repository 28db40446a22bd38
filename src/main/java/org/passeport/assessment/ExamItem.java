package org.passeport.assessment;

import org.passeport.content.ModuleRef;

/**
 * An exam item that was drawn.
 *
 * @param item   its id in the module
 * @param domain code of the domain it was drawn for
 */
public record ExamItem(ModuleRef module, String item, String domain) {}
