package org.passeport.learning.web;

import org.passeport.content.ModuleRef;

/** Where the drawings of a module's version are served. */
final class MediaAddress {

    private MediaAddress() {}

    /** What a path of the module's, {@code media/…}, is added to after a slash. */
    static String base(ModuleRef module) {
        return "/media/" + module.id() + "/" + module.version();
    }
}
