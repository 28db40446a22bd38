package org.passeport.mediation.web;

import org.passeport.platform.LocalPath;

/** Where a page leads back to, as its address says: a page of ours, or the groups. */
final class BackPath {

    private BackPath() {}

    static String of(String asked) {
        return LocalPath.isLocal(asked) ? asked : "/mediation/groups";
    }
}
