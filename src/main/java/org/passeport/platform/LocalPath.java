package org.passeport.platform;

/** A path of this site, as opposed to an address that leads people elsewhere. */
public final class LocalPath {

    private LocalPath() {}

    /** One slash, then visible ASCII signs without a backslash: what a browser cannot take for another site. */
    public static boolean isLocal(String target) {
        return target != null && target.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    }
}
