package org.passeport.certification;

/** What comparing a file with the register says. */
public enum DocumentCheck {
    /** The very file that was issued for this code. */
    SAME,
    /** Another file: edited, printed again, or another certificate's. */
    DIFFERENT,
    /** Nothing was ever issued as a file for this code. */
    NEVER_ISSUED
}
