package org.passeport.content;

/** What a question is for. An exam item is never shown in practice. */
public enum ItemUse {
    PRACTICE,
    EXAM
}
