package org.passeport.content;

/** What an archive holds. */
public enum ContentKind {
    MODULE,
    COURSE
}
