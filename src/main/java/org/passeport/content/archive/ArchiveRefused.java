package org.passeport.content.archive;

/** An archive that is not one of ours, broken or hostile. The message says why, in French. */
public class ArchiveRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public ArchiveRefused(String message) {
        super(message);
    }
}
